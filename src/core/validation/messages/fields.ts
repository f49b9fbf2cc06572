import type {MessageCatalog} from './catalogue.js';

/** Messages about unknown fields and values of the wrong kind. */
export const fields = {
  'unknown-field': {
    en: 'There is no field "{x}" here, so it is not shown. Remove it, or write its content in another field.',
    pl: 'Pole „{x}” jest tu nieznane i nie będzie pokazane. Usuń je albo wpisz jego treść w innym polu.',
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
  'field-group': {
    en: 'There is no field "{x}" here. Write the fields in it directly in its place, without "{x}" and its braces: {list}.',
    pl: 'Pole „{x}” jest tu nieznane. Wpisz jego pola bezpośrednio w tym miejscu, bez „{x}” i nawiasów klamrowych: {list}.',
  },
  'text-in-object': {
    en: 'Expected text, found fields in braces. The text is in "{x}": write it here in quotation marks, without "{x}" and the braces.',
    pl: 'Powinien tu być tekst, a są pola w nawiasach klamrowych. Tekst jest w polu „{x}”: wpisz go tutaj w cudzysłowie, bez „{x}” i nawiasów.',
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
  'foreign-letter': {
    en: 'The field name "{y}" contains a letter of another alphabet that looks the same. Type it again.',
    pl: 'W nazwie pola „{y}” jest litera z innego alfabetu, która wygląda tak samo. Wpisz ją ponownie.',
  },
  'unknown-heading': {
    en: 'No widget has the heading "{x}". Remove it.',
    pl: 'Żaden widżet nie ma nagłówka „{x}”. Usuń go.',
  },
  'heading-meant': {
    en: 'No widget has the heading "{x}". Did you mean "{y}"?',
    pl: 'Żaden widżet nie ma nagłówka „{x}”. Czy chodziło o „{y}”?',
  },
  'unknown-topic': {
    en: 'No specialization has the id "{x}". Write the "id" of one of the specializations, or add "id": "{x}" to the one that is meant.',
    pl: 'Żadna specjalizacja nie ma identyfikatora „{x}”. Wpisz "id" jednej ze specjalizacji albo dopisz "id": "{x}" do właściwej z nich.',
  },
  'topic-without-id': {
    en: 'The specialization "{x}" has no id. Write it with one in "specializations" of the document: {y}.',
    pl: 'Specjalizacja „{x}” nie ma identyfikatora. W polu „specializations” dokumentu wpisz ją z identyfikatorem: {y}.',
  },
  'topic-meant': {
    en: 'No specialization has the id "{x}". Did you mean "{y}"?',
    pl: 'Żadna specjalizacja nie ma identyfikatora „{x}”. Czy chodziło o „{y}”?',
  },
  'cluster-name-missing': {
    en: 'The name of the cluster is missing. Add "name": "…".',
    pl: 'Brakuje nazwy klastra. Dopisz "name": "…".',
  },
  'cluster-name-named': {
    en: 'The name of the cluster is missing. It seems to be "{z}": rename that field to "{x}".',
    pl: 'Brakuje nazwy klastra. Prawdopodobnie jest nią „{z}”: zmień nazwę tego pola na „{x}”.',
  },
  'item-field-missing': {
    en: 'The field "{x}" is missing, so this entry is not shown. Add "{x}": {y}.',
    pl: 'Brakuje pola „{x}”, dlatego ta pozycja nie będzie pokazana. Dopisz "{x}": {y}.',
  },
  'item-field-named': {
    en: 'The field "{x}" is missing, so this entry is not shown. It seems to be "{z}": rename that field to "{x}".',
    pl: 'Brakuje pola „{x}”, dlatego ta pozycja nie będzie pokazana. Prawdopodobnie jest nim „{z}”: zmień nazwę tego pola na „{x}”.',
  },
  'wrong-word': {
    en: 'Expected {expected}, found the word {x}. Write {y}, or remove the field.',
    pl: '{expected}, a jest słowo {x}. Wpisz {y} albo usuń to pole.',
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
  'number-ambiguous': {
    en: 'The number "{x}" may mean {y} or {z}. Write one of them, without quotation marks.',
    pl: 'Liczba „{x}” może oznaczać {y} albo {z}. Wpisz jedną z nich, bez cudzysłowu.',
  },
  'number-power': {
    en: 'Expected a number, found the text "{x}". Write the number and its power of ten: "value": {y}, "multiplier": {z}.',
    pl: 'Powinna tu być liczba, a jest tekst „{x}”. Wpisz liczbę i jej wykładnik: "value": {y}, "multiplier": {z}.',
  },
  'number-missing': {
    en: 'The text "{x}" says that a number is missing. Write null instead: the chart shows a gap.',
    pl: 'Tekst „{x}” oznacza brak liczby. Wpisz zamiast niego null: na wykresie będzie przerwa.',
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
  'lists-in-object': {
    en: 'Expected a list, found several lists in braces: {list}. Write all entries in one list: [ … ].',
    pl: 'Powinna tu być lista, a jest kilka list w nawiasach klamrowych: {list}. Wpisz wszystkie pozycje na jednej liście: [ … ].',
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
  'date-none': {
    en: 'The text "{x}" is not a date. Remove this field, and write such words in the description.',
    pl: 'Tekst „{x}” nie jest datą. Usuń to pole, a takie słowa wpisz w opisie.',
  },
  'date-serial': {
    en: 'The number {x} is a date as spreadsheets count days. Write {y} (year-month-day).',
    pl: 'Liczba {x} to data zapisana jako numer dnia w arkuszu. Wpisz {y} (rok-miesiąc-dzień).',
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
    en: 'The text is too long: only the first {y} characters are shown. Shorten it.',
    pl: 'Tekst jest za długi: widoczny będzie tylko jego początek (liczba znaków: {y}). Skróć go.',
  },
  'list-too-long': {
    en: 'The list is too long: only the first {y} entries are read. Remove some.',
    pl: 'Lista jest za długa: wczytany będzie tylko jej początek (liczba pozycji: {y}). Usuń część pozycji.',
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
