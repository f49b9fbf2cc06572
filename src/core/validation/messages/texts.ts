import type {MessageCatalog} from './catalogue.js';

/** Messages about texts and names with parts that belong elsewhere. */
export const texts = {
  'html-tag': {
    en: 'Visitors see the HTML tag {x} as it is written. Write plain text; a new line is \\n.',
    pl: 'Odwiedzający zobaczą znacznik HTML {x} tak, jak go wpisano. Wpisz zwykły tekst; nowy wiersz to \\n.',
  },
  'html-entity': {
    en: 'Visitors see {x} as it is written. Write the character itself, or a space.',
    pl: 'Odwiedzający zobaczą {x} tak, jak to wpisano. Wpisz sam znak albo spację.',
  },
  'html-entity-meant': {
    en: 'Visitors see {x} as it is written. Write the character itself: "{y}".',
    pl: 'Odwiedzający zobaczą {x} tak, jak to wpisano. Wpisz sam znak: „{y}”.',
  },
  'html-entity-quote': {
    en: 'Visitors see {x} as it is written. Write the quotation mark as \\" instead.',
    pl: 'Odwiedzający zobaczą {x} tak, jak to wpisano. Zamiast tego wpisz cudzysłów jako \\".',
  },
  markdown: {
    en: 'Visitors see the Markdown "{x}" as it is written. Write plain text.',
    pl: 'Odwiedzający zobaczą zapis Markdown „{x}” tak, jak go wpisano. Wpisz zwykły tekst.',
  },
  'double-backslash': {
    en: 'Visitors see {x} as it is written. For a new line, write one backslash, not two.',
    pl: 'Odwiedzający zobaczą {x} tak, jak to wpisano. Aby przejść do nowego wiersza, wpisz jeden ukośnik wsteczny, a nie dwa.',
  },
  'title-before-name': {
    en: '"{x}" is a title. Write it in the field "honorificPrefix", and only the name here.',
    pl: '„{x}” to tytuł. Wpisz go w polu „honorificPrefix”, a tutaj samo imię i nazwisko.',
  },
  'text-after-name': {
    en: '"{x}" is not part of the name. Write a title in the field "honorificSuffix", and a role in the field "roleName".',
    pl: '„{x}” nie jest częścią imienia i nazwiska. Tytuł wpisz w polu „honorificSuffix”, a funkcję w polu „roleName”.',
  },
  'remark-in-name': {
    en: '"{x}" is not part of the name. Write a role in the field "roleName".',
    pl: '„{x}” nie jest częścią imienia i nazwiska. Funkcję wpisz w polu „roleName”.',
  },
  'family-name-first': {
    en: 'The family name is before the first name. Write "{y}".',
    pl: 'Nazwisko jest przed imieniem. Wpisz „{y}”.',
  },
  'unknown-country': {
    en: '"{x}" is not a country code of two letters. Use such a code, PL or DE, or the name of the country.',
    pl: '„{x}” nie jest dwuliterowym kodem kraju. Wpisz taki kod, na przykład PL albo DE, lub nazwę kraju.',
  },
  'country-spelling': {
    en: 'The country code "{x}" is read as "{y}". Write "{y}".',
    pl: 'Kod kraju „{x}” jest czytany jako „{y}”. Wpisz „{y}”.',
  },
} as const satisfies MessageCatalog;
