import {wordKey} from '../suggestions/word-key.js';
import {suggestDay, suggestSerialDay} from '../suggestions/day.js';
import {isPlaceholder} from '../suggestions/value.js';
import {kindOf, type Explanation} from './explanation.js';

/** Words for "without an end" instead of a date. */
const endless =
  /^(bezterminowo|bezterminow[ay]|czasnieokreslony|naczasnieokreslony|doodwolania|stal[aey]|nadal|obecnie|trwa|doteraz|indefinite(ly)?|permanent(ly)?|unlimited|open(ended)?|lifetime|forever|present|now|current|ongoing|noend|noexpiry)$/;

/** Explains a value that is not a date. */
export function wrongDay(value: unknown): Explanation {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  if (typeof value === 'string' && (isPlaceholder(value) || endless.test(wordKey(value)))) {
    return [{id: 'date-none', values: {x: value}}];
  }
  const serial = suggestSerialDay(text);
  const suggestion = serial ?? suggestDay(text);
  if (suggestion === undefined) return [{id: 'date-format', values: {found: kindOf(value)}}];
  const instead = JSON.stringify(suggestion);
  return [{id: serial ? 'date-serial' : 'date-meant', values: {x: text, y: instead}}, {instead}];
}
