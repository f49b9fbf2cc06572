import {jsonPath} from '../document/problem.js';
import {createWarning, type TranslatableProblem} from './translatable-problem.js';
import {visitTexts} from './texts.js';

/** Fields that can be equal in a sample and in a finished document. */
const unchangedFields = new Set([
  ...['$schema', 'language', 'timeZone', 'kind', 'qualifier', 'id', 'currency', 'addressCountry'],
]);

/** Texts that are still those of a sample, in the same place. */
export function checkSamples(
  document: unknown,
  documents: readonly unknown[],
): TranslatableProblem[] {
  const samples = new Map<string, string[]>();
  for (const sample of documents) {
    visitTexts(sample, (text, at) => {
      if (!at || unchangedFields.has(String(at.key))) return;
      const path = jsonPath(at);
      samples.set(path, [...(samples.get(path) ?? []), text]);
    });
  }
  const problems: TranslatableProblem[] = [];
  if (!samples.size) return problems;
  visitTexts(document, (text, at) => {
    if (samples.get(jsonPath(at))?.includes(text)) {
      problems.push(createWarning('sample-text', at, {id: 'sample-text'}));
    }
  });
  return problems;
}
