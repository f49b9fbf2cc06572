import type {MessageCatalog} from './catalogue.js';

/** Texts of the report around the messages. */
export const report = {
  error: {en: 'error', pl: 'błąd'},
  warning: {en: 'warning', pl: 'ostrzeżenie'},
  'write-this': {en: 'Write:', pl: 'Wpisz:'},
  same: {
    en: 'The same applies {n} more times (lines: {lines}).',
    pl: 'Ta sama uwaga powtarza się (kolejne miejsca: {n}, wiersze: {lines}).',
  },
  many: {
    en: 'Only the first {n} messages are shown. Correct them and validate the document again.',
    pl: 'Pokazano tylko pierwsze uwagi ({n}). Popraw je i sprawdź dokument ponownie.',
  },
  valid: {en: 'valid', pl: 'dokument poprawny'},
  'not-valid': {en: 'not valid', pl: 'dokument niepoprawny'},
  errors: {en: 'errors: {n}', pl: 'błędy: {n}'},
  warnings: {en: 'warnings: {n}', pl: 'ostrzeżenia: {n}'},
} as const satisfies MessageCatalog;
