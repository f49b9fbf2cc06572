export * from './all.js';
export {defineLocale} from '../core/i18n/messages.js';
