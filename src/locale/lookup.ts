export {lookup} from '../data/language-tag.js';
