import {createElement as h} from 'react';
import {createRoot} from 'react-dom/client';
import {flushSync} from 'react-dom';
import {initials} from '../initials.mjs';

const Person = ({name, roleName, affiliation}) =>
  h(
    'li',
    null,
    h('span', {className: 'tile', 'aria-hidden': 'true'}, initials(name)),
    h(
      'div',
      null,
      h('p', {className: 'name'}, h('bdi', null, name)),
      roleName ? h('p', null, roleName) : null,
      affiliation ? h('p', null, affiliation) : null,
    ),
  );

const Board = ({people}) =>
  h(
    'section',
    null,
    h('h2', null, 'Board'),
    h(
      'ul',
      {className: 'board', role: 'list'},
      people.map((person, key) => h(Person, {...person, key})),
    ),
  );

let react;

export const mount = (root, people) => {
  react = createRoot(root);
  update(root, people);
};

export const update = (_, people) => flushSync(() => react.render(h(Board, {people})));
