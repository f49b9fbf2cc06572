import {expect, html} from '@open-wc/testing';
import type {ClusterAbout} from '../../../src/entries/exports.js';
import {textOf, widget, type Widget} from '../../widgets.js';

const cluster = {
  name: 'Test cluster (fictional)',
  language: 'en',
  headings: {vision: {en: 'Where we go'}},
  vision: 'To be seen.',
  mission: {en: 'To be read.', pl: 'Być czytanym.'},
  description: 'First paragraph.\nSecond paragraph.',
  highlights: ['One hall', 'Two furnaces'],
};
const about = (attributes: {sections?: string; level?: number; data?: object} = {}) =>
  widget<Widget & ClusterAbout>(
    html`<cluster-about
      lang="en"
      .data=${attributes.data ?? cluster}
      sections=${attributes.sections ?? ''}
      heading-level=${attributes.level ?? 2}
    ></cluster-about>`,
  );
const all = ({shadowRoot}: Widget, selector: string) =>
  Array.from(shadowRoot.querySelectorAll(selector), ({textContent}) => textContent?.trim());

describe('<cluster-about>', () => {
  it('shows vision, mission, highlights, description', async () => {
    expect(textOf(await about())).to.match(
      /Where we go To be seen\..*Our mission To be read\..*One hall.*Two furnaces.*First paragraph/,
    );
  });

  it('makes a paragraph of each line of the description', async () => {
    expect(all(await about(), '[part~=description] p')).to.eql([
      'First paragraph.',
      'Second paragraph.',
    ]);
  });

  it('ends no Polish line with a word of one letter', async () => {
    const element = await about({data: {name: 'x', language: 'pl', vision: 'Hale i mosty.'}});
    expect(all(element, '[part~=vision] p')).to.eql(['Hale i\u00a0mosty.']);
  });

  it('keeps the full stop of an English highlight at its end in a page from right to left', async () => {
    const {shadowRoot} = await widget(html`<div dir="rtl">
      <cluster-about
        id="rtl"
        lang="ar"
        .data=${{...cluster, highlights: ['One hall.']}}
      ></cluster-about>
    </div>`);
    const text = document.createTreeWalker(
      shadowRoot.querySelector('li') as Element,
      NodeFilter.SHOW_TEXT,
      (node) => (node.textContent?.trim() ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP),
    );
    const node = text.nextNode() as Text;
    const leftOf = (index: number) => {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + 1);
      return range.getBoundingClientRect().left;
    };
    const end = node.data.indexOf('.');
    expect(leftOf(end)).to.be.above(leftOf(end - 1));
  });

  it('shows the sections of the attribute in its order', async () => {
    const element = await about({sections: 'description vision'});
    expect(textOf(element)).to.match(/First paragraph.*To be seen/);
    expect(textOf(element)).not.to.contain('To be read');
  });

  it('shows all sections if the attribute names no known one', async () => {
    expect(textOf(await about({sections: 'strategy'}))).to.contain('To be read');
  });

  it('is empty if the document has none of the sections of the attribute', async () => {
    const element = await about({data: {name: 'x', vision: 'v'}, sections: 'mission'});
    expect(element.matches(':state(empty)')).to.equal(true);
  });

  it('keeps the valid fields if one is invalid', async () => {
    const element = await about({data: {...cluster, mission: 5}});
    expect(textOf(element)).to.contain('To be seen').and.not.to.contain('5');
  });

  for (const [level, inner] of [
    [1, 'H2'],
    [4, 'H5'],
    [6, 'H6'],
  ] as const) {
    it(`has inner headings of level ${inner} under level ${level}`, async () => {
      const {shadowRoot} = await about({level});
      expect(shadowRoot.querySelector('[part=title]')?.tagName).to.equal(inner);
    });
  }
});
