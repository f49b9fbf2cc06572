import {readFileSync} from 'node:fs';
import {table} from '../../bench/markdown.js';

const units = /<trans-unit id="(.+?)">\s*<source>(.*?)<\/source>\s*<target>(.*?)<\/target>/gs;
const placeholder = /<x id="(\d)" equiv-text="\$\{(.*?)\}"\/>/g;

/** The values of messages, where the name in the code does not tell a translator what they are. @type {Record<string, string[]>} */
const described = {
  'about-number': ['number'],
  'award-expired': ['date'],
  'award-renewal': ['date'],
  'award-unclear': ['date'],
  'award-upcoming': ['date'],
  'award-valid': ['date'],
  billion: ['currency'],
  call: ['telephone number'],
  'call-person': ['telephone number', 'name'],
  down: ['percentage'],
  download: ['kind of file'],
  'email-person': ['e-mail address', 'name'],
  'employees-are': ['number or range'],
  'employees-or-more': ['number'],
  'employees-up-to': ['number'],
  extremes: ['value and period', 'value and period'],
  'filter-all': ['number of items'],
  'filter-count': ['number of matches', 'number of items'],
  'filter-limit': ['number of matches', 'number of items', 'number shown'],
  'member-of': ['name of the cluster'],
  'member-until': ['date'],
  'members-count': ['number of members'],
  million: ['currency'],
  'more-than': ['number'],
  'not-drawn': ['names of series'],
  'other-unit': ['names of series'],
  'project-from': ['date'],
  'project-until': ['date'],
  saved: ['name of the file'],
  'show-all': ['number of items'],
  summary: ['value and period', 'value and period', 'change'],
  'summary-counted': ['value and period', 'value and period', 'change'],
  thousand: ['currency'],
  times: ['number'],
  unit: ['currency'],
  'unit-3': ['currency'],
  'unit-6': ['currency'],
  'unit-9': ['currency'],
  up: ['percentage'],
  'up-to': ['number'],
  'values-of': ['number of values'],
  write: ['e-mail address'],
};

/** @param {string} text of the XLIFF file */
const cell = (text) =>
  text
    .replace(placeholder, '{$1}')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&')
    .replaceAll('|', '\\|');

/** The values that a message inserts: `${host}` is "host". @param {string} id @param {string} source */
const valuesOf = (id, source) =>
  [...source.matchAll(placeholder)]
    .map(([, index = '', value = '']) => {
      const name = /^\w+\(/.test(value) ? (value.match(/\w+(?=\)$)/)?.[0] ?? value) : value;
      return `\`{${index}}\` ${described[id]?.[Number(index)] ?? name.replace(/\..*/s, '')}`;
    })
    .join(', ');

/** Creates the table of all messages of the widgets, with their ids, from the file that translators edit. */
export const messagesTable = () => {
  const file = readFileSync('src/core/i18n/xliff/pl.xlf', 'utf8');
  const rows = [...file.matchAll(units)].map(([, id = '', source = '', target = '']) => [
    `\`${id}\``,
    cell(source),
    valuesOf(id, source),
    cell(target),
  ]);
  rows.sort(([one = ''], [other = '']) => (one < other ? -1 : 1));
  return table([['id', 'English', 'values', 'Polish'], ...rows], '---');
};
