import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

/** All criteria of WCAG 2.2, levels A and AA: https://www.w3.org/TR/WCAG22. */
const criteria =
  `1.1.1 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.4.1 1.4.2 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13
  2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.4.5 2.4.6 2.4.7 2.4.11 2.5.1 2.5.2 2.5.3 2.5.4 2.5.7 2.5.8
  3.1.1 3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.2.6 3.3.1 3.3.2 3.3.3 3.3.4 3.3.7 3.3.8 4.1.2 4.1.3`.split(
    /\s+/,
  );

/** The rows of the tables of a page, without their heads. @param {string} page */
const rowsOf = (page) =>
  page
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.slice(1, -1).split('|'))
    .map((cells) => cells.map((cell) => cell.trim()))
    .filter(([first = '']) => !/^(criterion|kryterium|screen reader|czytnik ekranu)$/.test(first));

for (const [file, untested] of /** @type {const} */ ([
  ['docs/accessibility.md', 'not tested'],
  ['docs/pl/accessibility.md', 'niesprawdzane'],
])) {
  describe(file, () => {
    const page = readFileSync(file, 'utf8');

    it('has evidence in each row, or says that there is none', () => {
      for (const cells of rowsOf(page)) {
        const evidence = cells.at(-1) ?? '';
        const paths = [...evidence.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path);
        assert.ok(evidence === untested || paths.length > 0, cells.join(' | '));
        for (const path of paths) assert.ok(existsSync(path), path);
      }
    });

    it('names every criterion of WCAG 2.2, A and AA, once', () => {
      const listed = rowsOf(page).flatMap(([first = '']) => /^\d\.\d\.\d+/.exec(first)?.[0] ?? []);
      const [, others = ''] =
        /(?:whole pages|całych stron): ([\d., ]+)\./.exec(page.replace(/\s+/g, ' ')) ?? [];
      assert.deepEqual([...listed, ...others.split(', ')].sort(), criteria.sort());
    });
  });
}

describe('the words of the widgets', () => {
  it('do not rely on a place, a shape or a colour (WCAG 1.3.3); arrow keys are named so on keyboards', () => {
    const words = readFileSync('src/core/i18n/xliff/pl.xlf', 'utf8').matchAll(
      /<(?:source|target)>(.*?)<\/(?:source|target)>/gs,
    );
    const sensory =
      /\b(left|right|above|below|beside|top|bottom|round|square|red|green|blue|grey)\b|(?<!\p{L})(lew[aeoy]|praw[aeoy]|powyżej|poniżej|obok|czerwon|zielon|niebiesk|szar)/iu;
    const found = [...words].flatMap(([, text = '']) => (sensory.test(text) ? [text] : []));
    assert.ok(found.length > 0, 'the search finds the keys');
    assert.deepEqual(
      found.filter((text) => !/^(Left and right|Up and down) arrow keys|^Strzałki\sw\s/.test(text)),
      [],
    );
  });
});
