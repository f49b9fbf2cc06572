export * from './all.js';
export {defineLocale} from '../locale/words.js';
