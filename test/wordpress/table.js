import {readFileSync, writeFileSync} from 'node:fs';
import {roles} from './deliveries.js';

/** @typedef {import('./visit.js').Shown} Shown */
/** @typedef {Record<string, Record<string, Shown>>} Matrix delivery → role → what a visitor sees */

const begin = '<!-- wordpress matrix: written by test/wordpress -->';
const end = '<!-- end of wordpress matrix -->';

const words = {
  'docs/platforms.md': {
    head: ['in the post', 'administrator', 'editor', 'author', 'contributor'],
    rows: {
      script: '`script` in a "Custom HTML" block',
      autoload: '`autoload` in a "Custom HTML" block',
      placeholder: '`placeholder`, with its script, in a "Custom HTML" block',
      iframe: '`iframe` in a "Custom HTML" block',
      link: 'a [pasted link](#paste-a-link)',
      'script, plugin': '`script` in a "Custom HTML" block, with the plugin',
      'placeholder, plugin': '`placeholder` in a "Custom HTML" block, with the plugin',
      block: 'the block of the [plugin](#install-the-plugin)',
      shortcode: 'the shortcode of the plugin',
    },
    cells: {
      widget: 'widget',
      frame: 'widget in a frame',
      copy: 'list that says that it is not updated',
      notice: 'notice that the widget was removed',
      fault: '**a fault**',
    },
  },
  'docs/pl/platforms.md': {
    head: ['we wpisie', 'administrator', 'redaktor', 'autor', 'współtwórca'],
    rows: {
      script: '`script` w bloku „Własny HTML”',
      autoload: '`autoload` w bloku „Własny HTML”',
      placeholder: '`placeholder` ze skryptem w bloku „Własny HTML”',
      iframe: '`iframe` w bloku „Własny HTML”',
      link: '[wklejony link](#wklej-link)',
      'script, plugin': '`script` w bloku „Własny HTML”, z wtyczką',
      'placeholder, plugin': '`placeholder` w bloku „Własny HTML”, z wtyczką',
      block: 'blok z [wtyczki](#zainstaluj-wtyczkę)',
      shortcode: 'krótki kod (shortcode) z wtyczki',
    },
    cells: {
      widget: 'widżet',
      frame: 'widżet w ramce',
      copy: 'lista z informacją, że nie jest aktualizowana',
      notice: 'informacja, że widżet usunięto',
      fault: '**błąd**',
    },
  },
};

/** The pages that show the matrix. */
export const pages = /** @type {(keyof typeof words)[]} */ (Object.keys(words));

/** The matrix as a table in Markdown. @param {keyof typeof words} page @param {Matrix} matrix */
export const tableOf = (page, matrix) => {
  const {head, rows, cells} = words[page];
  const lines = Object.entries(rows).map(([delivery, name]) => [
    name,
    ...roles.map((role) => cells[matrix[delivery][role]]),
  ]);
  return [head, head.map(() => '---'), ...lines]
    .map((line) => `| ${line.join(' | ')} |`)
    .join('\n');
};

/** The table that the page has; with `WRITE_TABLES=1` the right one is written before. @param {keyof typeof words} page @param {string} table */
export const tableIn = (page, table) => {
  const text = readFileSync(page, 'utf8');
  const [before, rest = ''] = text.split(begin);
  const [found, after] = rest.split(end);
  if (after === undefined) throw new Error(`${page} has no place for the table.`);
  if (!process.env.WRITE_TABLES) return found.trim();
  writeFileSync(page, `${before}${begin}\n\n${table}\n\n${end}${after}`);
  return table;
};
