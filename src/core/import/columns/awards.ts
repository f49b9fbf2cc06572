import {column, description, url, type Column} from './column.js';

/** Columns of awards. */
export const awards: readonly Column[] = [
  column(
    'name',
    'text',
    ['Name', 'Award', 'Certificate'],
    [
      ...['Nazwa', 'Nagroda', 'Certyfikat', 'Wyróżnienie'],
      ...['Nazwa nagrody', 'Nazwa certyfikatu', 'Nazwa wyróżnienia'],
    ],
  ),
  description,
  column('kind', 'choice', ['Kind', 'Type'], ['Rodzaj', 'Typ'], {
    certification: {en: ['certificate', 'certification'], pl: ['certyfikat']},
    distinction: {en: ['distinction', 'award'], pl: ['wyróżnienie', 'nagroda']},
  }),
  column('level', 'text', ['Level'], ['Poziom', 'Stopień']),
  column('levelCode', 'choice', ['Colour', 'Color'], ['Kolor'], {
    bronze: {en: ['bronze'], pl: ['brąz', 'brązowy', 'brązowa']},
    silver: {en: ['silver'], pl: ['srebro', 'srebrny', 'srebrna']},
    gold: {en: ['gold', 'golden'], pl: ['złoto', 'złoty', 'złota']},
  }),
  column(
    'issuer.name',
    'text',
    ['Issuer', 'Awarded by', 'Issued by'],
    ['Przyznający', 'Kto przyznał', 'Wystawca', 'Organizator'],
  ),
  column(
    'issuer.url',
    'string',
    ['Issuer web site', 'Issuer website'],
    ['Strona przyznającego', 'Strona wystawcy'],
  ),
  column(
    'dateAwarded',
    'day',
    ['Date', 'Date awarded', 'Awarded', 'Year'],
    ['Data', 'Data przyznania', 'Przyznano', 'Rok', 'Rok przyznania', 'Kiedy'],
  ),
  column('renewals', 'days', ['Renewals', 'Renewed'], ['Odnowienia', 'Odnowiono', 'Odnowienie']),
  column(
    'validFrom',
    'day',
    ['Valid from'],
    ['Ważny od', 'Ważna od', 'Ważne od', 'Ważność od', 'Obowiązuje od'],
  ),
  column(
    'validUntil',
    'day',
    ['Valid until', 'Expires', 'Valid to'],
    ['Termin ważności', 'Ważny do', 'Ważna do', 'Ważne do', 'Ważność do', 'Obowiązuje do'],
  ),
  column('renewalFrom', 'day', ['Renewal from'], ['Odnowienie od', 'Odnowienie możliwe od']),
  column('image.src', 'string', ['Image', 'Logo', 'Badge'], ['Obraz', 'Logo', 'Odznaka', 'Znak']),
  url,
];
