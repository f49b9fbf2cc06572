import {readFileSync} from 'node:fs';
import {reference, widgetTable} from './reference.js';
import {widgetsOf} from './widgets.js';

const block = /(<!-- widgets -->\n)[^]*?(\n<!-- \/widgets -->)/;

/**
 * The documentation that is made from the manifest: file → what it has to say.
 * @returns {Record<string, string>}
 * @throws {Error} where the README has no place for the table
 */
export const docs = () => {
  const widgets = widgetsOf(JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')));
  const readme = readFileSync('README.md', 'utf8');
  if (!block.test(readme)) throw new Error('README.md has no <!-- widgets --> … <!-- /widgets -->');
  const table = `\n${widgetTable(widgets)}\n`;
  return {
    'README.md': readme.replace(block, (_, before, after) => `${before}${table}${after}`),
    'docs/widgets.md': reference(widgets),
  };
};
