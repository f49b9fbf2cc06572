export {
  defineLocale,
  type LocaleMessages as LocaleWords,
  type MessageId,
} from '../core/i18n/messages.js';
