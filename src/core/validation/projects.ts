import {isBlank} from '../document/blank.js';
import type {Place} from '../document/problem.js';
import {isFields, type Fields} from '../document/read.js';
import {warning, type Tell} from './issue.js';

/*
 * What the rules of grants ask of a notice on a web site: a title of 150 characters at most, the amount, and the marks of
 * those who pay, no more than four in a line. Rules differ, so that all of it is a warning.
 */

const LONGEST_TITLE = 150;
const MOST_MARKS = 4;

export function checkProject(project: Fields, up: Place | undefined, tell: Tell): void {
  checkTitle(project.name, {key: 'name', up}, tell);
  const grants = Array.isArray(project.funding) ? (project.funding as unknown[]) : [];
  if (!grants.some((grant) => !isBlank(grant))) return;
  const at = {key: 'funding', up};
  grants.forEach((grant, key) => {
    if (!isFields(grant) || isBlank(grant)) return;
    const value = isFields(grant.amount) ? grant.amount.value : grant.amount;
    if (isBlank(value)) tell(warning('no-amount', {key, up: at}, {id: 'no-amount'}));
  });
  const marks = new Set(grants.flatMap((grant) => addressesOf(grant)));
  if (!marks.size) tell(warning('no-mark', at, {id: 'no-mark'}));
  if (marks.size > MOST_MARKS) {
    const values = {n: marks.size, most: MOST_MARKS};
    tell(warning('many-marks', at, {id: 'many-marks', values}));
  }
}

/** A title counts in each of its languages. */
function checkTitle(name: unknown, at: Place, tell: Tell): void {
  const titles: (readonly [unknown, Place])[] = isFields(name)
    ? Object.entries(name).map(([key, title]) => [title, {key, up: at}])
    : [[name, at]];
  for (const [title, place] of titles) {
    const n = typeof title === 'string' ? [...title.trim()].length : 0;
    if (n <= LONGEST_TITLE) continue;
    tell(warning('long-title', place, {id: 'long-title', values: {n, most: LONGEST_TITLE}}));
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
