import {helpIn, labelIn} from '../messages/messages.js';
import type {Field} from './field.js';
import type {FormContext} from './form-context.js';

/** The label and help text of a field. Leaves out a help text that only repeats the label. */
export function labelAndHelp(
  {store: {language}}: Pick<FormContext, 'store'>,
  {key, id, description}: Field,
): {label: string; help: string} {
  // An item of a list has no key of its own.
  const label = labelIn(language, key ? id : 'text');
  const help = description && helpIn(language, id, description);
  return {label, help: help === `${label}.` ? '' : help};
}
