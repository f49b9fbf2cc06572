import {isBlank} from '../document/blank.js';
import type {DocumentPath} from '../document/problem.js';
import {isFields, type Fields} from '../document/read.js';
import {createWarning, type TranslatableProblemListener} from './translatable-problem.js';

/*
 * What the rules of grants ask of a notice on a website: a title of 150 characters at most, the amount, and the marks of
 * those who pay, no more than four in a line. Rules differ, so that all of it is a warning.
 */

const LONGEST_TITLE = 150;
const MOST_MARKS = 4;

export function checkProject(
  project: Fields,
  parent: DocumentPath | undefined,
  report: TranslatableProblemListener,
): void {
  checkTitle(project.name, {key: 'name', parent}, report);
  const grants = Array.isArray(project.funding) ? (project.funding as unknown[]) : [];
  if (!grants.some((grant) => !isBlank(grant))) return;
  const path = {key: 'funding', parent};
  grants.forEach((grant, key) => {
    if (!isFields(grant) || isBlank(grant)) return;
    const value = isFields(grant.amount) ? grant.amount.value : grant.amount;
    if (isBlank(value)) report(createWarning('no-amount', {key, parent: path}, {id: 'no-amount'}));
  });
  const marks = new Set(grants.flatMap((grant) => addressesOf(grant)));
  if (!marks.size) report(createWarning('no-mark', path, {id: 'no-mark'}));
  if (marks.size > MOST_MARKS) {
    const values = {n: marks.size, most: MOST_MARKS};
    report(createWarning('many-marks', path, {id: 'many-marks', values}));
  }
}

/** A title counts in each of its languages. */
function checkTitle(name: unknown, path: DocumentPath, report: TranslatableProblemListener): void {
  const titles: (readonly [unknown, DocumentPath])[] = isFields(name)
    ? Object.entries(name).map(([key, title]) => [title, {key, parent: path}])
    : [[name, path]];
  for (const [title, place] of titles) {
    const n = typeof title === 'string' ? [...title.trim()].length : 0;
    if (n <= LONGEST_TITLE) continue;
    report(
      createWarning('long-title', place, {id: 'long-title', values: {n, most: LONGEST_TITLE}}),
    );
  }
}

/** The addresses of the marks of a grant. */
function addressesOf(grant: unknown): string[] {
  const marks = isFields(grant) && Array.isArray(grant.marks) ? (grant.marks as unknown[]) : [];
  return marks.flatMap((mark) => {
    const address = isFields(mark) ? mark.src : mark;
    return typeof address === 'string' && address.trim() ? [address.trim()] : [];
  });
}
