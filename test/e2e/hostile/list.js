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
  if (looks === 'words') return 'the same words';
  if (looks === 'readable') return 'nothing cut off';
  return rounding ? 'same layout; in WebKitGTK nothing cut off' : 'same layout';
};

/** Escapes what would end a cell. @param {string} text */
const cell = (text) => text.replaceAll('|', '\\|');

/** What a page does: its own words, or its style sheet where that is short. @param {HostilePage} page */
const deed = ({does, css = '', name}) =>
  does ?? (css.length > 0 && css.length < 120 && css !== name ? `\`${css}\`` : '');

/** @param {HostilePage} page */
const row = (page) => {
  const {name, library, engines, framed} = page;
  const title = library ? `${name.replace(/ \d$/, '')} ${versionOf(library)}` : name;
  const where = engines ? `only in ${engines.join(' and ')}` : '';
  const how = framed ? `in ${framed.join(' and ')} as a page in an iframe` : '';
  const cells = [title, [deed(page), where, how].filter(Boolean).join('; '), held(page)];
  return `| ${cells.map(cell).join(' | ')} |`;
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
