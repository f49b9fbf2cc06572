import {column, description, url, type Column} from './column.js';

/** Columns of statements such as values. */
export const statements: readonly Column[] = [
  column('name', 'text', ['Name', 'Text'], ['Nazwa', 'Tekst', 'Treść']),
  description,
];

/** Columns of specializations. */
export const specializations: readonly Column[] = [
  column('id', 'string', ['Id', 'Identifier'], ['Identyfikator', 'Skrót']),
  column('name', 'text', ['Name', 'Specialization', 'Specialisation'], ['Nazwa', 'Specjalizacja']),
  description,
  url,
  column('code', 'string', ['Code', 'NACE'], ['Kod', 'PKD']),
  column('codeSet', 'string', ['Classification'], ['Klasyfikacja']),
];
