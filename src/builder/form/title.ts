import {isLanguageMap} from '../../core/document/document-languages.js';
import type {Field} from './field.js';
import type {FormContext} from './form-context.js';

/** The title of a list item: its first texts, in the builder's language if available. */
export function titleOf(value: unknown, item: Field, {store, languages}: FormContext): string {
  const text = (each: unknown): string => {
    if (typeof each === 'string' || typeof each === 'number') return String(each);
    if (!isLanguageMap(each)) return '';
    const texts = [store.language, ...languages].map((language) => each[language]);
    return texts.find((words): words is string => typeof words === 'string' && !!words) ?? '';
  };
  const plain = text(value);
  if (plain || item.kind !== 'group' || typeof value !== 'object' || value === null) return plain;
  const fields = value as Record<string, unknown>;
  const titleFields = item.fields.filter(
    ({primary, kind}) => primary && kind !== 'group' && kind !== 'list' && kind !== 'choice',
  );
  return titleFields
    .map(({key}) => text(fields[key]))
    .filter(Boolean)
    .slice(0, 2)
    .join(' · ');
}
