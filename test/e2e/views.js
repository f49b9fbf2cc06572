import {readFileSync} from 'node:fs';
import {allowedValues, widgetsOf} from '../../toolchain/deliver/widgets.js';

const widgets = widgetsOf(JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')));

/** Attributes that a widget has in each of its views. @type {Record<string, string>} */
const needed = {
  'cluster-key-figures': ' show-source stale-after="1"',
  'cluster-members': ' filterable no-hash',
  'cluster-membership': ' member="kowadlo"',
  'cluster-specializations': ' filterable',
};

const layouts = widgets.flatMap(({tag, attributes}) => {
  const type = attributes.find(({name}) => name === 'layout')?.type?.text;
  const today = attributes.some(({name}) => name === 'now') ? ' now="2026-11-23"' : '';
  return [
    '',
    ...allowedValues(type)
      .slice(1)
      .map((value) => ` layout="${value}"`),
  ].map((layout) => `<${tag}${needed[tag] ?? ''}${today}${layout}></${tag}>`);
});

/** Every widget in every layout, and what other attributes change. */
export const views = [
  ...layouts,
  '<cluster-board photos="none"></cluster-board>',
  '<cluster-specializations layout="numbered" limit="3"></cluster-specializations>',
  '<cluster-members no-hash limit="3" now="2026-11-23"></cluster-members>',
  '<cluster-membership member="kowadlo" size="large" now="2026-11-23"></cluster-membership>',
  '<cluster-revenue-chart type="line"></cluster-revenue-chart>',
  '<cluster-revenue-chart view="table"></cluster-revenue-chart>',
  '<cluster-board src="/nowhere.json" timeout="500"><a href="/board">Board</a></cluster-board>',
].join('\n');
