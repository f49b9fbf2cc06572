import type {MessageCatalog} from '../../core/validation/messages/catalogue.js';
import type {MessageLanguage} from '../../core/i18n/message-language.js';
import {createTranslator, type Translator} from '../translator.js';

const messages = {
  'no-file': {en: 'There is no such file.', pl: 'Nie ma takiego pliku.'},
  folder: {en: 'This is a folder.', pl: 'To jest folder.'},
  'old-excel': {
    en: 'This is an old Excel file (.xls), or one with a password. Save it as .xlsx without a password, or as CSV.',
    pl: 'To jest stary plik programu Excel (.xls) albo plik z hasłem. Zapisz go jako .xlsx bez hasła albo jako CSV.',
  },
  'no-workbook': {
    en: 'This file is no Excel workbook. Save the sheet as .xlsx or CSV.',
    pl: 'Ten plik nie jest skoroszytem programu Excel. Zapisz arkusz jako .xlsx albo CSV.',
  },
  'no-sheet': {
    en: 'There is no sheet “{0}”. The sheets are: {1}.',
    pl: 'Nie ma arkusza „{0}”. Arkusze w pliku: {1}.',
  },
  'no-encoding': {
    en: '“{0}” is not an encoding. Write for example windows-1250 or utf-8.',
    pl: '„{0}” nie jest kodowaniem. Wpisz na przykład windows-1250 albo utf-8.',
  },
  'other-encoding': {
    en: 'The file is not in the encoding “{0}”. Leave out --encoding, or name another one.',
    pl: 'Plik nie jest zapisany w kodowaniu „{0}”. Pomiń opcję --encoding albo wpisz inne kodowanie.',
  },
  empty: {en: 'The sheet is empty.', pl: 'Arkusz jest pusty.'},
  'no-header': {
    en: 'No row has a header for the field “{0}”. Name the column, for example “{1}” or “{2}”.',
    pl: 'Żaden wiersz nie ma nagłówka dla pola „{0}”. Nazwij kolumnę, na przykład „{2}” albo „{1}”.',
  },
  'no-items': {
    en: 'There is no entry below the header in row {0}, so nothing was written.',
    pl: 'Pod nagłówkiem w wierszu {0} nie ma żadnej pozycji, dlatego nic nie zapisano.',
  },
  html: {
    en: 'This is a web page, not a sheet. Open it in the spreadsheet program and save it as .xlsx or CSV.',
    pl: 'To strona internetowa, a nie arkusz. Otwórz ją w arkuszu kalkulacyjnym i zapisz jako .xlsx albo CSV.',
  },
  json: {
    en: 'This is a JSON file, not a sheet. Check it with: cluster-widgets validate {0}',
    pl: 'To plik JSON, a nie arkusz. Sprawdź go poleceniem: cluster-widgets validate --lang pl {0}',
  },
  'no-values': {
    en: 'No column has numbers, so there is no series.',
    pl: 'Żadna kolumna nie zawiera liczb, dlatego nie ma serii danych.',
  },
  'which-series': {
    en: 'The document has several series. Name the one that is meant in the header of the values.',
    pl: 'Dokument ma kilka serii danych. Podaj nazwę właściwej serii w nagłówku kolumny z wartościami.',
  },
  'not-json': {
    en: '{0} is not a JSON document, so nothing was written. Check it with: cluster-widgets validate {0}',
    pl: 'Plik {0} nie jest dokumentem JSON, dlatego nic nie zapisano. Sprawdź go poleceniem: cluster-widgets validate {0}',
  },
  read: {en: '{0}: encoding {1}', pl: '{0}: kodowanie {1}'},
  sheet: {en: '{0}: sheet “{1}”', pl: '{0}: arkusz „{1}”'},
  header: {en: 'Header in row {0}. Columns:', pl: 'Nagłówek w wierszu {0}. Kolumny:'},
  series: {en: 'series “{0}”', pl: 'seria „{0}”'},
  'not-read': {en: 'not read: unknown header', pl: 'pominięta: nieznany nagłówek'},
  'did-you-mean': {
    en: 'not read: unknown header, did you mean “{0}”?',
    pl: 'pominięta: nieznany nagłówek. Czy chodzi o „{0}”?',
  },
  error: {en: 'error', pl: 'błąd'},
  warning: {en: 'warning', pl: 'ostrzeżenie'},
  'nothing-written': {en: 'Nothing was written.', pl: 'Nic nie zapisano.'},
  unchanged: {en: '{0} is up to date.', pl: 'Plik {0} jest aktualny.'},
  written: {en: 'Written: {0}', pl: 'Zapisano: {0}'},
  sum: {en: '{0}: items: {1}, warnings: {2}', pl: '{0}: pozycje: {1}, ostrzeżenia: {2}'},
} as const satisfies MessageCatalog;

/** Returns a message of the command in one language. */
export type Translate = Translator<keyof typeof messages>;

/** The messages of the command in a language. */
export const importMessagesIn = (language: MessageLanguage): Translate =>
  createTranslator(messages, language);

/** Thrown if something cannot be imported. The message is in the language of the user. */
export class ImportError extends Error {}
