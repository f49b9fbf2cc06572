import {readFileSync} from 'node:fs';
import {readmeTable} from '../../bench/readme-table.js';
import {resultsPage} from '../../bench/tables.js';
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

/**
 * The documentation that is generated from the manifest, the messages and the benchmark results, by file.
 * @returns {Record<string, string>}
 */
export const docs = () => {
  const widgets = widgetsOf(JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')));
  const readme = readFileSync('README.md', 'utf8');
  const results = JSON.parse(readFileSync('bench/results.json', 'utf8'));
  const withWidgets = fill(readme, 'widgets', widgetTable(widgets));
  return {
    'README.md': fill(withWidgets, 'results', readmeTable(results)),
    'bench/results.md': resultsPage(results),
    'docs/locales.md': fill(readFileSync('docs/locales.md', 'utf8'), 'messages', messagesTable()),
    'docs/widgets.md': reference(widgets),
  };
};
