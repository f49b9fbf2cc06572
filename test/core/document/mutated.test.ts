import {expect, fixture, html} from '@open-wc/testing';
import fc from 'fast-check';
import {parseMetadata, parsePart} from '../../../src/core/document/parse.js';
import {clusterDocument} from '../../../src/core/document/schema/document.js';
import {ClusterAwards, ClusterBoard, ClusterSpecializations} from '../../../src/entries/exports.js';
import {textOf, type Widget} from '../../widgets.js';
import {dangerous} from './dangerous.js';

/* Ten thousand documents with something wrong in them, the same ones in every run. */
const seed = 20261123;

type Json = Record<string, unknown>;

/** The demonstration document with the first items of each part: enough to break, quick to draw. */
const demo: Json = Object.fromEntries(
  Object.entries((await (await fetch('/examples/demo-cluster.json')).json()) as Json).map(
    ([key, value]) => [key, Array.isArray(value) ? value.slice(0, 2) : value],
  ),
);
const widgets = [ClusterAwards, ClusterBoard, ClusterSpecializations];

type Path = readonly (string | number)[];

const pathsOf = (value: unknown, path: Path = []): Path[] => [
  path,
  ...(typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) =>
        pathsOf(inner, [...path, Array.isArray(value) ? Number(key) : key]),
      )
    : []),
];
const put = (at: unknown, [key, ...rest]: Path, value: unknown): unknown => {
  if (key === undefined) return value;
  if (Array.isArray(at)) {
    return at.map((item: unknown, i) => (i === key ? put(item, rest, value) : item));
  }
  return {...(at as Json), [key]: put((at as Json)[key], rest, value)};
};

/** Any JSON value, with a liking for what has broken parsers before. */
const anything = fc.oneof(
  fc.jsonValue({maxDepth: 3}),
  fc.constantFrom<unknown>(null, true, '', ' ', 0, -1, 1e15, 1e16, Infinity, NaN, [], {}, [[]]),
  fc.constantFrom<unknown>(...dangerous),
  fc.constantFrom<unknown>(
    {en: 'text', pl: null},
    {toString: 'text'},
    '2026-30-11',
    '+48 85 000 00 00 w. 12',
  ),
  fc.constantFrom<unknown>('\ud800', '2019-13', '\u202e', JSON.parse('{"__proto__": {"a": 1}}')),
  fc.string({unit: 'binary', maxLength: 20}),
);

const mutated = fc
  .array(fc.tuple(fc.constantFrom(...pathsOf(demo).slice(1)), anything), {
    minLength: 1,
    maxLength: 4,
  })
  .map((changes) =>
    changes.reduce<unknown>((document, [path, value]) => {
      try {
        return put(document, path, value);
      } catch {
        // An earlier change took the place away.
        return document;
      }
    }, demo),
  );

describe('ten thousand documents with something wrong in them', () => {
  it('are read without a throw, and only parts that are bad as a whole are refused', () => {
    fc.assert(
      fc.property(mutated, (document) => {
        parseMetadata(document as Json);
        for (const {part, schema} of widgets) {
          try {
            parsePart(document as Json, part, schema);
          } catch (error) {
            expect((error as {code: string}).code).to.equal('schema');
          }
        }
        const problems: unknown[] = [];
        try {
          problems.push(...parsePart(document as Json, '', clusterDocument).problems);
        } catch (error) {
          expect((error as {code: string}).code).to.equal('schema');
        }
      }),
      {numRuns: 10_000, seed},
    );
  }).timeout(120_000);

  it('never leave a widget empty without words, nor with an address that runs something', async () => {
    const host = await fixture<HTMLElement>(
      html`<div>
        <cluster-awards></cluster-awards><cluster-board></cluster-board>
        <cluster-specializations></cluster-specializations><cluster-contact></cluster-contact>
        <cluster-about></cluster-about><cluster-key-figures></cluster-key-figures>
        <cluster-values></cluster-values>
      </div>`,
    );
    const elements = Array.from(host.children) as Widget[];
    let turn = 0;
    await fc.assert(
      fc.asyncProperty(mutated, async (document) => {
        const element = elements[turn++ % elements.length]!;
        element.data = document as object;
        await element.updateComplete;
        expect(textOf(element)).not.to.equal('');
        expect(element.matches(':is(:state(ready), :state(empty), :state(error))')).to.equal(true);
        for (const link of element.shadowRoot.querySelectorAll('a')) {
          expect(link.protocol).to.match(/^(https?|mailto|tel):$/);
        }
        for (const image of element.shadowRoot.querySelectorAll('img')) {
          expect(image.src).to.match(/^(https?:|data:image\/(png|jpeg|gif|webp|avif)[;,])/);
        }
      }),
      {numRuns: 10_000, seed},
    );
  }).timeout(120_000);

  it('show every item that is good, whatever is beside it', () => {
    fc.assert(
      fc.property(fc.array(anything, {maxLength: 5}), fc.nat(5), (beside, place) => {
        const good = {name: 'The good one'};
        const items: unknown[] = [...beside];
        items.splice(place, 0, good);
        for (const {part, schema} of widgets) {
          const {value} = parsePart({[part]: items}, part, schema);
          expect(value).to.deep.include(good);
        }
      }),
      {numRuns: 10_000, seed},
    );
  }).timeout(120_000);
});
