import {messageLanguageOf} from '../core/i18n/message-language.js';
import {comments} from './comments.js';
import {h, type Markup} from './markup.js';
import type {SnippetOptions} from './options.js';

/**
 * Tells the people on a page that the system of the page removed the code of the snippet and kept its texts. Systems that do so
 * remove unknown tags too and keep what is in them: it is the tag that hides the notice. The theme with the placeholder's script
 * has the style sheet that hides its notice.
 */
export function copyNotice({delivery, lang, commentLanguage}: SnippetOptions): Markup {
  const language = lang ? messageLanguageOf(lang) : (commentLanguage ?? 'en');
  const message = comments.copy[language];
  return delivery === 'placeholder'
    ? h('div', {'data-cluster-copy-notice': '', lang: language}, message)
    : h('copy-notice', {hidden: true}, h('span', {lang: language}, message));
}
