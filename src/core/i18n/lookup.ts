export {lookup} from '../document/language-tag.js';
