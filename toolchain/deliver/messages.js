import {readFileSync} from 'node:fs';
import {table} from '../../bench/markdown.js';

const units = /<trans-unit id="(.+?)">\s*<source>(.*?)<\/source>\s*<target>(.*?)<\/target>/gs;
const placeholder = /<x id="(\d)" equiv-text="\$\{(.*?)\}"\/>/g;

/** @param {string} text of the XLIFF file */
const cell = (text) =>
  text
    .replace(placeholder, '{$1}')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&')
    .replaceAll('|', '\\|');

/** What stands for the placeholders of a message: `${email.text}` is "email". @param {string} source */
const valuesOf = (source) =>
  [...source.matchAll(placeholder)]
    .map(([, index, value = '']) => {
      const name = /^\w+\(/.test(value) ? (value.match(/\w+(?=\)$)/)?.[0] ?? value) : value;
      return `\`{${index}}\` ${name.replace(/\..*/s, '')}`;
    })
    .join(', ');

/** Creates the table of all messages of the widgets, with their ids, from the file that translators edit. */
export const messagesTable = () => {
  const file = readFileSync('src/core/i18n/xliff/pl.xlf', 'utf8');
  const rows = [...file.matchAll(units)].map(([, id = '', source = '', target = '']) => [
    `\`${id}\``,
    cell(source),
    valuesOf(source),
    cell(target),
  ]);
  rows.sort(([one = ''], [other = '']) => (one < other ? -1 : 1));
  return table([['id', 'English', 'placeholders', 'Polish'], ...rows], '---');
};
