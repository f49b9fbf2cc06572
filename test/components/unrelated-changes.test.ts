import {expect, fixture, html} from '@open-wc/testing';
import * as widgets from '../../src/entries/exports.js';
import '../widgets.js';
import type {Widget} from '../widgets.js';

const demo = (await (await fetch('/examples/demo-cluster.json')).json()) as object;
const tags = Object.values<unknown>(widgets).flatMap((value) =>
  typeof value === 'function' && 'tag' in value && typeof value.tag === 'string' ? [value.tag] : [],
);
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Counts the updates of a widget and of the widgets in it. */
const countUpdates = (element: Widget): (() => number) => {
  let updates = 0;
  for (const one of [element, ...element.shadowRoot.querySelectorAll<Widget>('[part=section]')]) {
    const {requestUpdate} = one;
    one.requestUpdate = (...rest: Parameters<typeof requestUpdate>) => {
      updates++;
      requestUpdate.apply(one, rest);
    };
  }
  return () => updates;
};

describe('a change elsewhere on the page', () => {
  for (const tag of tags) {
    it(`does not update <${tag}>`, async () => {
      const host = await fixture<HTMLElement>(
        html`<main lang="en"><p><span></span></p><div lang="en"></div></main>`,
      );
      const element = document.createElement(tag) as Widget;
      Object.assign(element, {data: {...demo, members: [{id: 'm', name: 'M'}]}, member: 'm'});
      host.querySelector('div')?.append(element);
      for (let left = 5; left > 0; left--) {
        await frame();
        await element.updateComplete;
      }
      const updates = countUpdates(element);
      const span = host.querySelector('span') as HTMLElement;
      for (const lang of ['pl', 'de', 'en', '']) {
        span.lang = lang;
        // Hidden by the `lang` of the nearest element.
        host.lang = lang;
        document.documentElement.dataset.theme = lang;
        span.dataset.clusterSrc = `/${lang}.json`;
        await frame();
      }
      delete document.documentElement.dataset.theme;
      expect(updates()).to.equal(0);
      (element.parentElement as HTMLElement).lang = 'pl';
      await frame();
      expect(updates()).to.be.above(0);
    });
  }
});
