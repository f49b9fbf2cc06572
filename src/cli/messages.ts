import type {MessageCatalog} from '../core/validation/messages/catalogue.js';
import type {MessageLanguage} from '../core/i18n/message-language.js';
import {createTranslator, type Translator} from './translator.js';

/** The messages of the commands about documents, pages and files. Wrong use is explained in English, as the help is. */
const messages = {
  error: {en: 'error', pl: 'błąd'},
  warning: {en: 'warning', pl: 'ostrzeżenie'},
  unreadable: {en: 'cannot be read: {0}', pl: 'nie można odczytać: {0}'},
  unwritable: {en: 'cannot be written: {0}', pl: 'nie można zapisać: {0}'},
  'not-a-file': {en: 'it is not a file', pl: 'to nie jest plik'},
  'outside-site': {en: 'it lies outside of the site', pl: 'leży poza witryną'},
  'outside-folder': {
    en: 'it lies outside of {0}, see --root',
    pl: 'leży poza folderem {0}, zobacz --root',
  },
  'link-out-of-folder': {
    en: 'it is a link out of {0}',
    pl: 'to dowiązanie, które prowadzi poza folder {0}',
  },
  'no-file-address': {
    en: 'its address is not that of a file',
    pl: 'ten adres nie wskazuje pliku',
  },
  'not-utf-8': {en: 'it is not UTF-8', pl: 'nie jest zapisany w UTF-8'},
  'did-you-mean': {en: ' Did you mean {0}?', pl: ' Czy chodziło o {0}?'},

  'tag-empty': {
    en: '{0}; the tag stays empty.',
    pl: '{0}; znacznik pozostaje pusty.',
  },
  'document-option': {
    en: '--document names a file to read it from, --no-fallback leaves it out.',
    pl: 'Opcja --document wskazuje plik z dokumentem, a --no-fallback pomija tę treść.',
  },
  'document-file': {
    en: '{0}; --document names a file to read it from',
    pl: '{0}; plik z dokumentem można wskazać opcją --document',
  },
  'unknown-token': {en: 'there is no token "{0}".', pl: 'nie ma tokenu „{0}”.'},
  'iframe-sandbox': {
    en: 'The iframe is sandboxed: serve the document with Access-Control-Allow-Origin: *',
    pl: 'Ramka iframe jest odizolowana (sandbox): serwer dokumentu musi wysyłać nagłówek Access-Control-Allow-Origin: *',
  },
  'iframe-origin': {
    en: 'The document lies on another server: write {0} into the head of embed/index.html',
    pl: 'Dokument leży na innym serwerze: w sekcji head pliku embed/index.html wpisz {0}',
  },

  drawn: {en: '{0}: widgets: {1}', pl: '{0}: widżety: {1}'},
  'one-widget': {en: '{0}: 1 widget', pl: '{0}: 1 widżet'},
  'pages-written': {
    en: 'Written: pages: {0}, widgets: {1}, bytes: {2}',
    pl: 'Zapisano: strony: {0}, widżety: {1}, bajty: {2}',
  },
  'no-widget': {
    en: 'There is no widget with a document in any page.',
    pl: 'Na żadnej stronie nie ma widżetu z dokumentem.',
  },
  'nothing-written': {en: 'Nothing was written.', pl: 'Nic nie zapisano.'},
  'not-written': {en: 'Not written: {0} of {1} pages.', pl: 'Niezapisane strony: {0} z {1}.'},
  'not-drawn': {
    en: '<cluster-{0}> cannot be drawn: {1}',
    pl: 'nie można narysować <cluster-{0}>: {1}',
  },
  'document-errors': {en: 'its document {0} has errors', pl: 'dokument {0} zawiera błędy'},
  'document-unreadable': {
    en: 'its document {0} cannot be read: {1}',
    pl: 'nie można odczytać dokumentu {0}: {1}',
  },
  'end-tag': {
    en: 'the end tag </cluster-{0}> is missing',
    pl: 'brakuje znacznika końcowego </cluster-{0}>',
  },
  'no-document': {
    en: '<cluster-{0}> names no document: left as it is',
    pl: '<cluster-{0}> nie wskazuje dokumentu: pozostaje bez zmian',
  },
  'unknown-widget': {en: 'there is no widget {0}.', pl: 'nie ma widżetu {0}.'},

  'no-ssr': {
    en: '@lit-labs/ssr is not installed: without JavaScript the pages show a plain list',
    pl: 'pakiet @lit-labs/ssr nie jest zainstalowany: bez JavaScriptu strony pokażą zwykłą listę',
  },

  written: {en: '{0} is written.', pl: 'Zapisano: {0}.'},
  'no-badge': {en: '{0} No badge is written.', pl: '{0} Odznaka nie powstała.'},
  'no-member': {
    en: 'There is no member with the id "{0}".',
    pl: 'Nie ma członka z identyfikatorem „{0}”.',
  },
  'membership-ended': {
    en: 'The membership of "{0}" ended: "memberUntil" is {1}.',
    pl: 'Członkostwo „{0}” się zakończyło: „memberUntil” to {1}.',
  },
  'membership-upcoming': {
    en: 'The membership of "{0}" has not begun: "memberSince" is {1}.',
    pl: 'Członkostwo „{0}” jeszcze się nie zaczęło: „memberSince” to {1}.',
  },
  'membership-uncertain': {
    en: 'The membership of "{0}" is not certain: one of its dates does not exist ({1}).',
    pl: 'Członkostwo „{0}” nie jest pewne: jedna z dat nie istnieje ({1}).',
  },
  'image-not-used': {
    en: 'The image {0} is not used: {1}. The badge is drawn instead.',
    pl: 'Obraz {0} nie został użyty: {1}. Zamiast niego jest narysowana odznaka.',
  },
  'no-image-address': {en: 'it is not the address of an image', pl: 'to nie jest adres obrazu'},
  'image-ending': {
    en: 'its name ends with none of {0}',
    pl: 'jego nazwa nie kończy się na {0}',
  },
  'image-too-large': {en: 'it is larger than 256 KiB', pl: 'ma ponad 256 KiB'},
} as const satisfies MessageCatalog;

/** Returns a message of a command. */
export type Translate = Translator<keyof typeof messages>;

/** The messages of the commands in a language. */
export const messagesIn = (language: MessageLanguage): Translate =>
  createTranslator(messages, language);
