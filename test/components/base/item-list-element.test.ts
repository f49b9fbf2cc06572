import {expect, html} from '@open-wc/testing';
import {textOf, widget, type Widget} from '../../widgets.js';

const items = [
  'trust',
  {name: {en: 'Open workshops', pl: 'Otwarte warsztaty'}, description: 'Mistakes included.'},
  5,
  '',
];
const data = {name: 'x', language: 'en', developmentDirections: items, values: items};
const part = ({shadowRoot}: Widget, name: string) =>
  Array.from(shadowRoot.querySelectorAll(`[part~=${name}]`), (node) => node.textContent?.trim());

for (const tag of ['cluster-directions', 'cluster-values']) {
  describe(`<${tag}>`, () => {
    const make = async (layout = '') => {
      const element = document.createElement(tag) as Widget;
      element.setAttribute('layout', layout);
      element.data = data as object;
      return widget(html`${element}`);
    };

    it('lists names, with a description where there is one', async () => {
      const element = await make();
      expect(part(element, 'name')).to.eql(['trust', 'Open workshops']);
      expect(part(element, 'description')).to.eql(['Mistakes included.']);
    });

    it('is a plain list', async () => {
      expect((await make()).shadowRoot.querySelector('[part=list]')?.tagName).to.equal('UL');
    });

    it('is an ordered list with layout="numbered"', async () => {
      const {shadowRoot} = await make('numbered');
      expect(shadowRoot.querySelector('[part=list]')?.tagName).to.equal('OL');
    });

    it('says that there is nothing', async () => {
      const element = await make();
      element.data = {name: 'x'};
      await element.updateComplete;
      expect(textOf(element)).to.match(/No .* are listed\./);
    });
  });
}
