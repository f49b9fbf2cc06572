import type {Fields} from '../document/read.js';
import {topicIds, unknownTopics} from '../document/unknown-topics.js';
import {warning, type Tell} from './issue.js';
import type {Message} from './messages/messages.js';
import {suggest} from './suggest.js';

/** Members and partners with specializations that the document does not have. */
export function checkTopics(document: Fields, tell: Tell): void {
  const known = topicIds(document);
  for (const part of ['members', 'partners'] as const) {
    for (const {id: x, at} of unknownTopics(document, part)) {
      const y = suggest(x, known);
      const message: Message =
        y === undefined ? {id: 'unknown-topic', values: {x}} : {id: 'topic-meant', values: {x, y}};
      const cure = y === undefined ? {} : {instead: JSON.stringify(y)};
      tell(warning('unknown-id', at, message, cure));
    }
  }
}
