import type {MessageCatalog} from './catalogue.js';

/** Messages about parts that JSON does not allow. */
export const syntax = {
  'line-break': {
    en: 'The text is not closed before the line ends. Write \\n where a new line should be, or add the missing quotation mark.',
    pl: 'Tekst nie kończy się przed końcem wiersza. W miejscu nowego wiersza wpisz \\n albo dopisz brakujący cudzysłów.',
  },
  tab: {
    en: 'There is a tab inside the text. Replace it with a space.',
    pl: 'W tekście jest znak tabulacji. Zamień go na spację.',
  },
  'control-character-in-text': {
    en: 'There is an invisible control character ({code}) inside the text. Delete it.',
    pl: 'W tekście jest niewidoczny znak sterujący ({code}). Usuń go.',
  },
  backslash: {
    en: 'A backslash has a special meaning in JSON. Write it twice (\\\\); in an address write / instead.',
    pl: 'Ukośnik wsteczny (\\) ma w JSON-ie znaczenie specjalne. Wpisz go podwójnie (\\\\); w adresie wpisz zamiast niego /.',
  },
  'word-line-break': {
    en: 'There is a line break of a word processor ({code}) inside the text. Write \\n instead.',
    pl: 'W tekście jest podział wiersza z edytora tekstu ({code}). Wpisz zamiast niego \\n.',
  },
  'unicode-escape': {
    en: 'After \\u there are four digits or letters from A to F, and here are {n}. Type the character itself: {y}.',
    pl: 'Po \\u są cztery znaki (cyfry albo litery od A do F), a tu jest ich {n}. Wpisz sam znak: {y}.',
  },
  'quote-end-missing': {
    en: 'The quotation mark at the end of the text is missing. Add ".',
    pl: 'Brakuje cudzysłowu na końcu tekstu. Dopisz ".',
  },
  'quote-start-missing': {
    en: 'The quotation mark at the beginning is missing. Write {y}.',
    pl: 'Brakuje cudzysłowu na początku. Wpisz {y}.',
  },
  'quote-curly': {
    en: 'The quotation mark {x} is typographic; word processors insert it. A text begins and ends with the straight one: ".',
    pl: 'Cudzysłów {x} jest drukarski; wstawiają go edytory tekstu. Tekst zaczyna się i kończy prostym: ".',
  },
  'quote-single': {
    en: 'This text is in single quotation marks. Use the double one: ".',
    pl: 'Ten tekst jest w apostrofach. Użyj cudzysłowu prostego: ".',
  },
  'quote-inside': {
    en: 'A quotation mark inside the text ends it too early. Write \\" or a typographic one (“ ”).',
    pl: 'Cudzysłów wewnątrz tekstu kończy go za wcześnie. Wpisz \\" albo cudzysłów drukarski („ ”).',
  },
  'comma-extra': {
    en: 'The comma before {x} is not needed. Remove it: the last entry has no comma after it.',
    pl: 'Przecinek przed {x} jest zbędny. Usuń go: po ostatniej pozycji nie ma przecinka.',
  },
  'comma-double': {
    en: 'There are two commas in succession. Remove one of them.',
    pl: 'Są tu dwa przecinki z rzędu. Usuń jeden z nich.',
  },
  ellipsis: {
    en: 'Something is left out here ("{x}"). Write the missing entries, or remove these dots.',
    pl: 'Coś tu pominięto („{x}”). Wpisz brakujące pozycje albo usuń te kropki.',
  },
  'comma-missing': {
    en: 'A comma is missing before {x}. Add it here, after the entry before.',
    pl: 'Brakuje przecinka przed {x}. Dopisz go tutaj, po poprzedniej pozycji.',
  },
  'comma-wrong': {
    en: 'There is the sign {x} between two entries. Write a comma instead.',
    pl: 'Między pozycjami jest znak {x}. Wpisz zamiast niego przecinek.',
  },
  'list-in-braces': {
    en: 'This list is in braces. Write [ in the place of { and ] in the place of }.',
    pl: 'Ta lista jest w nawiasach klamrowych. Zamiast { wpisz [, a zamiast } wpisz ].',
  },
  'bracket-round': {
    en: 'A list or an entry has no round brackets. Write {y} in the place of {x}.',
    pl: 'Lista ani pozycja nie ma nawiasów okrągłych. Zamiast {x} wpisz {y}.',
  },
  semicolon: {
    en: 'There is a semicolon between two entries. Write a comma instead.',
    pl: 'Między pozycjami jest średnik. Wpisz zamiast niego przecinek.',
  },
  'colon-missing': {
    en: 'The colon after the field name "{x}" is missing. Write "{x}": before the value.',
    pl: 'Po nazwie pola „{x}” brakuje dwukropka. Przed wartością wpisz "{x}":.',
  },
  'colon-wrong': {
    en: 'The sign {y} is written after the field name "{x}". Write a colon instead.',
    pl: 'Po nazwie pola „{x}” jest znak {y}. Wpisz zamiast niego dwukropek.',
  },
  'colon-extra': {
    en: 'There is a second colon. Remove it.',
    pl: 'Jest tu drugi dwukropek. Usuń go.',
  },
  'value-missing': {
    en: 'The field "{x}" has no value. Write a colon and the value after it, or remove the field.',
    pl: 'Pole „{x}” nie ma wartości. Wpisz po nim dwukropek i wartość albo usuń to pole.',
  },
  'name-unquoted': {
    en: 'The field name {x} has no quotation marks. Write {y}.',
    pl: 'Nazwa pola {x} jest bez cudzysłowu. Wpisz {y}.',
  },
  'name-expected': {
    en: 'Expected a field name in quotation marks, such as "name":, found {x}.',
    pl: 'Powinna tu być nazwa pola w cudzysłowie, na przykład "name":, a jest {x}.',
  },
  'field-in-list': {
    en: 'The field {x} is in a list. Put braces around the fields of each entry: { … }.',
    pl: 'Pole {x} jest na liście. Pola każdej pozycji ujmij w nawiasy klamrowe: { … }.',
  },
  'list-open': {
    en: 'The list that begins in line {line} is not closed before the field {x}. Write ] before it.',
    pl: 'Lista, która zaczyna się w wierszu {line}, nie jest zamknięta przed polem {x}. Wpisz przed nim ].',
  },
  'text-unquoted': {
    en: 'The text {x} has no quotation marks. Write {y}.',
    pl: 'Tekst {x} jest bez cudzysłowu. Wpisz {y}.',
  },
  'date-unquoted': {
    en: 'The date {x} has no quotation marks. Write {y}.',
    pl: 'Data {x} jest bez cudzysłowu. Wpisz {y}.',
  },
  word: {
    en: 'JSON does not know the word {x}. Write {y}.',
    pl: 'JSON nie zna słowa {x}. Wpisz {y}.',
  },
  'decimal-comma': {
    en: 'The number {x} has a decimal comma. Write it with a point: {y}. The widgets show it as the reader is used to.',
    pl: 'Liczba {x} jest zapisana z przecinkiem. Wpisz ją z kropką: {y}. Na polskiej stronie widżet pokaże przecinek.',
  },
  'number-format': {
    en: 'JSON does not allow the number {x}. Write only digits, with a decimal point: {y}.',
    pl: 'JSON nie dopuszcza liczby {x}. Wpisz same cyfry, z kropką dziesiętną: {y}.',
  },
  'number-words-unquoted': {
    en: 'There are words or signs beside the number: {x}. Write the number alone: {y}.',
    pl: 'Przy liczbie są słowa lub znaki: {x}. Wpisz samą liczbę: {y}.',
  },
  'number-zero': {
    en: 'The number {x} begins with a zero or a plus sign. Write {y}.',
    pl: 'Liczba {x} zaczyna się od zera albo od plusa. Wpisz {y}.',
  },
  comment: {
    en: 'JSON allows no comments. Remove "{x}".',
    pl: 'JSON nie dopuszcza komentarzy. Usuń „{x}”.',
  },
  'code-fence': {
    en: 'The line with ``` is from a chat or from Markdown. Remove it.',
    pl: 'Wiersz z ``` pochodzi z czatu albo z zapisu Markdown. Usuń go.',
  },
  invisible: {
    en: 'There is an invisible character: {name} ({code}). Replace it with an ordinary space, or delete it.',
    pl: 'Jest tu niewidoczny znak: {name} ({code}). Zamień go na zwykłą spację albo usuń.',
  },
  'no-break-space': {en: 'a no-break space', pl: 'twarda spacja'},
  'zero-width-space': {en: 'a zero-width space', pl: 'spacja o zerowej szerokości'},
  'byte-order-mark': {en: 'a byte order mark (BOM)', pl: 'znacznik kolejności bajtów (BOM)'},
  'soft-hyphen': {en: 'a soft hyphen', pl: 'miękki łącznik'},
  'line-separator': {en: 'a line separator', pl: 'znak podziału wiersza'},
  'wide-space': {en: 'a space of another width', pl: 'spacja o innej szerokości'},
  'control-character': {en: 'a control character', pl: 'znak sterujący'},
  'object-open': {
    en: 'The entry that begins here is not closed before the next one in line {line}. Write } before the comma.',
    pl: 'Pozycja, która się tu zaczyna, nie jest zamknięta przed następną, z wiersza {line}. Przed przecinkiem wpisz }.',
  },
  'bracket-wrong': {
    en: 'There is {x}, but {open} from line {line} is still open. Write {y} first.',
    pl: 'Jest tu {x}, a nawias {open} z wiersza {line} nie jest zamknięty. Najpierw wpisz {y}.',
  },
  'bracket-extra': {
    en: 'There is a bracket too many: {x}. Remove it.',
    pl: 'Jest o jeden nawias za dużo: {x}. Usuń go.',
  },
  cut: {
    en: 'The text ends too early: {open} in line {line} has no closing {y}. Probably not all of it was copied; otherwise add {y}.',
    pl: 'Tekst urywa się za wcześnie: nawias {open} z wiersza {line} nie ma zamknięcia {y}. Prawdopodobnie nie skopiowano całości; jeśli skopiowano, dopisz {y}.',
  },
  'outer-braces': {
    en: 'The braces around the document are missing. Write { at the beginning and } at the end.',
    pl: 'Brakuje nawiasów klamrowych wokół dokumentu. Na początku wpisz {, a na końcu }.',
  },
  'text-before': {
    en: 'There is text before the document: "{x}". Remove it: a document begins with {.',
    pl: 'Przed dokumentem jest tekst: „{x}”. Usuń go: dokument zaczyna się od {.',
  },
  'line-prefix': {
    en: 'The lines begin with {x}, which was copied with them. Remove it at the beginning of every line.',
    pl: 'Wiersze zaczynają się od {x}, bo skopiowano to razem z nimi. Usuń to na początku każdego wiersza.',
  },
  'line-numbers': {
    en: 'The lines begin with their numbers, which were copied with them. Remove them at the beginning of every line.',
    pl: 'Wiersze zaczynają się od numerów, bo skopiowano je razem z nimi. Usuń je na początku każdego wiersza.',
  },
  'html-quotes': {
    en: 'The quotation marks are written for HTML: {x}. Write " in the place of each.',
    pl: 'Cudzysłowy są zapisane dla HTML: {x}. Zamiast każdego z nich wpisz ".',
  },
  'list-mark': {
    en: 'There is a mark of a list before the entry: {x}. Remove it.',
    pl: 'Przed pozycją jest znak wyliczenia: {x}. Usuń go.',
  },
  'text-after-value': {
    en: 'There is more text after the value: {x}. Write it inside the quotation marks, or remove it.',
    pl: 'Po wartości jest jeszcze tekst: {x}. Wpisz go wewnątrz cudzysłowu albo usuń.',
  },
  'second-document': {
    en: 'Another { … } begins after the end of the document. A file has one document: write these entries in a list of it, such as "board": [ … ], or remove them.',
    pl: 'Po końcu dokumentu zaczyna się następne { … }. Plik zawiera jeden dokument: wpisz te pozycje na jego liście, na przykład "board": [ … ], albo je usuń.',
  },
  'text-after': {
    en: 'There is more text after the end of the document: "{x}". Remove it.',
    pl: 'Po końcu dokumentu jest jeszcze tekst: „{x}”. Usuń go.',
  },
  'duplicate-key': {
    en: 'The field "{x}" is here twice, in line {first} and line {second}. Only the second counts: remove one of them.',
    pl: 'Pole „{x}” jest tu dwa razy: w wierszu {first} i w wierszu {second}. Liczy się tylko drugie: usuń jedno z nich.',
  },
} as const satisfies MessageCatalog;
