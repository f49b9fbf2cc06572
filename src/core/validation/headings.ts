import type {DocumentPath} from '../document/problem.js';
import {headingNames} from './known.js';
import type {Message} from './messages/messages.js';
import {suggest} from './suggest.js';
import {suggestField} from './suggestions/field.js';
import {wordKey} from './suggestions/word-key.js';
import {createWarning, type TranslatableProblemListener} from './translatable-problem.js';

/** The keys of `headings` by the names of fields: `keyFigures` → `key-figures`. */
const headingsByField = new Map([
  ...headingNames.map(
    (name) => [name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()), name] as const,
  ),
  ...([
    ['series', 'revenue-chart'],
    ['developmentDirections', 'directions'],
    ['address', 'contact'],
  ] as const),
]);

/** Checks a key of `headings`. */
export function checkHeadingKey(
  x: string,
  path: DocumentPath,
  report: TranslatableProblemListener,
): void {
  if (headingNames.includes(x)) return;
  const field = suggestField(wordKey(x), [...headingsByField.keys()])?.field ?? '';
  const y = headingsByField.get(field) ?? suggest(x, headingNames);
  const message: Message =
    y === undefined ? {id: 'unknown-heading', values: {x}} : {id: 'heading-meant', values: {x, y}};
  const instead = y === undefined ? {} : {instead: JSON.stringify(y)};
  report(createWarning('unknown-heading', path, message, {target: 'name', ...instead}));
}
