/*
 * Makes the folder `site/` of what has been built: npm run site. It holds the documentation as pages, the example pages,
 * the embed builder, Storybook and the files that they need. All its links are relative: it may lie anywhere.
 */
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {basename, dirname, join, posix, sep} from 'node:path';
import {pageOf} from './page.js';

const site = 'site';
/** Programs with builds of their own. */
const leftOut = posix.join('examples', 'frameworks');

/** What is copied as it is: from, to. What has not been built is left out. */
const copies = [
  ['examples', 'examples'],
  ['docs/images', 'docs/images'],
  ['docs/figma', 'docs/figma'],
  ['tokens', 'tokens'],
  ['LICENSE', 'LICENSE.txt'],
  ['toolchain/site/site.css', 'site.css'],
  ['dist/cdn', 'dist/cdn'],
  ['dist/embed', 'dist/embed'],
  ['dist/builder', 'dist/builder'],
  ['dist/cluster.schema.json', 'dist/cluster.schema.json'],
  ['storybook-static', 'storybook'],
].filter(([from = '']) => existsSync(from));

/** The pages that are written in Markdown, and where they are in the site. */
const pages = new Map([
  ...globSync('*.md')
    .sort()
    .map((file) => /** @type {const} */ ([file, `${basename(file, '.md').toLowerCase()}.html`])),
  ['README.md', 'index.html'],
  ...globSync('docs/*.md')
    .sort()
    .map(
      (file) =>
        /** @type {const} */ ([
          posix.join('docs', basename(file)),
          `docs/${basename(file, '.md')}.html`,
        ]),
    ),
]);

/** The first words of a page. @param {string} file */
const titleOf = (file) => /^# (.*)$/m.exec(readFileSync(file, 'utf8'))?.[1] ?? file;

const navigation = [
  {href: 'index.html', words: 'cluster-widgets'},
  {href: 'examples/index.html', words: 'Example pages'},
  {href: 'dist/builder/index.html', words: 'Builder'},
  {href: 'storybook/index.html', words: 'Storybook'},
].filter(
  ({href}) =>
    [...pages.values()].includes(href) || copies.some(([, to = '']) => href.startsWith(`${to}/`)),
);

const documentation = [...pages]
  .filter(([file]) => file.startsWith('docs/'))
  .map(([file, href]) => ({href, words: titleOf(file)}))
  .sort((one, other) => one.words.localeCompare(other.words, 'en'));
documentation.push(
  {href: 'contributing.html', words: 'Contributing'},
  {href: 'changelog.html', words: 'Changes'},
);

/** Where a link of a Markdown file leads in the site; `''` where that is in the repository alone. @param {string} file @param {string} href */
function linkIn(file, href) {
  if (/^([a-z]+:|#)/.test(href)) return href;
  const [path = '', hash] = href.split('#');
  const target = posix.join(posix.dirname(file), path);
  const copy = copies.find(([from = '']) => target === from || target.startsWith(`${from}/`));
  const place =
    pages.get(target) ?? (copy ? target.replace(`${copy[0]}`, `${copy[1]}`) : undefined);
  if (!place && !existsSync(target)) throw new Error(`${file} links to ${href}, which is nowhere`);
  if (!place || target.startsWith(leftOut)) return '';
  const way = posix.relative(posix.dirname(pages.get(file) ?? ''), place);
  return hash ? `${way}#${hash}` : way;
}

rmSync(site, {recursive: true, force: true});
for (const [from = '', to = ''] of copies) {
  cpSync(from, join(site, to), {
    recursive: true,
    filter: (path) => !path.split(sep).join('/').includes(leftOut),
  });
}
for (const [file, place] of pages) {
  const root = place.includes('/') ? '../' : '';
  const markdown = readFileSync(file, 'utf8');
  const link = (/** @type {string} */ href) => linkIn(file, href);
  const text = pageOf({markdown, root, place, navigation, documentation, link});
  mkdirSync(join(site, dirname(place)), {recursive: true});
  writeFileSync(join(site, place), text);
}
console.log(`${site}/ holds ${pages.size} pages, and ${copies.map(([, to]) => to).join(', ')}.`);
