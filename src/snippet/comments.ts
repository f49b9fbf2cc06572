import type {MessageCatalog} from '../core/validation/messages/catalogue.js';

/** Comments and notices in snippets, for the person who pastes them. */
export const comments = {
  theme: {en: 'Once in the theme of the site:', pl: 'Raz, w motywie witryny:'},
  widget: {en: 'The widget appears here:', pl: 'Tutaj pojawi się widżet:'},
  base: {
    en: 'An iframe shows only documents of the server that its page lies on. Put the files on the server of the document, and name their folder.',
    pl: 'Ramka iframe pokazuje tylko dokumenty z serwera, na którym leży jej strona. Umieść pliki na serwerze dokumentu i podaj ich folder.',
  },
  copy: {
    en: 'This site removed the code of a widget, so this content is not updated. Ask an administrator of the site to insert the widget.',
    pl: 'Ta witryna usunęła kod widżetu, dlatego ta treść nie jest aktualizowana. Poproś administratora witryny o wstawienie widżetu.',
  },
  src: {
    en: 'An iframe needs the whole address of the document, or one that begins with a slash.',
    pl: 'Ramka iframe wymaga pełnego adresu dokumentu albo adresu zaczynającego się od ukośnika.',
  },
} as const satisfies MessageCatalog;
