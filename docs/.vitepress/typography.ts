import type {MarkdownRenderer} from 'vitepress';

/** A word of one letter, which Polish never leaves at the end of a line, or a number before its unit. */
const breaks =
  /(?<=(?:^|[\s(„–])[aiouwz]) (?=\S)|(?<=\d) (?=\d{3}\b|tys\.|mln|mld|zł|r\.|px|kB|MB)/giu;

/** Puts no-break spaces into Polish texts. */
export function polishTypography(md: MarkdownRenderer) {
  md.core.ruler.push('polish-typography', ({tokens, env}) => {
    if (!/(^|[\\/])pl[\\/]/.test((env as {relativePath?: string}).relativePath ?? '')) return;
    for (const token of tokens.flatMap(({children}) => children ?? [])) {
      if (token.type === 'text') token.content = token.content.replace(breaks, '\u00a0');
    }
  });
}
