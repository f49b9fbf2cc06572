import {isFields, type Fields} from '../document/read.js';
import {specializationIds, unknownSpecializations} from '../document/unknown-specializations.js';
import {createWarning, type TranslatableProblemListener} from './translatable-problem.js';
import type {Message} from './messages/messages.js';
import {suggest} from './suggest.js';
import {wordKey} from './suggestions/word-key.js';

/** Members and partners with specializations that the document does not have. */
export function checkSpecializations(document: Fields, report: TranslatableProblemListener): void {
  const known = specializationIds(document);
  const names = namesWithoutId(document);
  for (const part of ['members', 'partners'] as const) {
    for (const [x, path] of unknownSpecializations(document, part)) {
      const y = suggest(x, known);
      const name = names.get(wordKey(x));
      const message: Message =
        y !== undefined
          ? {id: 'topic-meant', values: {x, y}}
          : name === undefined
            ? {id: 'unknown-topic', values: {x}}
            : {id: 'topic-without-id', values: {x: name, y: JSON.stringify({id: x, name})}};
      const correction = y === undefined ? {} : {instead: JSON.stringify(y)};
      report(createWarning('unknown-id', path, message, correction));
    }
  }
}

/** The names of specializations that have no id, by the word that an author would write for them. */
function namesWithoutId({specializations}: Fields): ReadonlyMap<string, string> {
  const list: readonly unknown[] = Array.isArray(specializations) ? specializations : [];
  const names = list.slice(0, 1_000).flatMap((each) => {
    const named = isFields(each) && each.id === undefined ? each.name : each;
    const texts = isFields(named) ? Object.values(named) : [named];
    return texts.filter((text) => typeof text === 'string');
  });
  return new Map(names.map((name) => [wordKey(name), name]));
}
