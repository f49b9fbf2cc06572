import {column, type Column} from './column.js';

/** Columns of the data of one series. */
export const observations: readonly Column[] = [
  column(
    'period',
    'period',
    ['Period', 'Year', 'Quarter', 'Month', 'Date'],
    ['Okres', 'Rok', 'Kwartał', 'Miesiąc', 'Data'],
  ),
  column('value', 'number', ['Value', 'Amount', 'Figure'], ['Wartość', 'Kwota', 'Liczba']),
  column('status', 'choice', ['Status', 'Kind of figure'], ['Status', 'Rodzaj danych'], {
    actual: {en: ['actual'], pl: ['dane rzeczywiste', 'rzeczywiste', 'wykonanie']},
    planned: {en: ['planned', 'plan'], pl: ['plan', 'planowane']},
    forecast: {en: ['forecast'], pl: ['prognoza', 'prognozowane']},
    estimated: {en: ['estimated', 'estimate'], pl: ['dane szacunkowe', 'szacunkowe', 'szacunek']},
    provisional: {en: ['provisional'], pl: ['dane wstępne', 'wstępne']},
  }),
  column('note', 'text', ['Note', 'Remark', 'Comment'], ['Uwaga', 'Uwagi', 'Komentarz']),
  column('multiplier', 'number', ['Multiplier', 'Power of ten'], ['Mnożnik', 'Potęga dziesięciu']),
];

/** The columns of `observations`, and a column with the name of the series. */
export const series: readonly Column[] = [
  column('series', 'string', ['Series', 'Name of the series'], ['Seria', 'Seria danych']),
  ...observations,
];
