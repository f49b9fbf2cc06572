/* global document, window */
import {createElement, useState} from 'react';
import {createRoot} from 'react-dom/client';

/** A program that removes the content of a placeholder, as React makes it of the HTML of a content system. */
const Members = () => {
  const [count, setCount] = useState(0);
  Object.assign(window, {next: () => setCount(count + 1)});
  const fallback = createElement('a', {href: '#', id: 'fallback'}, `Our board, ${count}`);
  return createElement(
    'main',
    {},
    createElement('h1', {}, `Program, ${count}`),
    createElement(
      'div',
      {id: 'ph', 'data-cluster-widget': 'board', 'data-cluster-src': '/cluster.json'},
      count === 1 ? null : fallback,
      count === 2 ? createElement('p', {}, 'More') : null,
    ),
  );
};

createRoot(/** @type {Element} */ (document.querySelector('#root'))).render(createElement(Members));
