import type {MessageLanguage} from '../i18n/message-language.js';
import {fillPlaceholders} from '../i18n/placeholders.js';
import type {CellProblem, CellProblemCode} from './cell-problem.js';

/** `{0}` is the text of the cell, `{1}` is the text to write instead. */
const messages: Readonly<Record<CellProblemCode, Readonly<Record<MessageLanguage, string>>>> = {
  'date-unclear': {
    en: 'The date “{0}” can be read in two ways. Write it as year-month-day: {1}.',
    pl: 'Datę „{0}” można odczytać na dwa sposoby. Wpisz rok-miesiąc-dzień: {1}.',
  },
  'date-unknown': {
    en: 'The date “{0}” cannot be read. Write year-month-day, or only the year or the month: 2026-05-04, 2026-05, 2026.',
    pl: 'Daty „{0}” nie można odczytać. Wpisz rok-miesiąc-dzień albo sam rok lub rok i miesiąc: 2026-05-04, 2026-05, 2026.',
  },
  'number-unclear': {
    en: 'The number “{0}” can be read in two ways: the sign may be before decimals or between thousands. Write it without the sign, or with other decimals, for example 1234.50.',
    pl: 'Liczbę „{0}” można odczytać na dwa sposoby: znak może oddzielać ułamek albo tysiące. Wpisz ją bez tego znaku albo z innym ułamkiem, na przykład 1234,50.',
  },
  'number-unknown': {
    en: '“{0}” is not a number. Leave only the number in the cell, or nothing.',
    pl: '„{0}” nie jest liczbą. Zostaw w komórce samą liczbę albo nic.',
  },
  'range-unknown': {
    en: 'The number of employees “{0}” cannot be read. Write for example 12, 50–249 or 250+.',
    pl: 'Liczby pracowników „{0}” nie można odczytać. Wpisz na przykład 12, 50–249 albo 250+.',
  },
  'value-unknown': {
    en: 'Unknown value “{0}”. Write one of: {1}.',
    pl: 'Nieznana wartość „{0}”. Wpisz jedną z wartości: {1}.',
  },
  'name-missing': {
    en: 'The row has no name, so it is left out.',
    pl: 'W wierszu brakuje nazwy, dlatego został pominięty.',
  },
  'period-missing': {
    en: 'The row has no period, so it is left out.',
    pl: 'W wierszu brakuje okresu, dlatego został pominięty.',
  },
  'total-row': {
    en: 'The row “{0}” is a sum, so it is left out.',
    pl: 'Wiersz „{0}” to podsumowanie, dlatego został pominięty.',
  },
  'cell-without-header': {
    en: 'The cell “{0}” is in a column without a header, so it is left out.',
    pl: 'Komórka „{0}” jest w kolumnie bez nagłówka, dlatego została pominięta.',
  },
  'quote-without-end': {
    en: 'The cell “{0}” begins with a quotation mark that has no end. Check this row and the next one.',
    pl: 'Komórka „{0}” zaczyna się cudzysłowem, który nie ma końca. Sprawdź ten wiersz i następny.',
  },
  'series-repeated': {
    en: '“{0}” is the same series as another one in the sheet, so it is left out. Give it another name.',
    pl: '„{0}” to ta sama seria danych co inna w arkuszu, dlatego została pominięta. Nadaj jej inną nazwę.',
  },
};

const MAX_LENGTH = 60;

/** Returns the message about a cell: the problem, and the text to write instead. */
export function cellProblemMessage(
  {code, found, expected}: CellProblem,
  language: MessageLanguage,
): string {
  const short = found.length > MAX_LENGTH ? `${found.slice(0, MAX_LENGTH - 1)}…` : found;
  const instead = typeof expected === 'string' ? expected : expected[language];
  return fillPlaceholders(messages[code][language], (index) => [short, instead][Number(index)]);
}
