/*
 * Writes the files in `dist` for editors and frameworks, based on dist/custom-elements.json and package.json. Run after
 * `cem analyze`.
 */
import {copyFileSync, globSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {basename} from 'node:path';
import {elementTypes} from './element-types.js';
import {createImportMap} from './import-map.js';
import {llms} from './llms.js';
import {vscodeCss, vscodeHtml} from './vscode.js';
import {webTypes} from './web-types.js';
import {widgetsOf} from './widgets.js';

const read = (/** @type {string} */ path) => JSON.parse(readFileSync(path, 'utf8'));
const widgets = widgetsOf(read('dist/custom-elements.json'));
const {version, description, homepage} = read('package.json');
/** What a user of the package reads. */
const pages = globSync('docs/*.md', {exclude: ['docs/{glossary,proof,releasing,start}.md']})
  .sort()
  .map((file) => ({file, title: /^# (.*)$/m.exec(readFileSync(file, 'utf8'))?.[1] ?? file}));
/** The address of a page of the documentation. @param {string} page */
const addressOf = (page) => homepage && `${homepage.replace(/#.*$/, '')}/blob/main/docs/${page}`;
/** The address of a widget's section. @param {string} tag */
const docsOf = (tag) => addressOf(`widgets.md#${tag}`);

/** @param {string} name @param {string | object} content */
const write = (name, content) =>
  writeFileSync(
    `dist/${name}`,
    typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`,
  );

write('vscode.html-custom-data.json', vscodeHtml(widgets, docsOf));
write('vscode.css-custom-data.json', vscodeCss(widgets, addressOf('tokens.md')));
write('web-types.json', webTypes(widgets, version, docsOf));
write('llms.txt', llms(widgets, description, pages));
write('components/base/element-types.d.ts', elementTypes(widgets));

// Nobody needs the types of the generated messages, and they would refer to @lit/localize.
for (const file of globSync('dist/core/i18n/generated/*.d.ts')) rmSync(file);

copyFileSync('toolchain/ssr.d.ts', 'dist/ssr/ssr.d.ts');

// Types only; a module for the bundler that follows `import 'cluster-widgets/react'`.
for (const file of globSync('toolchain/frameworks/*.d.ts')) {
  const name = basename(file, '.d.ts');
  copyFileSync(file, `dist/entries/${name}.d.ts`);
  write(`entries/${name}.js`, 'export {};\n');
}

const others = [
  'cluster-widgets',
  'cluster-widgets/define',
  'cluster-widgets/locale',
  'cluster-widgets/locale-de',
];
write('importmap.json', await createImportMap([...others, ...widgets.map(({entry}) => entry)]));
