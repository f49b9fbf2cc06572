export {german as default} from '../core/i18n/german.js';
