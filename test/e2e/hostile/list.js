import {readFileSync} from 'node:fs';
import {groups} from './pages.js';

/** @typedef {import('./hostile-page.js').HostilePage} HostilePage */
/** @typedef {import('./hostile-page.js').Library} Library */

/** @param {Library} library */
const versionOf = ({npm, version}) =>
  npm
    ? JSON.parse(readFileSync(`node_modules/${npm}/package.json`, 'utf8')).version
    : `${version}, from Debian`;

/** @param {HostilePage} page */
const held = ({state, looks, rounding}) => {
  if (state === 'fallback') return 'the fallback';
  if (state === 'error') return 'error message and fallback';
  if (state === 'calm') return 'content, or error message and fallback';
  if (looks === 'closed') return 'shown';
  if (looks === 'readable') return 'nothing cut off';
  return rounding ? 'same layout; in WebKitGTK nothing cut off' : 'same layout';
};

/** Escapes what would end a cell or be read as HTML, outside of code. @param {string} text */
const cell = (text) =>
  text
    .replaceAll('|', '\\|')
    .replaceAll('*', '\\*')
    .replaceAll(/^(?!.*`)(.*)</g, '$1\\<');

/** @param {HostilePage} page */
const row = (page) => {
  const {name, library, does = '', engines} = page;
  const title = library ? `${name} ${versionOf(library)}` : name;
  const where = engines ? `only in ${engines.join(' and ')}` : '';
  return `| ${[title, [does, where].filter(Boolean).join('; '), held(page)].map(cell).join(' | ')} |`;
};

/** The list of all pages of the suite, in Markdown: what `docs/hosts.md` says. */
export const hostileList = () =>
  Object.entries(groups)
    .map(([title, pages]) =>
      [
        `### ${title}`,
        '',
        '| page | what it does | what visitors see |',
        '| --- | --- | --- |',
        ...pages.map(row),
      ].join('\n'),
    )
    .join('\n\n');
