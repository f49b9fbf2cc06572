import {isFields} from '../../document/read.js';
import {isList, isTable, type Schema} from '../../document/schema/kinds.js';
import {suggestList} from '../suggestions/entry.js';
import {expectedOf, kindOf, wrongKindMessage, type Explanation} from './explanation.js';

/** A map in the place of a text that is the same in every language, such as `{"office": "85 000 00 00"}`. */
export function mapInPlaceOf(
  values: readonly unknown[],
  options: readonly Schema[],
  key: string,
): Explanation {
  const texts = values.filter((each) => typeof each === 'string').slice(0, 20);
  const [first = '…'] = texts;
  const several = options.some(isList) ? texts : key === 'email' ? texts.join(', ') : undefined;
  const y = JSON.stringify(several ?? first);
  const isWhole = texts.length === values.length && (several !== undefined || texts.length === 1);
  return [
    wrongKindMessage(values, expectedOf(options), y, {id: 'an-object'}),
    isWhole ? {instead: y} : {},
  ];
}

/** Explains a list in the place of one value. */
export function listInPlaceOf(
  list: readonly unknown[],
  options: readonly Schema[],
  key: string,
): Explanation {
  const expected = expectedOf(options);
  const takesText = options.some(({type}) => type === 'string');
  const texts = list.filter((each): each is string => typeof each === 'string');
  // An address is one alone; several e-mail addresses may be in a text.
  const isJoined = texts.length === 1 || options.some(isTable) || key === 'email';
  if (!takesText || !texts.length || texts.length < list.length || texts.length > 20 || !isJoined) {
    return [{id: 'one-only', values: {expected}}];
  }
  const areSentences = texts.every((text) => /[.!?…]\s*$/.test(text));
  const instead = JSON.stringify(texts.join(areSentences ? '\n' : ', '));
  return [{id: 'join-list', values: {expected, y: instead}}, {instead}];
}

/** Explains a value in the place of a list. */
export function listNeeded(value: unknown, items: readonly Schema[]): Explanation {
  const suggestion = suggestList(value, items);
  if (suggestion) {
    const instead = JSON.stringify(suggestion);
    return [wrongKindMessage(value, {id: 'expected-list'}, instead), {instead}];
  }
  if (!isFields(value)) return [wrongKindMessage(value, {id: 'expected-list'})];
  const lists = Object.entries(value).filter(([, each]) => Array.isArray(each));
  const ofEntries = lists.filter(([, each]) => (each as unknown[]).some(isFields));
  const [inner, ...more] = ofEntries.length === 1 ? ofEntries : lists;
  if (inner && more.length) {
    return [{id: 'lists-in-object', values: {list: lists.map(([name]) => name).join(', ')}}];
  }
  if (inner) return [{id: 'list-in-object', values: {x: inner[0]}}];
  const entries = Object.values(value);
  if (entries.length > 1 && entries.every(isFields)) return [{id: 'list-by-name'}];
  return [{id: 'list-needed', values: {found: kindOf(value)}}, {around: ['[', ']']}];
}
