import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/entries/all.js';
import {define} from '../../../src/entries/define.js';
import type {Widget} from '../../widgets.js';

const data = {
  name: 'Test cluster (fictional)',
  vision: 'A vision.',
  mission: 'A mission.',
  board: [{name: 'Ada One'}, {name: 'Ben Two'}, {name: 'Cyd Three'}],
};

/** Sets properties to texts, as templates of frameworks do: `limit="2"`. */
async function widget(tag: string, properties: Record<string, string>): Promise<Widget> {
  const element = document.createElement(tag) as Widget;
  Object.assign(element, {data, lang: 'en', ...properties});
  const host = await fixture<HTMLElement>(html`<div></div>`);
  host.append(element);
  await element.updateComplete;
  return element;
}

const count = (element: Widget, selector: string) =>
  element.shadowRoot.querySelectorAll(selector).length;

describe('properties that are set to texts', () => {
  it('limits a list to a number that is a text', async () => {
    expect(count(await widget('cluster-board', {limit: '2'}), '[part=item]')).to.equal(2);
  });

  it('shows the whole list for a limit that is no number', async () => {
    expect(count(await widget('cluster-board', {limit: 'many'}), '[part=item]')).to.equal(3);
  });

  it('takes the level of the heading from a text', async () => {
    const about = await widget('cluster-about', {headingLevel: '3', sections: 'mission vision'});
    expect([count(about, 'h3'), count(about, 'h4')]).to.eql([1, 2]);
    expect(about.shadowRoot.querySelector('h4')?.textContent).to.equal('Our mission');
  });

  it('shows the sections of a profile that a text names', async () => {
    const profile = await widget('cluster-profile', {sections: 'board'});
    expect(count(profile, '[part=section]')).to.equal(1);
    expect(count(profile, 'cluster-board')).to.equal(1);
  });

  it('uses the default for numbers that are none', async () => {
    const board = await widget('cluster-board', {timeout: 'soon', headingLevel: 'two'});
    expect([board.timeout, board.headingLevel]).to.eql([15_000, 2]);
  });
});

describe('define', () => {
  it('names a widget that there is not, in one warning, and registers the others', () => {
    const warnings: string[] = [];
    const {warn} = console;
    console.warn = (message: string) => warnings.push(message);
    try {
      for (const prefix of ['one-', 'two-']) {
        define({prefix, only: ['bord', 'board'] as 'board'[]});
      }
    } finally {
      console.warn = warn;
    }
    expect(customElements.get('one-board')).to.be.a('function');
    expect(customElements.get('two-board')).to.be.a('function');
    expect(warnings.length).to.equal(1);
    expect(warnings[0]).to.contain('there is no widget "bord"');
  });
});
