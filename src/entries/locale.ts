export {defineLocale} from '../locale/words.js';
