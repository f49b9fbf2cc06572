import {board, type Person} from '../../core/document/schema/board.js';
import {
  boardEmpty,
  boardGroups,
  boardHeading,
  toBoardItems,
  type BoardItem,
} from '../../components/board/board.view.js';
import {nestedHeadingLevel} from '../../components/base/attributes.js';
import {h, type Content, type Markup} from '../markup.js';
import {detailsWithRest, limitOf} from './limited-list.js';
import {
  attribute,
  textElement,
  joinWithSpaces,
  type Fallback,
  type FallbackContext,
} from './part.js';

export const boardFallback: Fallback<Person[]> = {
  name: 'board',
  part: 'board',
  schema: board,
  heading: boardHeading,
  empty: boardEmpty,
  content(people, context) {
    const limit = limitOf(context);
    const rest = groupsOf(people, limit, Infinity, context);
    return [
      ...groupsOf(people, 0, limit, context),
      ...(rest.length ? [detailsWithRest(people.length, rest, context)] : []),
    ];
  },
};

/** The people from one index to another, in their groups. */
function groupsOf(
  people: readonly Person[],
  from: number,
  to: number,
  context: FallbackContext,
): Content[] {
  const {locale, base, level} = context;
  let index = 0;
  return boardGroups(people, locale).flatMap((group) => {
    const slice = group.people.slice(Math.max(0, from - index), Math.max(0, to - index));
    index += group.people.length;
    if (!slice.length) return [];
    const items = toBoardItems(slice, locale, base, attribute(context, 'photos') !== 'none');
    const className = items.some(({photo}) => photo) ? 'cluster-photos' : undefined;
    const title = textElement(`h${nestedHeadingLevel(level)}`, group.name);
    const list = h(
      'ul',
      {class: className},
      items.map((item) => personOf(item, context)),
    );
    return title ? [title, list] : [list];
  });
}

function personOf(item: BoardItem, {link, full}: FallbackContext): Markup {
  const {name, role, affiliation, affiliationUrl, url, emails, telephones} = item;
  const contactLinks = joinWithSpaces(
    ...(full ? [...emails, ...telephones] : []).map(({text, href}) =>
      href ? h('a', {href}, text) : text,
    ),
  );
  return h(
    'li',
    {},
    joinWithSpaces(
      textElement('b', name, link(url)),
      textElement('span', role),
      textElement('span', affiliation, link(affiliationUrl)),
      contactLinks.length > 0 && h('span', {}, contactLinks),
    ),
  );
}
