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
    visitTexts(sample, (text, path) => {
      if (!path || unchangedFields.has(String(path.key))) return;
      const key = jsonPath(path);
      samples.set(key, [...(samples.get(key) ?? []), text]);
    });
  }
  const problems: TranslatableProblem[] = [];
  if (!samples.size) return problems;
  visitTexts(document, (text, path) => {
    if (samples.get(jsonPath(path))?.includes(text)) {
      problems.push(createWarning('sample-text', path, {id: 'sample-text'}));
    }
  });
  return problems;
}
