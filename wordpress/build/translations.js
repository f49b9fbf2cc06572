/* The plugin's Polish words in the files that WordPress reads. */
import {globSync, readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {withNoBreakSpaces} from '../../src/core/i18n/no-break-spaces.ts';

const locale = 'pl_PL';
const pluralForms =
  'nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);';

/** @typedef {Record<string, string | string[]>} Translations English → Polish; behind a context and U+0004 */

/** @returns {Translations} */
export const polish = () =>
  JSON.parse(readFileSync('wordpress/languages.pl.json', 'utf8'), (_, value) =>
    typeof value === 'string' ? withNoBreakSpaces(value) : value,
  );

const call =
  /\b(?:esc_html_e|esc_html__|esc_attr_e|esc_attr__|__|_n)\(\s*'((?:[^'\\]|\\.)*)'(?:,\s*'((?:[^'\\]|\\.)*)')?/g;

/** The English words that a file asks translations for. @param {string} file */
export const wordsIn = (file) =>
  Array.from(readFileSync(file, 'utf8').matchAll(call), ([, words = '']) =>
    words.replaceAll("\\'", "'"),
  );

/** The plugin's files with words in them. */
export const filesWithWords = () =>
  globSync(['wordpress/*.php', 'wordpress/includes/*.php', 'wordpress/{admin,editor}/*.js'], {
    exclude: (name) => basename(String(name)) === 'build',
  }).sort();

/**
 * The binary file for PHP. Source: https://www.gnu.org/software/gettext/manual/html_node/MO-Files.html
 * @param {Translations} translations
 */
export const toMo = (translations) => {
  const header = `Language: ${locale}\nContent-Type: text/plain; charset=UTF-8\nPlural-Forms: ${pluralForms}\n`;
  const entries = Object.entries({'': header, ...translations})
    .map(([words, translated]) => [
      // Of a plural PHP asks for both English forms.
      Buffer.from(Array.isArray(translated) ? `${words}\0${pluralOf(words)}` : words),
      Buffer.from([translated].flat().join('\0')),
    ])
    .sort(([one], [other]) => Buffer.compare(one, other));
  const tables = Buffer.alloc(28 + entries.length * 16);
  [0x950412de, 0, entries.length, 28, 28 + entries.length * 8, 0, tables.length].forEach(
    (value, index) => tables.writeUInt32LE(value, index * 4),
  );
  let offset = tables.length;
  /** @type {Buffer[]} */
  const texts = [];
  for (const column of [0, 1]) {
    entries.forEach((entry, index) => {
      const at = 28 + column * entries.length * 8 + index * 8;
      tables.writeUInt32LE(entry[column].length, at);
      tables.writeUInt32LE(offset, at + 4);
      texts.push(entry[column], Buffer.from([0]));
      offset += entry[column].length + 1;
    });
  }
  return Buffer.concat([tables, ...texts]);
};

/** The second English form of a plural, as the code has it. @param {string} words */
const pluralOf = (words) => {
  const all = filesWithWords().flatMap((file) => [...readFileSync(file, 'utf8').matchAll(call)]);
  return all.find(([, singular, plural]) => singular === words && plural)?.[2] ?? words;
};

/**
 * The words of a script, as `wp_set_script_translations` wants them.
 * @param {Translations} translations
 * @param {readonly string[]} files
 */
export const toJson = (translations, files) => {
  const words = files.flatMap(wordsIn).filter((each) => translations[each]);
  const messages = Object.fromEntries(words.map((each) => [each, [translations[each]].flat()]));
  const header = {'': {domain: 'messages', lang: locale, 'plural-forms': pluralForms}};
  return JSON.stringify({domain: 'messages', locale_data: {messages: {...header, ...messages}}});
};
