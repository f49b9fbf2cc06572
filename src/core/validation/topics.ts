import type {Fields} from '../document/read.js';
import {topicIds, unknownTopics} from '../document/unknown-topics.js';
import {createWarning, type TranslatableProblemListener} from './translatable-problem.js';
import type {Message} from './messages/messages.js';
import {suggest} from './suggest.js';

/** Members and partners with specializations that the document does not have. */
export function checkTopics(document: Fields, tell: TranslatableProblemListener): void {
  const known = topicIds(document);
  for (const part of ['members', 'partners'] as const) {
    for (const {id: x, at} of unknownTopics(document, part)) {
      const y = suggest(x, known);
      const message: Message =
        y === undefined ? {id: 'unknown-topic', values: {x}} : {id: 'topic-meant', values: {x, y}};
      const correction = y === undefined ? {} : {instead: JSON.stringify(y)};
      tell(createWarning('unknown-id', at, message, correction));
    }
  }
}
