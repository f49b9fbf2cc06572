import {readFileSync} from 'node:fs';
import {readmeTable} from '../../bench/readme-table.js';
import {resultsPage} from '../../bench/tables.js';
import {fieldTables} from './fields.js';
import {messagesTable} from './messages.js';
import {reference, widgetTable} from './reference.js';
import {widgetsOf} from './widgets.js';

/**
 * Replaces the text between `<!-- name -->` and `<!-- /name -->`.
 * @param {string} page
 * @param {string} name
 * @param {string} text
 * @throws {Error} if the page does not contain these comments
 */
const fill = (page, name, text) => {
  const block = new RegExp(`(<!-- ${name} -->\\n)[^]*?(\\n<!-- /${name} -->)`);
  if (!block.test(page)) throw new Error(`The page has no <!-- ${name} --> … <!-- /${name} -->`);
  return page.replace(block, (_, before, after) => `${before}\n${text}\n${after}`);
};

/** The example with the import map of the package. @param {string} page @param {object} map */
const withImportMap = (page, map) => {
  const lines = JSON.stringify(map, null, 2).replace(/^/gm, ' '.repeat(6));
  const block = /(<script type="importmap">\n)[^]*?(\n {4}<\/script>)/;
  return page.replace(block, (_, start, end) => `${start}${lines}${end}`);
};

const read = (/** @type {string} */ path) => readFileSync(path, 'utf8');

/**
 * The pages that are generated from manifest, schema, messages, import map and benchmark results, by file.
 * @returns {Record<string, string>}
 */
export const docs = () => {
  const widgets = widgetsOf(JSON.parse(read('dist/custom-elements.json')));
  const schema = JSON.parse(read('dist/cluster.schema.json'));
  const results = JSON.parse(read('bench/results.json'));
  const importMapPage = 'examples/frameworks/import-map/index.html';
  const withWidgets = fill(read('README.md'), 'widgets', widgetTable(widgets));
  return {
    'README.md': fill(withWidgets, 'results', readmeTable(results)),
    'bench/results.md': resultsPage(results),
    'docs/document-format.md': fill(read('docs/document-format.md'), 'fields', fieldTables(schema)),
    'docs/locales.md': fill(read('docs/locales.md'), 'messages', messagesTable()),
    'docs/widgets.md': reference(widgets),
    [importMapPage]: withImportMap(read(importMapPage), JSON.parse(read('dist/importmap.json'))),
  };
};
