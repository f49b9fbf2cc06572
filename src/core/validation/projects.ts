import {isBlank} from '../document/blank.js';
import type {DocumentPath} from '../document/problem.js';
import {isFields, type Fields} from '../document/read.js';
import {createWarning, type TranslatableProblemListener} from './translatable-problem.js';

/*
 * What the rules of grants ask of a notice on a web site: a title of 150 characters at most, the amount, and the marks of
 * those who pay, no more than four in a line. Rules differ, so that all of it is a warning.
 */

const LONGEST_TITLE = 150;
const MOST_MARKS = 4;

export function checkProject(
  project: Fields,
  parent: DocumentPath | undefined,
  tell: TranslatableProblemListener,
): void {
  checkTitle(project.name, {key: 'name', parent}, tell);
  const grants = Array.isArray(project.funding) ? (project.funding as unknown[]) : [];
  if (!grants.some((grant) => !isBlank(grant))) return;
  const at = {key: 'funding', parent};
  grants.forEach((grant, key) => {
    if (!isFields(grant) || isBlank(grant)) return;
    const value = isFields(grant.amount) ? grant.amount.value : grant.amount;
    if (isBlank(value)) tell(createWarning('no-amount', {key, parent: at}, {id: 'no-amount'}));
  });
  const marks = new Set(grants.flatMap((grant) => addressesOf(grant)));
  if (!marks.size) tell(createWarning('no-mark', at, {id: 'no-mark'}));
  if (marks.size > MOST_MARKS) {
    const values = {n: marks.size, most: MOST_MARKS};
    tell(createWarning('many-marks', at, {id: 'many-marks', values}));
  }
}

/** A title counts in each of its languages. */
function checkTitle(name: unknown, at: DocumentPath, tell: TranslatableProblemListener): void {
  const titles: (readonly [unknown, DocumentPath])[] = isFields(name)
    ? Object.entries(name).map(([key, title]) => [title, {key, parent: at}])
    : [[name, at]];
  for (const [title, place] of titles) {
    const n = typeof title === 'string' ? [...title.trim()].length : 0;
    if (n <= LONGEST_TITLE) continue;
    tell(createWarning('long-title', place, {id: 'long-title', values: {n, most: LONGEST_TITLE}}));
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
