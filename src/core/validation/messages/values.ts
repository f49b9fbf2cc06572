import type {MessageCatalog} from './catalogue.js';

/** Messages about values that the widgets show, although the author probably meant something else. */
export const values = {
  'unknown-value': {
    en: 'The value "{x}" is not known. Write one of these, or remove the field: {list}.',
    pl: 'Nieznana wartość „{x}”. Wpisz jedną z tych albo usuń pole: {list}.',
  },
  'value-meant': {
    en: 'The value "{x}" is not known. Did you mean "{y}"?',
    pl: 'Nieznana wartość „{x}”. Czy chodziło o „{y}”?',
  },
  'unknown-language': {
    en: '"{x}" is not a language code. Use the code of the language: en, pl, de.',
    pl: '„{x}” nie jest kodem języka. Użyj kodu języka: pl, en, de.',
  },
  'language-meant': {
    en: '"{x}" is not a language code. Did you mean "{y}"?',
    pl: '„{x}” nie jest kodem języka. Czy chodziło o „{y}”?',
  },
  'language-spelling': {
    en: 'The language code "{x}" is read as "{y}". Write "{y}".',
    pl: 'Kod języka „{x}” jest czytany jako „{y}”. Wpisz „{y}”.',
  },
  spelling: {
    en: '"{x}" is read as {y}. Write {y}.',
    pl: 'Zapis „{x}” jest czytany jako {y}. Wpisz {y}.',
  },
  'missing-translation': {
    en: '{n} of {m} texts have no "{language}" version.{also}',
    pl: 'Teksty bez wersji „{language}”: {n} z {m}.{also}',
  },
  also: {en: ' Also: {list}.', pl: ' Także: {list}.'},
  'also-and-more': {en: ' Also: {list}, {n} more.', pl: ' Także: {list}, dalsze: {n}.'},
  'impossible-date': {
    en: 'The calendar has no date "{x}". It is shown as it is written and proves nothing. Write year-month-day: 2026-05-04.',
    pl: 'W kalendarzu nie ma daty „{x}”. Będzie pokazana tak, jak ją wpisano, i niczego nie dowodzi. Wpisz rok-miesiąc-dzień: 2026-05-04.',
  },
  'ambiguous-date': {
    en: 'The date "{x}" may mean {y} or {z} (year-month-day). It is shown as it is written and proves nothing. Write one of them.',
    pl: 'Data „{x}” może oznaczać {y} albo {z} (rok-miesiąc-dzień). Będzie pokazana tak, jak ją wpisano, i niczego nie dowodzi. Wpisz jedną z nich.',
  },
  'impossible-date-meant': {
    en: 'The calendar has no day {x}. Did you mean {y} (year-month-day)?',
    pl: 'W kalendarzu nie ma dnia {x}. Czy chodziło o {y} (rok-miesiąc-dzień)?',
  },
  'date-order': {
    en: '"{a}" ({x}) is later than "{b}" ({y}). Check both dates.',
    pl: 'Data „{a}” ({x}) jest późniejsza niż „{b}” ({y}). Sprawdź obie daty.',
  },
  'half-character': {
    en: 'The text contains half a character. Type the character again.',
    pl: 'W tekście jest połowa znaku. Wpisz ten znak ponownie.',
  },
  placeholder: {
    en: 'The text "{x}" says that something is missing, and visitors see it. Remove the field, or write the right text instead.',
    pl: 'Tekst „{x}” oznacza brak informacji, a odwiedzający go zobaczą. Usuń to pole albo wpisz w nim właściwy tekst.',
  },
  'sample-text': {
    en: 'This is still the sample text of "cluster-widgets init". Write your own, or remove the field.',
    pl: 'To jest nadal tekst przykładowy z „cluster-widgets init”. Wpisz własny albo usuń to pole.',
  },
  link: {
    en: '"{x}" is not a web address, so it is shown as plain text. Write it like this: https://example.org.',
    pl: '„{x}” nie jest adresem strony, dlatego będzie pokazany jako zwykły tekst. Wpisz go tak: https://example.org.',
  },
  'link-scheme': {
    en: 'The address "{x}" is read as "{y}". Write it in full: "{y}".',
    pl: 'Adres „{x}” jest czytany jako „{y}”. Wpisz go w całości: „{y}”.',
  },
  image: {
    en: '"{x}" is not the address of an image, so it is not shown. Give the address of the file itself: photos/anna.jpg.',
    pl: '„{x}” nie jest adresem obrazu, dlatego obraz nie będzie pokazany. Podaj adres samego pliku: photos/anna.jpg.',
  },
  'link-meant': {
    en: '"{x}" is more than a web address, or is misspelt, so it is shown as plain text. Write "{y}".',
    pl: '„{x}” to nie sam adres strony albo jest w nim błąd, dlatego będzie pokazany jako zwykły tekst. Wpisz „{y}”.',
  },
  'image-on-computer': {
    en: '"{x}" is a file on your own computer, which other people cannot see. Put it on the server and give its address there.',
    pl: '„{x}” to plik na Twoim komputerze i nikt inny go nie zobaczy. Umieść go na serwerze i podaj tamten adres.',
  },
  'backslash-in-address': {
    en: 'A backslash in the address was read as a special character. Write /: {y}.',
    pl: 'Ukośnik wsteczny w adresie został odczytany jako znak specjalny. Wpisz /: {y}.',
  },
  'image-address-alone': {
    en: '"{x}" is more than an address, so the image is not shown. Write the address alone: "{y}".',
    pl: '„{x}” to nie sam adres, dlatego obraz nie będzie pokazany. Wpisz sam adres: „{y}”.',
  },
  'image-type-missing': {
    en: 'The beginning of the image is missing, so it is not shown. Write before it: "{y}".',
    pl: 'Brakuje początku zapisu obrazu, dlatego obraz nie będzie pokazany. Dopisz przed nim: „{y}”.',
  },
  'image-page': {
    en: '"{x}" is the address of a page with the image, not of the image itself. Put the file on the server and give its address there: photos/anna.jpg.',
    pl: '„{x}” to adres strony z obrazem, a nie samego obrazu. Umieść plik na serwerze i podaj tamten adres: photos/anna.jpg.',
  },
  'image-sign': {
    en: 'The file is not found, because an address ends at "{x}". Write {y} in its place, or give the file another name.',
    pl: 'Plik nie zostanie znaleziony, bo adres kończy się na znaku „{x}”. Wpisz zamiast niego {y} albo zmień nazwę pliku.',
  },
  'image-format': {
    en: 'Browsers do not show {x} files as images. Save the image as JPEG, PNG or SVG.',
    pl: 'Przeglądarki nie pokazują plików {x} jako obrazów. Zapisz obraz jako JPEG, PNG albo SVG.',
  },
  email: {
    en: '"{x}" is not an e-mail address, so it has no link. Write it like this: office@example.org.',
    pl: '„{x}” nie jest adresem e-mail, dlatego nie będzie linkiem. Wpisz go tak: biuro@example.org.',
  },
  'email-meant': {
    en: '"{x}" is not an e-mail address, so it has no link. Write "{y}".',
    pl: '„{x}” nie jest adresem e-mail, dlatego nie będzie linkiem. Wpisz „{y}”.',
  },
  'email-mailto': {
    en: 'The e-mail address is read without "mailto:". Write the address alone: "{y}".',
    pl: 'Adres e-mail jest czytany bez „mailto:”. Wpisz sam adres: „{y}”.',
  },
  telephone: {
    en: '"{x}" is not a certain telephone number, so it has no link. Write the number alone, with the country code: +48 85 000 00 00.',
    pl: '„{x}” może nie być numerem telefonu, dlatego nie będzie linkiem. Wpisz sam numer, z kierunkowym kraju: +48 85 000 00 00.',
  },
  'time-zone': {
    en: '"{x}" is not a known time zone. Write it like this: Europe/Warsaw.',
    pl: '„{x}” nie jest znaną strefą czasową. Wpisz ją tak: Europe/Warsaw.',
  },
  currency: {
    en: '"{x}" is not a currency code. Use the code of three letters: PLN, EUR.',
    pl: '„{x}” nie jest kodem waluty. Użyj kodu trzyliterowego: PLN, EUR.',
  },
  'currency-meant': {
    en: '"{x}" is not a currency code. Write "{y}".',
    pl: '„{x}” nie jest kodem waluty. Wpisz „{y}”.',
  },
  'currency-multiplier': {
    en: '"{x}" is not a currency code. Write the code of three letters in "currency", and "multiplier": 3 for thousands or 6 for millions.',
    pl: '„{x}” nie jest kodem waluty. W polu „currency” wpisz kod trzyliterowy, a w polu „multiplier” 3 dla tysięcy albo 6 dla milionów.',
  },
  'currency-missing': {
    en: '"kind" is "currency", but no currency is given. Add "currency": "PLN".',
    pl: 'Pole „kind” ma wartość „currency”, a nie podano waluty. Dopisz "currency": "PLN".',
  },
  period: {
    en: 'The period "{x}" is not known, so it is shown as it is written. Write 2026, 2026/27, 2026-05, 2026-Q3 (quarter) or 2026-H1 (half-year).',
    pl: 'Nie rozpoznano okresu „{x}”, dlatego będzie pokazany tak, jak go wpisano. Wpisz 2026, 2026/27, 2026-05, 2026-Q3 (kwartał) albo 2026-H1 (półrocze).',
  },
  'duplicate-period': {
    en: 'The period {x} is here twice (also in data[{y}]). Only the last value is shown: remove one.',
    pl: 'Okres {x} jest tu dwa razy (także w data[{y}]). Pokazana będzie tylko ostatnia wartość: usuń jedną.',
  },
  'no-summary': {
    en: 'The chart has no summary. Add "summary": one sentence about what it shows, for people who do not see it.',
    pl: 'Wykres nie ma opisu. Dopisz "summary": jedno zdanie o tym, co pokazuje, dla osób, które go nie widzą.',
  },
  'long-title': {
    en: 'The title has {n} characters. Rules of grants allow {most}: shorten it.',
    pl: 'Liczba znaków w tytule: {n}. Zasady dofinansowania dopuszczają najwyżej {most}: skróć tytuł.',
  },
  'no-amount': {
    en: 'The amount of the grant is missing. Add "amount": {"value": 1250000, "currency": "PLN"}.',
    pl: 'Brakuje kwoty dofinansowania. Dopisz "amount": {"value": 1250000, "currency": "PLN"}.',
  },
  'no-mark': {
    en: 'The project has no mark of those who pay for it. Add "marks" with the addresses of the files that the rules of the grant ask for, in their order.',
    pl: 'Przy projekcie nie ma znaku instytucji, która go finansuje. Dopisz "marks" z adresami plików, których wymagają zasady dofinansowania, w podanej tam kolejności.',
  },
  'many-marks': {
    en: 'The project has {n} marks. Rules of grants allow {most} in a line, so the others are shown below.',
    pl: 'Liczba znaków przy projekcie: {n}. Zasady dofinansowania dopuszczają najwyżej {most} w jednym wierszu, dlatego pozostałe będą pokazane niżej.',
  },
} as const satisfies MessageCatalog;
