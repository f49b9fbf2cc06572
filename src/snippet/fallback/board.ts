import {board, type Person} from '../../data/schema/board.js';
import {boardEmpty, boardHeading, boardModel} from '../../widgets/board/board.model.js';
import {h} from '../markup.js';
import {limited} from './limited.js';
import {attribute, say, spaced, type Fallback} from './part.js';

export const boardFallback: Fallback<Person[]> = {
  name: 'board',
  part: 'board',
  schema: board,
  heading: boardHeading,
  empty: boardEmpty,
  content(people, context) {
    const {locale, base, link} = context;
    const items = boardModel(people, locale, base, attribute(context, 'photos') !== 'none');
    const look = items.some(({photo}) => photo) ? 'cluster-photos' : undefined;
    const list = items.map(({person, name, role, affiliation, url, email, telephone}) => {
      const reach = spaced(
        email && h('a', {href: email}, person.email),
        telephone && h('a', {href: telephone}, person.telephone),
      );
      const contact = reach.length ? h('span', {}, reach) : undefined;
      return h(
        'li',
        {},
        spaced(say('b', name, link(url)), say('span', role), say('span', affiliation), contact),
      );
    });
    return limited(list, 'ul', context, look);
  },
};
