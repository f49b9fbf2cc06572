import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import {templates} from '../src/core/i18n/generated/pl.js';
import {headingNames} from '../src/core/validation/known.js';
import type {ClusterErrorEvent} from '../src/entries/exports.js';
import {demonstration as demo, neededAttributes} from './demonstration.js';
import {fieldsOf, once, textOf, type Widget, type WidgetStatics} from './widgets.js';

/** What the generated manifest tells of a widget. */
interface Declaration {
  tagName?: string;
  name: string;
  attributes?: readonly {readonly name: string; readonly type: {readonly text: string}}[];
}

const json = async (path: string) => {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} is missing: run "npm run build" first`);
  return response.json();
};
const manifest: {modules: {declarations?: Declaration[]}[]} = await json(
  '/dist/custom-elements.json',
);
const base = new URL('/examples/', location.href).href;

const widgets = manifest.modules
  .flatMap(({declarations = []}) => declarations)
  .flatMap(({tagName, attributes = []}) => (tagName ? {tag: tagName, attributes} : []));

function makeBare(tag: string, data?: object): Widget {
  const element = document.createElement(tag) as Widget;
  if (data) element.data = data;
  element.base = base;
  return element;
}

function make(tag: string, data?: object): Widget {
  const element = makeBare(tag, data);
  for (const [name, value] of Object.entries(neededAttributes.get(tag) ?? {})) {
    element.setAttribute(name, value);
  }
  return element;
}

async function put(element: Widget, attributes: Record<string, string> = {}): Promise<Widget> {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const host = await fixture<HTMLElement>(html`<div></div>`);
  host.append(element);
  await element.updateComplete;
  // What depends on the width is drawn once it has been measured, before the next frame is painted.
  await nextFrame();
  await nextFrame();
  await element.updateComplete;
  return element;
}

/** The widgets that a widget shows inside. */
const sectionsOf = ({shadowRoot}: Widget): Widget[] =>
  Array.from(shadowRoot.querySelectorAll<Widget>('[part~="section"]'));

const cssOf = ({shadowRoot}: Widget): string =>
  shadowRoot.adoptedStyleSheets
    .flatMap(({cssRules}) => Array.from(cssRules, ({cssText}) => cssText))
    .join('\n');

it('the manifest lists the widgets', () => {
  expect(widgets.map(({tag}) => tag)).to.include.members([
    'cluster-awards',
    'cluster-board',
    'cluster-specializations',
  ]);
});

for (const {tag, attributes} of widgets) {
  describe(`<${tag}>`, () => {
    it('shows the host’s content while it has no data', async () => {
      const element = make(tag);
      element.innerHTML = '<a href="#there">There</a>';
      await put(element);
      expect(element.matches(':state(loading)')).to.equal(true);
      expect(element.querySelector('a')?.checkVisibility()).to.equal(true);
    });

    it('shows its part of the demonstration document at once', async () => {
      const element = make(tag, demo);
      document.body.append(element);
      expect(element.matches(':state(ready)')).to.equal(true);
      expect(textOf(element)).not.to.equal('');
      element.remove();
    });

    it('takes its heading from the document', async () => {
      const name = tag.replace('cluster-', '');
      const element = await put(make(tag, {...demo, headings: {[name]: 'Own heading'}}));
      expect(element.shadowRoot.querySelector('[part~="heading"]')?.textContent).to.equal(
        'Own heading',
      );
      expect(headingNames).to.include(name);
    });

    for (const theme of ['light', 'dark']) {
      it(`has no accessibility violations that axe finds, ${theme}`, async () => {
        const element = await put(make(tag, demo), {theme});
        await expect(element).to.be.accessible();
      }).timeout(60_000);
    }

    it('says that the document has nothing for it', async () => {
      const element = await put(makeBare(tag, {name: 'Empty cluster (fictional)'}));
      expect(element.matches(':state(empty)')).to.equal(true);
      expect(element.shadowRoot.querySelector('[part~="empty"]')?.textContent?.trim()).to.be.ok;
    });

    it('reports a part that cannot be read, and shows an error message', async () => {
      const element = make(tag);
      const fields = fieldsOf(element.constructor as unknown as WidgetStatics);
      const bad = Object.fromEntries(fields.map((field) => [field, true]));
      element.data = {name: 'Broken cluster (fictional)', ...bad};
      const failed = once<ClusterErrorEvent>(element, 'cluster-error');
      await put(element);
      const {error} = await failed;
      expect([error.code, error.path]).to.eql(['schema', `$.${fields[0]}`]);
      for (const {shadowRoot} of sectionsOf(element).length ? sectionsOf(element) : [element]) {
        expect(shadowRoot.querySelector('[part~="error"]')?.textContent?.trim()).to.be.ok;
      }
    });

    it('takes its words from the Polish messages on a Polish page', async () => {
      const empty = {name: 'Empty cluster (fictional)'};
      const text = async (data: object, part: string, lang: string) => {
        const one = data === empty ? makeBare(tag, data) : make(tag, data);
        const {shadowRoot} = await put(one, {lang});
        return shadowRoot.querySelector(`[part~="${part}"]`)?.textContent?.trim() ?? '';
      };
      // The headings of the profile and of the chart are the names of the cluster and of the series.
      const isNamed = tag === 'cluster-profile' || tag === 'cluster-revenue-chart';
      const parts = isNamed ? ['empty'] : ['empty', 'heading'];
      for (const part of parts) {
        const data = part === 'empty' ? empty : {...demo, headings: undefined};
        const polish = await text(data, part, 'pl');
        expect(Object.values(templates)).to.include(polish);
        expect(await text(data, part, 'en')).not.to.equal(polish);
      }
    });

    it('keeps its content when it is moved in the page and to another document', async () => {
      const element = await put(make(tag, demo));
      const text = textOf(element);
      const frame = await fixture<HTMLIFrameElement>(html`<iframe title="other"></iframe>`);
      document.body.prepend(element);
      expect(textOf(element)).to.equal(text);
      frame.contentDocument?.body.append(element);
      await element.updateComplete;
      expect(textOf(element)).to.equal(text);
      expect(cssOf(element)).to.contain(':host');
    });

    it('uses only tokens that are defined', async () => {
      const css = cssOf(await put(make(tag, demo)));
      const used = new Set(Array.from(css.matchAll(/var\((--_[\w-]+)\s*\)/g), ([, name]) => name));
      const defined = new Set(Array.from(css.matchAll(/(--_[\w-]+):/g), ([, name]) => name));
      expect([...used].filter((name) => !defined.has(name))).to.eql([]);
    });

    it('falls back to the defaults where the values of attributes make no sense', async () => {
      const element = make(tag, demo);
      const text = textOf(await put(make(tag, demo)));
      // An attribute that takes any text has no wrong value, and the presence of a boolean one is its value.
      const limited = attributes.filter(({type}) => !/^(string|boolean)\b/.test(type.text));
      expect(limited).not.to.be.empty;
      for (const {name} of [...limited, {name: 'lang'}]) {
        element.setAttribute(name, '\u0000 nonsense');
      }
      await put(element);
      expect(textOf(element)).to.equal(text);
    });
  });
}
