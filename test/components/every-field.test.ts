import {expect, fixture, html} from '@open-wc/testing';
import {ClusterContact} from '../../src/entries/all.js';
import {widgetClasses} from '../../src/entries/widget-classes.js';
import {fieldsOf, textOf, type Widget} from '../widgets.js';

type Json = Record<string, unknown>;
type Path = readonly (string | number)[];

/** The modules of the tests that run in Node. */
interface Modules {
  fullDocument(schema: object): Json;
  readonly strangers: ReadonlyMap<string, unknown>;
  withValue(document: Json, path: Path, value: unknown): Json;
  pathsOf(document: Json): Path[];
}

const folder = '/test/core/document';
const [{fullDocument, strangers, withValue}, {pathsOf}] = (await Promise.all(
  ['full-document', 'mutations'].map((name) => import(`${folder}/${name}.js`)),
)) as [Modules, Modules];
const schema = (await (await fetch('/dist/cluster.schema.json')).json()) as object;
/** Has every field of the schema; lists have two items. */
const full = fullDocument(schema);

const widgets = widgetClasses.filter(({tag}) => tag !== 'cluster-profile');

/** The tag of the widget that shows a field of the document; the contact for what no widget reads. */
const widgetOf = (field: string): string =>
  (
    widgets.find(({part}) => part === field) ??
    widgets.find((widget) => fieldsOf(widget).includes(field)) ??
    ClusterContact
  ).tag;

/** The text of an item in its widget. */
function nameOf(item: unknown): string | undefined {
  const named = typeof item === 'object' && item !== null ? ((item as Json)['name'] ?? item) : item;
  const text = typeof named === 'object' && named !== null ? (named as Json)['en'] : named;
  return typeof text === 'string' ? text : undefined;
}

describe('a field with something else in it', () => {
  let element: Widget;

  const show = async (tag: string, document_: Json): Promise<Widget> => {
    if (element?.localName !== tag) {
      const host = await fixture<HTMLElement>(html`<div lang="en"></div>`);
      element = document.createElement(tag) as Widget;
      // Whatever the dates are, the membership is shown.
      element.setAttribute('now', '2026-05-04');
      host.append(element);
    }
    element.data = document_;
    await element.updateComplete;
    return element;
  };

  const places = pathsOf(full).slice(1);

  it('is tried in every place', () => {
    expect(places.length).to.be.greaterThan(150);
  });

  for (const [name, stranger] of strangers) {
    it(`leaves no widget without words, and takes no sibling with it: ${name}`, async () => {
      for (const path of places) {
        const [part = '', index] = path;
        const tag = widgetOf(String(part));
        const document_ = withValue(full, path, stranger);
        const at = path.join('.');
        await show(tag, document_);
        const isPart = path.length === 1;
        const states = isPart
          ? ':is(:state(ready), :state(empty), :state(error))'
          : ':is(:state(ready), :state(empty))';
        expect(element.matches(states) || part === 'schemaVersion', at).to.equal(true);
        const words = textOf(element);
        expect(words, at).not.to.equal('');
        expect(words, at).not.to.match(/undefined|NaN|\[object/);
        const listsNames = tag !== 'cluster-contact' && tag !== 'cluster-revenue-chart';
        if (typeof index !== 'number' || !listsNames) continue;
        const sibling = nameOf((full[part] as unknown[])[index ? 0 : 1]);
        if (sibling) expect(words, at).to.contain(sibling);
      }
    }).timeout(120_000);
  }
});
