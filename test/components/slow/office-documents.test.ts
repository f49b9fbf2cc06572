import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {structuredData} from '../../../src/core/schema-org/structured-data.js';
import * as library from '../../../src/entries/exports.js';
import {fallbackHtml} from '../../../src/snippet/fallback/fallback.js';
import {fallbacks} from '../../../src/snippet/fallback/fallbacks.js';
import {textOf, type Widget} from '../../widgets.js';

type Json = Record<string, unknown>;

/** The names of the documents in test/fixtures. */
const index = (await (await fetch('/test/fixtures/index.json')).json()) as Record<
  'offices' | 'clusters' | 'bad',
  string[]
>;
/** Documents as offices write them, each with one kind of what is easily written wrong. */
const names = index.offices;
const documents = new Map(
  await Promise.all(
    names.map(async (name) => {
      const response = await fetch(`/test/fixtures/documents/${name}.json`);
      return [name, (await response.json()) as Json] as const;
    }),
  ),
);

function documentNamed(name: string): Json {
  const found = documents.get(name);
  if (!found) throw new Error(`There is no document ${name}.`);
  return found;
}

const widgets = ['profile', ...fallbacks.map(({name}) => name)];
const base = 'https://document.example/data/cluster.json';

async function draw(widget: string, data: object, lang: string): Promise<Widget> {
  const element = document.createElement(`cluster-${widget}`) as Widget;
  Object.assign(element, {data, base, lang});
  const host = await fixture<HTMLElement>(html`<div></div>`);
  host.append(element);
  await element.updateComplete;
  return element;
}

/** A widget and the widgets inside it. */
const allOf = (element: Widget): Widget[] => [
  element,
  ...element.shadowRoot.querySelectorAll<Widget>('[part=section]'),
];
const linksOf = (element: Widget) =>
  allOf(element).flatMap(({shadowRoot}) => [...shadowRoot.querySelectorAll('a')]);
const hrefs = (element: Widget) => linksOf(element).map((link) => link.getAttribute('href'));
const wordsOf = (element: Widget) => allOf(element).map(textOf).join(' ');

for (const name of names) {
  describe(`the document ${name}`, () => {
    for (const widget of widgets) {
      it(`is shown by cluster-${widget}, with working links`, async () => {
        for (const lang of ['en', 'pl', 'pl_PL', 'toString']) {
          const element = await draw(widget, documentNamed(name), lang);
          for (const each of allOf(element)) {
            expect(each.matches(':is(:state(ready), :state(empty))'), each.localName).to.equal(
              true,
            );
            expect(textOf(each)).not.to.match(/undefined|null,|NaN|\[object|\ufffd/);
          }
          for (const link of linksOf(element)) {
            expect(link.protocol).to.match(/^(https?|mailto|tel):$/);
            expect(link.getAttribute('href')).not.to.match(/^(tel|mailto):$/);
            expect(link.textContent?.trim() || link.ariaLabel).to.be.ok;
          }
        }
      });
    }

    it('is written as a fallback and as structured data', () => {
      for (const widget of widgets) {
        for (const lang of ['en', 'pl', 'pl_PL', undefined]) {
          const text = fallbackHtml(widget, documentNamed(name), lang);
          expect(text).not.to.match(/undefined|NaN|\[object|"(tel|mailto):"/);
        }
      }
      expect(() => JSON.stringify(structuredData(documentNamed(name), base))).not.to.throw();
    });
  });
}

describe('documents as offices write them', () => {
  it('show every field of an address in two languages, in widget, profile and fallback', async () => {
    const data = documentNamed('address-in-two-languages');
    const polish = [
      'ul. Przykładowa 1',
      'skr. poczt. 7',
      '00-000 Przykładowo',
      'przykładowe',
      'Polska',
    ];
    for (const widget of ['contact', 'profile']) {
      const words = wordsOf(await draw(widget, data, 'pl'));
      for (const line of [...polish, 'Fundacja Nadrzeczna']) {
        expect(words).to.contain(line);
        expect(fallbackHtml(widget, data, 'pl')).to.contain(line);
      }
    }
  });

  it('are empty if every field is blank, in each widget and in the profile', async () => {
    for (const widget of widgets) {
      const element = await draw(widget, documentNamed('blank-fields'), 'en');
      expect(element.matches(':state(empty)'), widget).to.equal(true);
      expect(linksOf(element)).to.eql([]);
      expect(element.shadowRoot.querySelector('[part=error]')).to.equal(null);
      element.setAttribute('hide-empty', '');
      expect(getComputedStyle(element).display, widget).to.equal('none');
    }
  });

  it('show no cards for empty rows', async () => {
    const data = documentNamed('rows-of-a-sheet');
    const counts: Record<string, number> = {
      ...{board: 2, values: 2, awards: 1, 'key-figures': 1, specializations: 1, contact: 1},
    };
    for (const [widget, count] of Object.entries(counts)) {
      const {shadowRoot} = await draw(widget, data, 'en');
      expect(shadowRoot.querySelectorAll('[part=item]').length, widget).to.equal(count);
    }
  });

  it('link only valid telephone numbers', async () => {
    expect(hrefs(await draw('contact', documentNamed('telephones'), 'en'))).to.eql([
      'tel:850000000',
      'tel:600000000',
      'tel:+48850000000',
      'mailto:office@example.org',
    ]);
    expect(hrefs(await draw('board', documentNamed('telephones'), 'en'))).to.eql([
      'mailto:ada@example.org',
      'tel:+48850000000;ext=12',
      'tel:+48850000000',
      'tel:+48600000000',
    ]);
  });

  it('link websites without a scheme, and the document’s own server only by a path', async () => {
    const data = documentNamed('web-sites');
    expect(hrefs(await draw('contact', data, 'en'))).to.eql([
      'https://www.example.org/',
      'https://example.io/',
      'http://www.example.org/about',
    ]);
    expect(hrefs(await draw('board', data, 'en'))).to.eql([
      'https://example.pl/?lang=pl',
      'https://document.example/data/people/ben.html',
    ]);
    expect(hrefs(await draw('specializations', data, 'en'))).to.eql([
      'https://xn--klaster-d-d7a28fjt.example/odlewy',
    ]);
    expect(hrefs(await draw('awards', data, 'en'))).to.eql([
      'https://document.example/labels',
      'http://example.org/',
    ]);
    expect(wordsOf(await draw('contact', data, 'en'))).not.to.contain('document.example');
  });

  it('show impossible dates as they are written, and count nothing as valid by them', async () => {
    const data = documentNamed('impossible-dates');
    const element = await draw('awards', data, 'en');
    const status = (award: number) =>
      element.shadowRoot.querySelectorAll('[part=status]')[award]?.textContent?.trim();
    expect([0, 1, 2, 3].map(status)).to.eql([
      'End of validity unclear: 2098-30-11',
      'End of validity unclear: 2099-13',
      'End of validity unclear: 31 December 2099',
      'Valid until 31 December 2099',
    ]);
    expect(wordsOf(element)).to.contain('2019-00').and.to.contain('2021-02-29');
    const [organisation] = structuredData(data, base)['@graph'] as Json[];
    expect(JSON.stringify(organisation)).not.to.match(/-3[01]-|-00|-13|-02-/);
  });

  it('are read in the reader’s language where their tags have underscores', async () => {
    const data = documentNamed('underscore-languages');
    for (const lang of ['pl', 'pl-PL', 'pl_PL']) {
      const words = wordsOf(await draw('profile', data, lang));
      expect(words).to.contain('Prezeska').and.to.contain('Ludzie').and.to.contain('zaufanie');
    }
    const english = await draw('board', data, 'en');
    expect(english.shadowRoot.querySelector('[part=role]')?.innerHTML).not.to.contain('lang=');
  });

  it('take keys that are names of Object.prototype for languages like any other', async () => {
    const words = wordsOf(await draw('profile', documentNamed('prototype-keys'), 'en'));
    const texts = ['Vision', 'Highlight', 'halls', 'casting', 'training', 'trust', 'Label', 'Gold'];
    for (const text of [...texts, 'Council', 'Ada Sample', 'President', 'Sampletown', 'Poland']) {
      expect(words).to.contain(text);
    }
  });
});

describe('documents with errors', () => {
  for (const file of [...index.bad.map((name) => `bad/${name}`), 'encodings/windows-1250']) {
    it(`are shown as far as they can be read, else a message and the fallback: ${file}`, async () => {
      for (const widget of widgets) {
        const element = document.createElement(`cluster-${widget}`) as Widget;
        element.setAttribute('src', `/test/fixtures/${file}.json`);
        element.append('The fallback of the host');
        const host = await fixture<HTMLElement>(html`<div lang="pl"></div>`);
        host.append(element);
        await waitUntil(() => element.matches(':is(:state(ready), :state(empty), :state(error))'));
        await Promise.all(allOf(element).map(({updateComplete}) => updateComplete));
        for (const each of allOf(element)) {
          expect(each.getAttribute('aria-busy'), each.localName).not.to.equal('true');
          expect(textOf(each)).not.to.match(/undefined|NaN|\[object/);
        }
        if (element.matches(':state(error)')) {
          expect(textOf(element)).to.match(/Nie (udało się|można)/);
          expect(element.shadowRoot.querySelector('slot')?.hidden).to.equal(false);
        }
      }
    });
  }

  it('show the people whose fields are right, beside those whose are not', async () => {
    const data = (await (await fetch('/test/fixtures/bad/usual-names.json')).json()) as Json;
    const board = await draw('board', data, 'en');
    expect(board.shadowRoot.querySelectorAll('[part~=item]')).to.have.length(1);
    expect(textOf(board)).to.contain('Ada Example');
    const lists = (await (await fetch('/test/fixtures/bad/lists-for-texts.json')).json()) as Json;
    expect(wordsOf(await draw('profile', lists, 'en'))).to.contain('Example Foundation');
    expect(textOf(await draw('board', lists, 'en'))).to.contain('Ada Example');
  });
});

describe('a page that writes on Object.prototype', () => {
  it('changes no text of a widget', async () => {
    const data = (await (await fetch('/examples/demo-cluster.json')).json()) as Json;
    const minimal = {
      name: 'Small cluster (fictional)',
      board: [{name: 'Ada Sample'}],
      values: ['trust'],
    };
    const draws = async (): Promise<string[]> => {
      const texts: string[] = [];
      for (const widget of widgets) {
        for (const [document, lang] of [
          [data, 'en'],
          [data, 'pl'],
          [minimal, 'en'],
        ] as const) {
          texts.push(wordsOf(await draw(widget, {...document}, lang)));
        }
      }
      return texts;
    };
    const before = await draws();
    // Fields of the document, ids of messages, and what old libraries write: Sugar, Prototype, MooTools.
    const keys = ['values', 'filter', 'source', 'table', 'more', 'copy', 'about', 'board', 'email'];
    const others = ['url', 'telephone', 'address', 'image', 'level', 'group', 'unit', 'headings'];
    const words = [
      'language',
      'en',
      'pl',
      'vision',
      'series',
      'awards',
      'period',
      'description',
      'note',
    ];
    const all = [...keys, ...others, ...words];
    for (const key of all) (Object.prototype as unknown as Json)[key] = () => 'written by the page';
    try {
      expect(await draws()).to.eql(before);
    } finally {
      for (const key of all) Reflect.deleteProperty(Object.prototype, key);
    }
  });
});

it('the documents are drawn by every widget of the library', () => {
  const tags = Object.values<unknown>(library).flatMap((value) =>
    typeof value === 'function' && 'tag' in value ? [String(value.tag)] : [],
  );
  expect(widgets.map((widget) => `cluster-${widget}`).sort()).to.eql(tags.sort());
});
