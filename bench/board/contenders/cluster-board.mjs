/* global document */
import '../../../dist/cdn/board.js';

const documentOf = (board) => ({name: 'Cluster of a benchmark (fictional)', language: 'en', board});

/** `full` lifts our cap, as a visitor does who asks for all. */
export const mount = (root, people, full) => {
  const element = document.createElement('cluster-board');
  if (full) element.limit = people.length;
  element.data = documentOf(people);
  root.append(element);
};

export const update = async (root, people) => {
  root.firstElementChild.data = documentOf(people);
  await root.firstElementChild.updateComplete;
};
