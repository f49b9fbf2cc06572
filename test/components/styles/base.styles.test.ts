import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import * as widgets from '../../../src/entries/exports.js';
import '../../widgets.js';
import type {Widget} from '../../widgets.js';

const demo = (await (await fetch('/examples/demo-cluster.json')).json()) as object;
const tags = Object.values<unknown>(widgets).flatMap((value) =>
  typeof value === 'function' && 'tag' in value && typeof value.tag === 'string' ? [value.tag] : [],
);

async function put(tag: string, host: HTMLElement, data: object = demo): Promise<Widget> {
  const element = document.createElement(tag) as Widget;
  element.data = data;
  host.append(element);
  await element.updateComplete;
  return element;
}

/** Places that are 240 px wide, with a child for the widget. */
const places: Record<string, string> = {
  'a column of a grid': 'display: grid; grid-template-columns: 1fr 1fr; inline-size: 480px',
  'an item of a flex container': 'display: flex; inline-size: 240px',
  'a multi-column layout': 'columns: 2; column-gap: 0; inline-size: 480px',
};

describe('the place of a widget', () => {
  for (const tag of tags) {
    for (const [name, style] of Object.entries(places)) {
      it(`is not made wider by <${tag}>: ${name}`, async () => {
        const host = await fixture<HTMLElement>(
          html`<div .style=${style}><div .style=${'flex: 1; break-inside: avoid'}></div></div>`,
        );
        const place = host.firstElementChild as HTMLElement;
        const element = await put(tag, place);
        if (style.includes('grid')) host.append(document.createElement('p'));
        expect(place.offsetWidth, 'place').to.equal(240);
        expect(element.offsetWidth, 'widget').to.equal(240);
        expect(host.scrollWidth, 'page').to.be.at.most(host.clientWidth);
      });
    }

    it(`has 20em where its width is that of its content: <${tag}>`, async () => {
      const host = await fixture<HTMLElement>(
        html`<div .style=${'inline-size: max-content'}></div>`,
      );
      expect((await put(tag, host)).offsetWidth).to.equal(320);
    });

    it(`may center its texts without moving those of <${tag}>`, async () => {
      const host = await fixture<HTMLElement>(html`<div .style=${'text-align: center'}></div>`);
      const {shadowRoot} = await put(tag, host);
      const section = shadowRoot.querySelector('section') as HTMLElement;
      expect(getComputedStyle(section).textAlign).to.equal('start');
    });

    it(`may have vertical text, and <${tag}> stays horizontal and visible`, async () => {
      const host = await fixture<HTMLElement>(
        html`<div .style=${'writing-mode: vertical-rl; block-size: 600px; inline-size: 600px'}></div>`,
      );
      const element = await put(tag, host);
      expect(getComputedStyle(element).writingMode).to.equal('horizontal-tb');
      expect(element.offsetWidth).to.be.at.least(300);
    });
  }
});

describe('the messages of a widget', () => {
  it('say that there is nothing in one muted sentence without a frame', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const {shadowRoot} = await put('cluster-values', host, {name: 'x'});
    const empty = shadowRoot.querySelector('[part="empty"]') as HTMLElement;
    expect(getComputedStyle(empty).borderStyle).to.equal('none');
    expect(getComputedStyle(empty).padding).to.equal('0px');
  });

  it('have an icon, the words and the button on one line where an error has room', async () => {
    const host = await fixture<HTMLElement>(html`<div .style=${'inline-size: 600px'}></div>`);
    const {shadowRoot} = await put('cluster-values', host, {name: 'x', values: 5});
    const error = shadowRoot.querySelector('[part="error"]') as HTMLElement;
    expect(getComputedStyle(error).borderStyle).to.equal('solid');
    const [icon, words, button] = Array.from(error.children, (one) => one.getBoundingClientRect());
    expect(icon?.width).to.equal(20);
    expect(icon?.right).to.be.below(words?.left ?? 0);
    expect(words?.right).to.be.at.most(button?.left ?? 0);
  });
});

describe('the skeleton', () => {
  const loading = async (content: string) => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    host.innerHTML = `<cluster-values src="/never-answers.json">${content}</cluster-values>`;
    const element = host.firstElementChild as Widget;
    await element.updateComplete;
    return element.shadowRoot.querySelector('section') as HTMLElement;
  };
  const {fetch} = window;
  before(() => {
    window.fetch = () => new Promise(() => {});
  });
  after(() => {
    window.fetch = fetch;
  });

  it('is drawn where the page has no fallback, and not in the first 400 ms', async () => {
    const section = await loading(' ');
    const visibility = () => getComputedStyle(section, '::after').visibility;
    expect(getComputedStyle(section, '::after').content).to.equal('""');
    expect(visibility()).to.equal('hidden');
    await waitUntil(() => visibility() === 'visible');
  });

  it('is not drawn beside a fallback', async () => {
    const section = await loading('<a href="#list">The list</a>');
    expect(getComputedStyle(section, '::after').content).to.equal('none');
  });
});
