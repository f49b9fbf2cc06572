import '../../../dist/cdn/board.js';

const documentOf = (board) => ({name: 'Cluster of a benchmark (fictional)', language: 'en', board});

/** `full` lifts our cap, as a visitor does who asks for all. */
export const mount = async (root, people, full) => {
  const element = root.ownerDocument.createElement('cluster-board');
  if (full) element.limit = people.length;
  element.data = documentOf(people);
  root.append(element);
  await element.updateComplete;
};

export const update = async (root, people) => {
  root.firstElementChild.data = documentOf(people);
  await root.firstElementChild.updateComplete;
};
