export {defineLocale, type LocaleWords, type MessageId} from '../core/i18n/words.js';
