import {jsonPath} from '../document/problem.js';
import {warning, type Issue} from './issue.js';
import {visitTexts} from './texts.js';

/** Fields that can be equal in a sample and in a finished document. */
const unchangedFields = new Set([
  ...['$schema', 'language', 'timeZone', 'kind', 'qualifier', 'id', 'currency', 'addressCountry'],
]);

/** Texts that are still those of a sample, in the same place. */
export function checkSamples(document: unknown, documents: readonly unknown[]): Issue[] {
  const samples = new Map<string, string[]>();
  for (const sample of documents) {
    visitTexts(sample, (text, at) => {
      if (!at || unchangedFields.has(String(at.key))) return;
      const path = jsonPath(at);
      samples.set(path, [...(samples.get(path) ?? []), text]);
    });
  }
  const issues: Issue[] = [];
  if (!samples.size) return issues;
  visitTexts(document, (text, at) => {
    if (samples.get(jsonPath(at))?.includes(text)) {
      issues.push(warning('sample-text', at, {id: 'sample-text'}));
    }
  });
  return issues;
}
