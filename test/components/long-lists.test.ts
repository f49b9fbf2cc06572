import {expect, fixture, html} from '@open-wc/testing';
import '../../src/entries/all.js';
import {fallbackHtml} from '../../src/snippet/fallback/fallback.js';
import type {ClusterElement} from '../../src/components/base/cluster-element.js';

const total = 130;
const words = Array.from({length: total}, (_, index) => `Item ${index + 1}`);
const named = words.map((name) => ({name}));

const data = {
  name: 'Fictional cluster',
  board: words,
  specializations: words,
  awards: named,
  keyFigures: words.map((label, value) => ({value, label})),
  developmentDirections: words,
  values: named,
  highlights: words,
};

const create = async (widget: string, attributes: Record<string, string>) => {
  const place = await fixture(html`<div lang="en"></div>`);
  const element = document.createElement(`cluster-${widget}`) as ClusterElement<unknown>;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.data = data;
  place.append(element);
  await element.updateComplete;
  return element;
};

describe('long lists', () => {
  for (const [widget, attributes] of [
    ['about', {}],
    ['awards', {}],
    ['awards', {layout: 'timeline'}],
    ['board', {}],
    ['directions', {layout: 'numbered'}],
    ['key-figures', {}],
    ['specializations', {}],
    ['values', {}],
  ] as [string, Record<string, string>][]) {
    describe(`${widget} ${Object.values(attributes).join()}`, () => {
      it('shows 120 items and the rest when the visitor asks for it', async () => {
        const element = await create(widget, attributes);
        const items = () => element.renderRoot.querySelectorAll('[part="item"]').length;
        const button = () =>
          element.renderRoot.querySelector<HTMLButtonElement>('[part="show-more"]');
        expect(items()).to.equal(120);
        expect(button()?.textContent?.trim()).to.equal('Show all (130)');
        button()?.click();
        await element.updateComplete;
        expect(items()).to.equal(total);
        expect(button()?.textContent?.trim()).to.equal('Show fewer');
        button()?.click();
        await element.updateComplete;
        expect(items()).to.equal(120);
      });

      it('is printed whole', async () => {
        const element = await create(widget, attributes);
        dispatchEvent(new Event('beforeprint'));
        expect(element.renderRoot.querySelectorAll('[part="item"]').length).to.equal(total);
        dispatchEvent(new Event('afterprint'));
        expect(element.renderRoot.querySelectorAll('[part="item"]').length).to.equal(120);
      });

      it('has a fallback that folds the rest away', () => {
        const text = fallbackHtml(widget, data, 'en', {attributes});
        expect(text).to.contain('<summary>Show all (130)</summary>');
        const [before = ''] = text.split('<details>');
        expect(before.match(/<li>/g)).to.have.length(120);
      });
    });
  }
});
