export {defineLocale, type LocaleMessages, type MessageId} from '../core/i18n/messages.js';
