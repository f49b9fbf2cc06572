import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import '../../src/entries/all.js';
import type {Widget} from '../widgets.js';

const cluster = {
  name: 'Test cluster (fictional)',
  language: 'en',
  board: [{name: 'Ada Example', image: '/examples/photos/wanda-tokarnia.svg'}],
  awards: [{name: 'Example Label', image: '/examples/logos/kadlub.svg'}],
};

const images = (element: Widget) => element.shadowRoot.querySelectorAll('img').length;

for (const tag of ['cluster-board', 'cluster-awards']) {
  describe(`<${tag}>`, () => {
    it('replaces an image that cannot be loaded, and tries it again by reload() and with another document', async () => {
      const element = document.createElement(tag) as Widget;
      Object.assign(element, {data: cluster, base: location.origin, lang: 'en'});
      const host = await fixture<HTMLElement>(html`<div></div>`);
      host.append(element);
      await element.updateComplete;
      expect(images(element)).to.equal(1);
      for (const again of [
        () => element.reload(),
        () => Promise.resolve((element.data = {...cluster})),
      ]) {
        element.shadowRoot.querySelector('img')?.dispatchEvent(new Event('error'));
        await waitUntil(() => images(element) === 0);
        await again();
        await waitUntil(() => images(element) === 1);
      }
    });
  });
}
