import {replace, type SyntaxProblem} from './syntax-problem.js';

/** Finds quotation marks that were written for HTML: `{&quot;name&quot;: &quot;Ada&quot;}`. */
export function findEscapedQuotes(text: string): SyntaxProblem | undefined {
  const first = /[{[,:]\s*(&(?:quot|#34|#x22);)/i.exec(text);
  if (!first) return undefined;
  const edits = [...text.matchAll(/&(?:quot|#34|#x22);/gi)].map(({index, 0: mark}) =>
    replace(index, index + mark.length, '"'),
  );
  const x = first[1] ?? '';
  return {
    id: 'html-quotes',
    offset: first.index + first[0].length - x.length,
    length: x.length,
    values: {x},
    edits,
  };
}
