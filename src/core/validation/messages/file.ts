import type {MessageCatalog} from './catalogue.js';

/** Messages about the whole file. */
export const file = {
  encoding: {
    en: 'The file is not saved as UTF-8, so letters such as "{x}" are lost. Save it again with the encoding "UTF-8" (Notepad: File → Save as → Encoding).',
    pl: 'Plik nie jest zapisany w UTF-8, dlatego giną w nim litery takie jak „{x}”. Zapisz go ponownie z kodowaniem „UTF-8” (Notatnik: Plik → Zapisz jako → Kodowanie).',
  },
  'utf-16': {
    en: 'The file is saved as UTF-16 or UTF-32 ("Unicode"). Save the file as UTF-8.',
    pl: 'Plik jest zapisany w UTF-16 albo UTF-32 („Unicode”). Zapisz plik jako UTF-8.',
  },
  'replacement-character': {
    en: 'The text "{x}" contains "\ufffd": a letter was lost when the file was saved in another encoding. Type the letter again and save the file as UTF-8.',
    pl: 'W tekście „{x}” jest znak „\ufffd”: jakaś litera przepadła przy zapisie w innym kodowaniu. Wpisz ją ponownie i zapisz plik jako UTF-8.',
  },
  mojibake: {
    en: 'The letters in "{x}" are damaged. Write "{y}" and save the file as UTF-8.',
    pl: 'Litery w tekście „{x}” są uszkodzone. Wpisz „{y}” i zapisz plik jako UTF-8.',
  },
  gzip: {
    en: 'This is a compressed file (gzip). Unpack it and save the file as UTF-8 text.',
    pl: 'To plik skompresowany (gzip). Rozpakuj go i zapisz plik jako tekst UTF-8.',
  },
  'office-file': {
    en: 'This is a Word, Excel or PDF file or a ZIP archive. A text file with the ending .json is needed; "cluster-widgets import" reads tables.',
    pl: 'To plik programu Word lub Excel, plik PDF albo archiwum ZIP. Potrzebny jest plik tekstowy z rozszerzeniem .json; tabele wczytuje polecenie „cluster-widgets import”.',
  },
  binary: {
    en: 'This is not a text file. A text file with the ending .json is needed, saved as UTF-8.',
    pl: 'To nie jest plik tekstowy. Potrzebny jest plik tekstowy z rozszerzeniem .json, zapisany w UTF-8.',
  },
  empty: {
    en: 'The file is empty. "cluster-widgets init" writes a document to start from.',
    pl: 'Plik jest pusty. Polecenie „cluster-widgets init” tworzy początkowy dokument.',
  },
  html: {
    en: 'This is a web page (HTML), not a JSON document. Check that the address leads to the .json file itself and that no login is needed.',
    pl: 'To strona internetowa (HTML), a nie dokument JSON. Sprawdź, czy adres prowadzi prosto do pliku .json i czy nie wymaga logowania.',
  },
  xml: {
    en: 'This is XML, not a JSON document. A document begins with {.',
    pl: 'To XML, a nie dokument JSON. Dokument zaczyna się od {.',
  },
  csv: {
    en: 'This is a table (CSV), not a JSON document. "cluster-widgets import" makes a document of it.',
    pl: 'To tabela (CSV), a nie dokument JSON. Polecenie „cluster-widgets import” zrobi z niej dokument.',
  },
  yaml: {
    en: 'This is a list of settings (YAML or INI), not a JSON document. Write { at the beginning, } at the end, and each field like this: "name": "…", with a comma after it.',
    pl: 'To lista ustawień (YAML albo INI), a nie dokument JSON. Na początku wpisz {, na końcu }, a każde pole tak: "name": "…", z przecinkiem na końcu.',
  },
  'no-json': {
    en: 'This is not a JSON document. A document begins with { and ends with }.',
    pl: 'To nie jest dokument JSON. Dokument zaczyna się od { i kończy na }.',
  },
  unreadable: {
    en: 'The file cannot be read: {reason}.',
    pl: 'Nie można odczytać pliku: {reason}.',
  },
  'too-large': {
    en: 'it is over 5 MiB: widgets refuse it. Move images into files of their own and give their addresses',
    pl: 'ma ponad 5 MB i widżety go nie wczytają. Przenieś obrazy do osobnych plików i podaj ich adresy',
  },
  'no-such-file': {en: 'there is no such file', pl: 'nie ma takiego pliku'},
  'is-folder': {en: 'it is a folder', pl: 'to jest folder'},
  'not-allowed': {en: 'access is not allowed', pl: 'brak uprawnień'},
  'no-folder': {en: 'a part of its path is not a folder', pl: 'część ścieżki nie jest folderem'},
  'read-only': {en: 'the disk is read-only', pl: 'dysk jest tylko do odczytu'},
  'disk-full': {en: 'the disk is full', pl: 'dysk jest pełny'},
  'in-use': {en: 'another program uses it', pl: 'używa go inny program'},
  'no-server': {
    en: 'there is no such server, or no connection to the internet',
    pl: 'nie ma takiego serwera albo brakuje połączenia z internetem',
  },
  'no-connection': {en: 'the server accepts no connection', pl: 'serwer nie przyjmuje połączenia'},
  'no-answer': {
    en: 'the server did not answer in time',
    pl: 'serwer nie odpowiedział w wyznaczonym czasie',
  },
  certificate: {
    en: 'the certificate of the server is not valid',
    pl: 'certyfikat serwera jest nieprawidłowy',
  },
  'no-address': {en: 'this is not an address', pl: 'to nie jest adres'},
  'server-answered': {en: 'the server answered {status}', pl: 'serwer odpowiedział kodem {status}'},
  'document-in-list': {
    en: 'The document is inside a list. Remove the square brackets [ ] around it.',
    pl: 'Dokument jest wewnątrz listy. Usuń nawiasy kwadratowe [ ] wokół niego.',
  },
  'document-in-envelope': {
    en: 'The document is inside the field "{x}". Keep only what is between its braces { }, and remove the rest.',
    pl: 'Dokument jest wewnątrz pola „{x}”. Zostaw tylko to, co jest między jego nawiasami klamrowymi { }, a resztę usuń.',
  },
  'document-in-text': {
    en: 'The whole document is in quotation marks. Remove those around it, and write each \\" inside it as ".',
    pl: 'Cały dokument jest w cudzysłowie. Usuń cudzysłów wokół niego, a wewnątrz zamiast \\" wpisz ".',
  },
  'list-of-entries': {
    en: 'This is a list of entries. A document begins with { and the name of the cluster, and has the list in a field: {"name": "…", "{y}": [ … ]}.',
    pl: 'To lista pozycji. Dokument zaczyna się od { i nazwy klastra, a lista jest w jego polu: {"name": "…", "{y}": [ … ]}.',
  },
  'server-message': {
    en: 'This is an error message of a server, not a document: "{x}". Check the address.',
    pl: 'To komunikat o błędzie z serwera, a nie dokument: „{x}”. Sprawdź adres.',
  },
  'not-a-document': {
    en: 'Expected a cluster document in braces { … }, found {found}.',
    pl: 'Powinien tu być dokument klastra w nawiasach klamrowych { … }, a jest {found}.',
  },
  'unsupported-version': {
    en: 'The document says schemaVersion {x}, which is newer than this version of cluster-widgets reads. Write 1, or use a newer version.',
    pl: 'Dokument ma schemaVersion {x}, czyli nowszy format niż ten, który odczytuje ta wersja cluster-widgets. Wpisz 1 albo użyj nowszej wersji.',
  },
} as const satisfies MessageCatalog;
