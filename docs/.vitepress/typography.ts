import type {MarkdownRenderer} from 'vitepress';
import {withNoBreakSpaces} from '../../src/core/i18n/no-break-spaces.js';

/** Puts no-break spaces into the texts of Polish pages. */
export function polishTypography(md: MarkdownRenderer) {
  md.core.ruler.push('polish-typography', ({tokens, env}) => {
    const {relativePath = ''} = env as {relativePath?: string};
    if (!relativePath.startsWith('pl/')) return;
    for (const token of tokens.flatMap(({children}) => children ?? [])) {
      if (token.type === 'text') token.content = withNoBreakSpaces(token.content);
    }
  });
}
