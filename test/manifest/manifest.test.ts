import {expect} from '@open-wc/testing';
import type {LitElement} from 'lit';
import '../widgets.js';
import {declared, names} from './manifest.js';
import {observe, type Observed} from './observe.js';

const sorted = (list: Iterable<string>): string[] => [...list].sort();

/** A value as an attribute or a manifest writes it. */
const written = (value: unknown): string | undefined =>
  Array.isArray(value) ? value.join(' ') : value === undefined ? undefined : String(value);

const readDefault = (text: string | undefined): string | undefined =>
  text?.replace(/^'(.*)'$/, '$1');

it('the manifest lists all widgets', async () => {
  const tags = Object.values<unknown>(await import('../../src/entries/exports.js')).flatMap(
    (value) =>
      typeof value === 'function' && 'tag' in value && value.tag ? String(value.tag) : [],
  );
  expect(names(declared.map(({tagName}) => ({name: tagName})))).to.eql(sorted(tags));
});

for (const widget of declared) {
  const {tagName: tag, attributes = [], members = []} = widget;

  describe(`the manifest of <${tag}>`, () => {
    const elementClass = customElements.get(tag) as typeof LitElement;
    const options = [...elementClass.elementProperties].filter(([, {state}]) => !state);
    const element = document.createElement(tag);
    const valueOf = (name: string): unknown => Reflect.get(element, name);
    let seen: Observed;

    before(async () => {
      seen = await observe(widget);
    });

    it('names its attributes', () => {
      expect(names(attributes)).to.eql(sorted(elementClass.observedAttributes));
    });

    it('names its properties', () => {
      const fields = members.filter((member) => member.kind === 'field' && !member.static);
      expect(names(fields)).to.eql(sorted(options.map(([name]) => String(name))));
    });

    it('names methods that it has', () => {
      const methods = members.filter(({kind}) => kind === 'method');
      expect(names(methods)).to.include('reload');
      for (const {name} of methods) expect(valueOf(name)).to.be.a('function');
    });

    for (const {name, fieldName = '', type, default: value} of attributes) {
      it(`describes the attribute ${name} correctly`, () => {
        const {reflect = false} = elementClass.elementProperties.get(fieldName) ?? {};
        expect(written(valueOf(fieldName)), 'its default').to.equal(readDefault(value));
        const member = members.find((one) => one.name === fieldName);
        expect(reflect, 'that it is reflected').to.equal(!!member && 'reflects' in member);
        for (const [, allowed = ''] of type?.text.matchAll(/'([^']*)'/g) ?? []) {
          element.setAttribute(name, allowed);
          expect(valueOf(fieldName)).to.equal(allowed);
        }
        if (type?.text === 'boolean') {
          element.setAttribute(name, '');
          expect(valueOf(fieldName)).to.equal(true);
        }
        if (type?.text === 'number') {
          element.setAttribute(name, '3');
          expect(valueOf(fieldName)).to.equal(3);
        }
        element.removeAttribute(name);
      });
    }

    it('describes everything that it names', () => {
      const lists = [attributes, members, widget.events, widget.cssParts, widget.cssProperties];
      const all = [...lists, widget.slots, widget.cssStates].flatMap((list) => list ?? []);
      expect(names(all.filter(({description}) => !description))).to.eql([]);
    });

    it('names its parts', () => {
      expect(names(widget.cssParts)).to.eql(sorted(seen.parts));
    });

    it('names its events', () => {
      expect(names(widget.events)).to.eql(sorted(seen.events));
    });

    it('names its states', () => {
      expect(names(widget.cssStates)).to.eql(sorted(seen.states));
    });

    it('names its slots', () => {
      expect(names(widget.slots)).to.eql(sorted(seen.slots));
    });

    it('names its tokens with their defaults', () => {
      const used = new Set(Array.from(seen.css.matchAll(/--cluster-[\w-]+/g), ([name]) => name));
      expect(names(widget.cssProperties)).to.eql(sorted(used));
      for (const {name, default: value = ''} of widget.cssProperties ?? []) {
        const inside = value.replace(/var\(--cluster-/g, 'var(--_');
        expect(cssText(seen.css)).to.include(cssText(`var(${name}, ${inside})`));
      }
    });
  });
}

/** CSS without what engines write each in their own way: white space, and numbers below one. */
const cssText = (css: string): string => css.replace(/\s+/g, '').replace(/\b0\./g, '.');
