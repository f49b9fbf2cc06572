import {parsePersonName} from '../document/person-name.js';
import type {DocumentPath} from '../document/problem.js';
import {isFields, type Fields} from '../document/read.js';
import {createWarning, type TranslatableProblemListener} from './translatable-problem.js';

/** Checks that the name of a person does not contain texts that have their own field. */
export function checkPerson(
  person: Fields,
  parent: DocumentPath | undefined,
  report: TranslatableProblemListener,
): void {
  const path = {key: 'name', parent};
  const names: readonly (readonly [DocumentPath, unknown])[] = isFields(person.name)
    ? Object.entries(person.name).map(([key, name]) => [{key, parent: path}, name])
    : [[path, person.name]];
  for (const [place, name] of names) {
    if (typeof name === 'string') checkPersonName(name, place, report);
  }
}

/** Reports titles, remarks and other additions in the name of a person, and a name with the family name first. */
export function checkPersonName(
  name: string,
  path: DocumentPath,
  report: TranslatableProblemListener,
): void {
  const {words, before, after, remark, isReversed} = parsePersonName(name);
  const parts = [
    ['title-before-name', before],
    ['text-after-name', after],
    ['remark-in-name', remark],
  ] as const;
  for (const [id, x] of parts) {
    if (x) report(createWarning('name', path, {id, values: {x}}));
  }
  if (!isReversed) return;
  const y = words.join(' ');
  // The name cannot be replaced before its other parts are moved to their fields.
  const correction = before || after || remark ? {} : {instead: JSON.stringify(y)};
  report(createWarning('name', path, {id: 'family-name-first', values: {y}}, correction));
}
