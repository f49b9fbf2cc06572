/* global document */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {test} from 'node:test';
import {until} from '../browsers.js';
import {eachEngine} from '../each-engine.js';
import {pageWith} from '../host.js';
import {settled} from '../in-page.js';

/*
 * The example pages on A4, read back from the PDF that Chromium makes of them. Needs pdftotext (Debian: poppler-utils).
 */

/** A word on a page of a PDF. @typedef {{word: string, left: number, top: number, right: number, bottom: number}} Word */

/** A page of a PDF. @typedef {{text: string, words: Word[]}} Sheet */

const hasPoppler = spawnSync('pdftotext', ['-v']).status === 0;

/** Line breaks and forms of letters are the printer's. @param {string} text */
const squeezed = (text) => text.normalize('NFKC').replace(/[\s·]+/g, '');

/** @param {Uint8Array} pdf @param {string[]} args */
const read = (pdf, ...args) => {
  const {stdout, stderr, status} = spawnSync('pdftotext', [...args, '-', '-'], {
    input: pdf,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  assert.equal(status, 0, stderr);
  return stdout;
};

/** @param {Uint8Array} pdf @returns {Sheet[]} */
const sheetsOf = (pdf) => {
  const texts = read(pdf, '-raw').split('\f');
  const boxes = read(pdf, '-bbox').split('<page ').slice(1);
  return boxes.map((box, index) => ({
    text: squeezed(texts[index] ?? ''),
    words: [
      ...box.matchAll(
        /xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)"[^>]*>([^<]+)</g,
      ),
    ].map(([, left, top, right, bottom, word]) => ({
      word: word ?? '',
      left: Math.round(Number(left)),
      top: Number(top),
      right: Number(right),
      bottom: Number(bottom),
    })),
  }));
};

/** The texts of all items of all widgets, those inside others too. @returns {{widget: string, text: string}[]} */
const items = () => {
  /** @param {string} widget @param {Element} item */
  const printedText = (widget, item) => {
    const {textContent: text = ''} = item;
    const textOf = (/** @type {string} */ selector) =>
      item.querySelector(selector)?.textContent ?? '';
    // The summary “Details” of an award is not printed: its text is.
    if (widget === 'cluster-awards') return text?.replace(textOf('summary'), '') ?? '';
    // Members are printed as a table, and a project may run over two sheets: of both the name is looked for.
    if (/members|projects/.test(widget)) return textOf('[part=name]') || (text ?? '');
    // The logo of a partner is printed without its name.
    return widget === 'cluster-partners' && item.querySelector('img') ? '' : (text ?? '');
  };
  /** @param {Document | ShadowRoot} root @returns {{widget: string, text: string}[]} */
  const within = (root) =>
    [...root.querySelectorAll('*')].flatMap(({localName, shadowRoot}) =>
      localName.startsWith('cluster-') && shadowRoot
        ? [
            ...Array.from(shadowRoot.querySelectorAll('section li, dt, dd'), (item) => ({
              widget: localName,
              text: printedText(localName, item),
            })),
            ...within(shadowRoot),
          ]
        : [],
    );
  return within(document).filter(({text, widget}) => text.trim() && widget !== 'cluster-profile');
};

/**
 * How many people of the board each sheet has.
 * @param {Sheet[]} sheets
 * @param {{widget: string, text: string}[]} shown
 */
const peopleOn = (sheets, shown) => {
  const people = shown.filter(({widget}) => widget === 'cluster-board');
  return sheets.map(({text}) => people.filter((one) => text.includes(squeezed(one.text))).length);
};

/**
 * Pairs of words of which one is printed over the other. The boxes of two lines of a heading overlap a little.
 * @param {Sheet} sheet
 */
const overprinted = ({words}) =>
  words.flatMap((one, index) =>
    words
      .slice(index + 1)
      .filter(
        (other) =>
          Math.min(one.right, other.right) - Math.max(one.left, other.left) > 3 &&
          Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) >
            Math.min(one.bottom - one.top, other.bottom - other.top) / 2,
      )
      .map((other) => `${one.word} ${other.word}`),
  );

/** The first word of each card of the flagship's board. */
const cards = 'Sebastian Katarzyna Michał Prof. Marek Jarosław Adam Justyna Artur'.split(' ');

/** How many items of each widget a page has. @type {Record<string, Record<string, number>>} */
const pages = {
  'partner-page': {board: 9, specializations: 12, awards: 3},
  'profile-page': {
    board: 9,
    specializations: 12,
    awards: 3,
    'key-figures': 3,
    directions: 5,
    values: 4,
    contact: 8,
    about: 3,
  },
  'demo-page': {board: 9, specializations: 8, awards: 6},
};

if (hasPoppler) {
  eachEngine(
    'print',
    (stage) => {
      for (const [name, counts] of Object.entries(pages)) {
        for (const query of ['', '?lang=pl&theme=dark']) {
          test(`${name}${query} on A4 has every item, none of them cut`, async (t) => {
            const {puppeteer} = stage.page;
            await stage.page.goto(`${stage.host.origin}/examples/${name}.html${query}`);
            await until(stage.page, settled);
            const shown = await stage.page.evaluate(items);
            for (const [widget, count] of Object.entries(counts)) {
              const own = shown.filter((item) => item.widget === `cluster-${widget}`);
              assert.equal(own.length, count, widget);
            }
            const margin = {top: '15mm', right: '15mm', bottom: '15mm', left: '15mm'};
            const sheets = sheetsOf(
              (await puppeteer?.pdf({format: 'A4', margin})) ?? new Uint8Array(),
            );
            t.diagnostic(`${sheets.length} sheets, ${shown.length} items`);
            const notWhole = shown
              .map(({text}) => squeezed(text))
              .filter((text) => !sheets.some((sheet) => sheet.text.includes(text)));
            assert.deepEqual(notWhole, []);
            assert.ok(!peopleOn(sheets, shown).includes(1), String(peopleOn(sheets, shown)));
          });
        }
      }

      for (const name of ['metal-processing-cluster', 'demo-cluster']) {
        for (const lang of ['en', 'pl']) {
          test(`the profile of ${name} in ${lang} on A4 has every item, and no sheet with one person`, async (t) => {
            const {page, host} = stage;
            host.answers['/profile'] = {
              body: pageWith(
                `<cluster-profile lang="${lang}" now="2026-11-23" src="/examples/${name}.json"></cluster-profile>`,
                {file: 'profile.js'},
              ),
            };
            await page.goto(`${host.origin}/profile`);
            await until(page, settled);
            const shown = await page.evaluate(items);
            const margin = {top: '15mm', right: '15mm', bottom: '15mm', left: '15mm'};
            const sheets = sheetsOf(
              (await page.puppeteer?.pdf({format: 'A4', margin})) ?? new Uint8Array(),
            );
            const people = peopleOn(sheets, shown);
            t.diagnostic(`${sheets.length} sheets, ${shown.length} items, people: ${people}`);
            const notWhole = shown
              .map(({text}) => squeezed(text))
              .filter((text) => !sheets.some((sheet) => sheet.text.includes(text)));
            assert.deepEqual(notWhole, []);
            assert.deepEqual(sheets.flatMap(overprinted), []);
            assert.ok(!people.includes(1), String(people));
          });
        }
      }

      test('no section of a profile is printed over the end of the section before it', async () => {
        const {page, host} = stage;
        const funding = [
          {amount: {value: 1, currency: 'EUR'}, marks: ['/examples/marks/north-fund.svg']},
        ];
        const project = {startDate: '2020', endDate: '2024', description: 'Short.', funding};
        // A project is at the end of a sheet, a line lower in each document.
        for (const lines of [18, 19, 20, 36, 37, 38]) {
          host.answers['/cluster.json'] = {
            body: {
              name: 'Test cluster (fictional)',
              language: 'en',
              description: Array.from({length: lines}, (_, index) => `Line ${index}.`).join('\n'),
              projects: ['First', 'Second'].map((name) => ({...project, name})),
              telephone: '+48 85 000 00 00',
              email: 'office@example.org',
            },
          };
          host.answers['/profile'] = {
            body: pageWith('<cluster-profile lang="en" src="/cluster.json"></cluster-profile>', {
              file: 'profile.js',
            }),
          };
          await page.goto(`${host.origin}/profile`);
          await until(page, settled);
          const margin = {top: '15mm', right: '15mm', bottom: '15mm', left: '15mm'};
          const sheets = sheetsOf(
            (await page.puppeteer?.pdf({format: 'A4', margin})) ?? new Uint8Array(),
          );
          assert.ok(sheets.length > 1, `${lines} lines`);
          assert.deepEqual(sheets.flatMap(overprinted), [], `${lines} lines`);
        }
      });

      test('the chart has its drawing and its table on A4, whatever the window is', async () => {
        const {page, host} = stage;
        host.answers['/chart'] = {
          body: pageWith('<cluster-revenue-chart src="/examples/demo-cluster.json">', {
            file: 'revenue-chart.js',
          }),
        };
        await page.puppeteer?.setViewport({width: 320, height: 640});
        await page.goto(`${host.origin}/chart`);
        await until(page, settled);
        const rows = await page.evaluate(() =>
          Array.from(
            document
              .querySelector('cluster-revenue-chart')
              ?.shadowRoot?.querySelectorAll('tbody tr') ?? [],
            ({textContent}) => textContent ?? '',
          ),
        );
        assert.equal(rows.length, 10);
        const sheets = sheetsOf(
          (await page.puppeteer?.pdf({format: 'A4', path: process.env.PDF})) ?? new Uint8Array(),
        );
        const printed = sheets.map(({text}) => text).join('');
        for (const row of rows) assert.ok(printed.includes(squeezed(row)), row);
        // Below the bars the years are as far apart as the paper is wide.
        const lefts = sheets[0]?.words
          .filter(({word}) => /^20[12]\d$/.test(word))
          .map(({left}) => left);
        assert.ok(Math.max(...(lefts ?? [])) - Math.min(...(lefts ?? [])) > 400, String(lefts));
        await page.puppeteer?.setViewport(null);
      });

      test('charts leave no sheet empty: the text before them is on the sheet of the first one', async () => {
        const {page, host} = stage;
        const chart =
          '<cluster-revenue-chart src="/examples/demo-cluster.json"></cluster-revenue-chart>';
        host.answers['/charts'] = {
          body: pageWith('<p>Text before the chart.</p>'.repeat(6) + chart + chart, {
            file: 'revenue-chart.js',
          }),
        };
        await page.goto(`${host.origin}/charts`);
        await until(page, settled);
        const sheets = sheetsOf((await page.puppeteer?.pdf({format: 'A4'})) ?? new Uint8Array());
        assert.ok(sheets[0]?.text.includes(squeezed('Text before the chart.')));
        assert.ok(sheets[0]?.words.some(({word}) => word === '2028'));
        // A sheet is 842 points high. All but the last are used to more than half.
        const filled = sheets.filter(({words}) => words.length > 0);
        assert.ok(filled.length <= 3, String(filled.length));
        for (const {words} of filled.slice(0, -1))
          assert.ok(Math.max(...words.map(({top}) => top)) > 450);
      });

      for (const name of ['partner-page', 'profile-page']) {
        test(`the board of ${name} is three rows of three on one sheet`, async () => {
          await stage.page.goto(`${stage.host.origin}/examples/${name}.html`);
          await until(stage.page, settled);
          const sheets = sheetsOf(
            (await stage.page.puppeteer?.pdf({format: 'A4'})) ?? new Uint8Array(),
          );
          const [sheet, ...more] = sheets.filter(({words}) =>
            words.some(({word}) => cards.includes(word)),
          );
          assert.deepEqual(more, []);
          const at = cards.map((card) => sheet?.words.find(({word}) => word === card));
          const lefts = at.map((one) => one?.left ?? -1);
          const [first = -1, second = -1, third = -1] = lefts;
          assert.ok(0 < first && first < second && second < third, String(lefts));
          assert.deepEqual(lefts, Array.from({length: 3}, () => [first, second, third]).flat());
          const tops = at.map((one) => one?.top ?? -1);
          for (const row of [1, 2]) {
            const above = Math.max(...tops.slice(3 * (row - 1), 3 * row));
            assert.ok(above < Math.min(...tops.slice(3 * row, 3 * row + 3)), String(tops));
          }
        });
      }
    },
    ['chromium'],
  );
} else {
  console.log('not run: print: pdftotext is not installed (Debian: poppler-utils)');
}
