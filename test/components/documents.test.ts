import {expect, fixture, html} from '@open-wc/testing';
import type {ClusterElement} from '../../src/entries/exports.js';
import {textOf, type Widget} from '../widgets.js';

/** Documents of real clusters, made from their published facts. */
const documents = [
  'silicon-saxony',
  'minalogic',
  'egypt-metallurgical-chamber',
  'lubelski-klaster-ekoenergetyczny',
];
const views: [tag: string, attributes: Record<string, string>][] = [
  ['cluster-board', {}],
  ['cluster-board', {layout: 'list'}],
  ['cluster-specializations', {}],
  ['cluster-awards', {}],
  ['cluster-awards', {layout: 'timeline'}],
];

for (const name of documents) {
  const data = await (await fetch(`/test/fixtures/documents/${name}.json`)).json();

  describe(`the document of ${name}`, () => {
    for (const [tag, attributes] of views) {
      for (const lang of [data.language as string, 'pl']) {
        const title = [tag, ...Object.values(attributes), lang].join(' ');
        it(`is shown at 280 px without anything sticking out: ${title}`, async () => {
          const element = document.createElement(tag) as Widget & ClusterElement<unknown>;
          for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
          element.data = data;
          const host = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
          if (lang === 'ar') host.dir = 'rtl';
          host.style.inlineSize = '280px';
          host.append(element);
          await element.updateComplete;
          const part: {name: string}[] | undefined = data[tag.replace('cluster-', '')];
          expect(element.matches(part ? ':state(ready)' : ':state(empty)')).to.equal(true);
          for (const item of part ?? []) expect(textOf(element)).to.contain(item.name);
          expect(host.scrollWidth).to.be.at.most(280);
          const {left, right} = element.getBoundingClientRect();
          for (const inner of element.shadowRoot.querySelectorAll('section *')) {
            const box = inner.getBoundingClientRect();
            expect(box.right, inner.outerHTML).to.be.at.most(right + 0.5);
            expect(box.left, inner.outerHTML).to.be.at.least(left - 0.5);
          }
        });
      }
    }
  });
}
