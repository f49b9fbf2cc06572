import {expect, fixture, html} from '@open-wc/testing';
import '../../src/entries/all.js';
import {textOf, type Widget} from '../widgets.js';

interface Shape {
  readonly title: string;
  readonly pasted: object;
  readonly mapped: object;
  /** What visitors read of the mapped document. */
  readonly shown: readonly string[];
}

/** Shapes of files that organisations publish: see test/core/validation/shapes.test.js. */
const shapes = (await (await fetch('/test/fixtures/shapes.json')).json()) as Shape[];

const sectionsOf = ({shadowRoot}: Widget) => [
  ...shadowRoot.querySelectorAll<Widget>('[part=section]'),
];

async function profileOf(fields: object): Promise<Widget> {
  const host = await fixture<HTMLElement>(html`<div lang="en"></div>`);
  const element = document.createElement('cluster-profile') as Widget;
  Object.assign(element, {data: {name: 'Fictional cluster', language: 'en', ...fields}});
  host.append(element);
  await element.updateComplete;
  await Promise.all(sectionsOf(element).map(({updateComplete}) => updateComplete));
  return element;
}

describe('the shapes of real files', () => {
  for (const {title, pasted, mapped, shown} of shapes) {
    it(`are shown after the changes that validate names: ${title}`, async () => {
      const profile = await profileOf(mapped);
      const words = sectionsOf(profile).map(textOf).join('\n').replace(/\s+/g, ' ');
      for (const text of shown) expect(words).to.contain(text);
      expect(words).not.to.match(/undefined|NaN|\[object/);
      for (const section of sectionsOf(profile)) {
        expect(section.matches(':is(:state(ready), :state(empty))'), section.localName).to.equal(
          true,
        );
      }
    });

    it(`never leave a widget loading or blank, pasted as they are: ${title}`, async () => {
      const profile = await profileOf(pasted);
      for (const each of [profile, ...sectionsOf(profile)]) {
        expect(each.matches(':is(:state(ready), :state(empty), :state(error))')).to.equal(true);
        expect(textOf(each)).not.to.match(/undefined|NaN|\[object/);
      }
    });
  }
});
