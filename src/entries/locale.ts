export {defineLocale} from '../core/i18n/words.js';
