import type {MessageCatalog} from './catalogue.js';

/** Messages about unknown fields and values of the wrong kind. */
export const fields = {
  'unknown-field': {
    en: 'There is no field "{x}" here. It is not shown.',
    pl: 'Pole „{x}” jest tu nieznane i nie będzie pokazane.',
  },
  'field-meant': {
    en: 'There is no field "{x}" here. Did you mean "{y}"?',
    pl: 'Pole „{x}” jest tu nieznane. Czy chodziło o „{y}”?',
  },
  'field-in-english': {
    en: 'There is no field "{x}" here: field names are English. Write "{y}".',
    pl: 'Pole „{x}” jest tu nieznane: nazwy pól są po angielsku. Wpisz „{y}”.',
  },
  'field-also': {
    en: 'There is no field "{x}" here, and "{y}" is given already. Keep "{y}" alone.',
    pl: 'Pole „{x}” jest tu nieznane, a pole „{y}” jest już podane. Zostaw tylko „{y}”.',
  },
  'name-in-parts': {
    en: 'There is no field "{x}" here. Write first name and family name together: "name": {y}.',
    pl: 'Pole „{x}” jest tu nieznane. Wpisz imię i nazwisko razem: "name": {y}.',
  },
  'field-with-language': {
    en: 'There is no field "{x}" here. Write the languages into the field "{y}": {example}.',
    pl: 'Pole „{x}” jest tu nieznane. Wersje językowe wpisz w polu „{y}”: {example}.',
  },
  'invisible-in-name': {
    en: 'The field name "{y}" contains an invisible character. Type it again.',
    pl: 'W nazwie pola „{y}” jest niewidoczny znak. Wpisz ją ponownie.',
  },
  'unknown-heading': {
    en: 'No widget has the heading "{x}".',
    pl: 'Żaden widżet nie ma nagłówka „{x}”.',
  },
  'heading-meant': {
    en: 'No widget has the heading "{x}". Did you mean "{y}"?',
    pl: 'Żaden widżet nie ma nagłówka „{x}”. Czy chodziło o „{y}”?',
  },
  'unknown-topic': {
    en: 'No specialization has the id "{x}". Write the "id" of one of the specializations, or add "id": "{x}" to the one that is meant.',
    pl: 'Żadna specjalizacja nie ma identyfikatora „{x}”. Wpisz "id" jednej ze specjalizacji albo dopisz "id": "{x}" do właściwej z nich.',
  },
  'topic-meant': {
    en: 'No specialization has the id "{x}". Did you mean "{y}"?',
    pl: 'Żadna specjalizacja nie ma identyfikatora „{x}”. Czy chodziło o „{y}”?',
  },
  'cluster-name-missing': {
    en: 'The name of the cluster is missing. Add "name": "…".',
    pl: 'Brakuje nazwy klastra. Dopisz "name": "…".',
  },
  'item-field-missing': {
    en: 'The field "{x}" is missing, so this entry is not shown. Add "{x}": {y}.',
    pl: 'Brakuje pola „{x}”, dlatego ta pozycja nie będzie pokazana. Dopisz "{x}": {y}.',
  },
  'wrong-kind': {
    en: 'Expected {expected}, found {found}. Write it like this: {y}.',
    pl: '{expected}, a jest {found}. Wpisz to tak: {y}.',
  },
  'number-in-quotes': {
    en: 'Expected a number, found the text "{x}". Remove the quotation marks.',
    pl: 'Powinna tu być liczba, a jest tekst „{x}”. Usuń cudzysłów.',
  },
  'number-with-words': {
    en: 'Expected a number, found the text "{x}". Write the number alone, without quotation marks: {y}.',
    pl: 'Powinna tu być liczba, a jest tekst „{x}”. Wpisz samą liczbę, bez cudzysłowu: {y}.',
  },
  'text-without-quotes': {
    en: 'Expected text, found the number {x}. Put it in quotation marks: {y}.',
    pl: 'Powinien tu być tekst, a jest liczba {x}. Wpisz ją w cudzysłowie: {y}.',
  },
  'number-as-text': {
    en: 'The number {x} is read as text. Put it in quotation marks: {y}.',
    pl: 'Liczba {x} jest czytana jako tekst. Wpisz ją w cudzysłowie: {y}.',
  },
  'list-needed': {
    en: 'Expected a list, found {found}. Put square brackets around it: [ … ].',
    pl: 'Powinna tu być lista, a jest {found}. Ujmij to w nawiasy kwadratowe: [ … ].',
  },
  'list-in-object': {
    en: 'Expected a list, found fields in braces. The list is in "{x}": write it here, without "{x}".',
    pl: 'Powinna tu być lista, a są pola w nawiasach klamrowych. Lista jest w polu „{x}”: wpisz ją tutaj, bez „{x}”.',
  },
  'list-by-name': {
    en: 'Expected a list, found fields in braces. Write the entries in square brackets: [ … ], without the names before them.',
    pl: 'Powinna tu być lista, a są pola w nawiasach klamrowych. Wpisz pozycje w nawiasach kwadratowych: [ … ], bez nazw przed nimi.',
  },
  'object-needed': {
    en: 'Expected fields in braces, found the text "{x}". Write {y}.',
    pl: 'Powinny tu być pola w nawiasach klamrowych, a jest tekst „{x}”. Wpisz {y}.',
  },
  'one-only': {
    en: 'Expected {expected}, found a list. Remove the square brackets and write one entry only.',
    pl: '{expected}, a jest lista. Usuń nawiasy kwadratowe i wpisz tylko jedną pozycję.',
  },
  'join-list': {
    en: 'Expected {expected}, found a list. Write one text: {y}.',
    pl: '{expected}, a jest lista. Wpisz jeden tekst: {y}.',
  },
  'date-in-quotes': {
    en: 'A date needs quotation marks. Write {y}.',
    pl: 'Data musi być w cudzysłowie. Wpisz {y}.',
  },
  'date-meant': {
    en: 'The date "{x}" is written in another way. Write {y} (year-month-day).',
    pl: 'Data „{x}” jest zapisana inaczej. Wpisz {y} (rok-miesiąc-dzień).',
  },
  'date-format': {
    en: 'Expected a date, found {found}. Write "2026-05-04" (year-month-day), or only the year or the month: "2026", "2026-05".',
    pl: 'Powinna tu być data, a jest {found}. Wpisz "2026-05-04" (rok-miesiąc-dzień) albo sam rok lub rok i miesiąc: "2026", "2026-05".',
  },
  'number-range': {
    en: 'The number {x} is too large. Numbers up to 1 000 000 000 000 000 are shown; "multiplier" 6 means millions.',
    pl: 'Liczba {x} jest za duża. Największa możliwa liczba to 1 000 000 000 000 000; „multiplier” 6 oznacza miliony.',
  },
  pixels: {
    en: 'Expected a number of pixels, found {found}. Write the digits alone: 400.',
    pl: 'Powinna tu być liczba pikseli, a jest {found}. Wpisz same cyfry: 400.',
  },
  multiplier: {
    en: '"multiplier" is a power of ten: for thousands write 3, for millions 6. Found {found}.',
    pl: '„multiplier” to wykładnik: dla tysięcy wpisz 3, dla milionów 6. Jest {found}.',
  },
  version: {
    en: 'Expected the number 1, found {found}. Write "schemaVersion": 1.',
    pl: 'Powinna tu być liczba 1, a jest {found}. Wpisz "schemaVersion": 1.',
  },
  'text-too-long': {
    en: 'The text is too long: only the first {y} characters are shown.',
    pl: 'Tekst jest za długi: widoczny będzie tylko jego początek (liczba znaków: {y}).',
  },
  'list-too-long': {
    en: 'The list is too long: only the first {y} entries are read.',
    pl: 'Lista jest za długa: wczytany będzie tylko jej początek (liczba pozycji: {y}).',
  },
  blank: {
    en: 'The field is blank: it is read as if it were left out.',
    pl: 'Pole jest puste: jest traktowane tak, jakby go nie było.',
  },
  'blank-many': {
    en: '{count} fields are blank: they are read as if they were left out.',
    pl: 'Puste pola (liczba: {count}) są traktowane tak, jakby ich nie było.',
  },
  'a-text': {en: 'the text "{x}"', pl: 'tekst „{x}”'},
  'a-number': {en: 'the number {x}', pl: 'liczba {x}'},
  'a-list': {en: 'a list', pl: 'lista'},
  'an-object': {en: 'fields in braces', pl: 'grupa pól w nawiasach klamrowych'},
  'a-word': {en: 'the word {x}', pl: 'słowo {x}'},
  'expected-text': {en: 'text in quotation marks', pl: 'Powinien tu być tekst w cudzysłowie'},
  'expected-number': {en: 'a number', pl: 'Powinna tu być liczba'},
  'expected-list': {
    en: 'a list in square brackets',
    pl: 'Powinna tu być lista w nawiasach kwadratowych',
  },
  'expected-object': {en: 'fields in braces', pl: 'Powinny tu być pola w nawiasach klamrowych'},
  'expected-text-or-list': {
    en: 'text or a list of texts',
    pl: 'Powinien tu być tekst albo lista tekstów',
  },
  'expected-text-or-object': {
    en: 'text, or fields in braces',
    pl: 'Powinien tu być tekst albo pola w nawiasach klamrowych',
  },
} as const satisfies MessageCatalog;
