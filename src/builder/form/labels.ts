import {helpIn, labelIn, splitHelp} from '../words/words.js';
import type {Field} from './field.js';
import type {FormContext} from './form-context.js';

/** Label and help of a field, from the schema's description. */
export function wordsOf(
  {store}: Pick<FormContext, 'store'>,
  {key, description}: Field,
): {label: string; help: string} {
  if (!description) return {label: labelIn(store.language, key || 'text'), help: ''};
  const {label, help} = splitHelp(helpIn(store.language, description));
  return {label: label || labelIn(store.language, key), help};
}
