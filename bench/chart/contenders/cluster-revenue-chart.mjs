import '../../../dist/cdn/revenue-chart.js';

const documentOf = (data) => ({
  name: 'Cluster of a benchmark (fictional)',
  language: 'en',
  series: [{name: 'Revenue', unit: {currency: 'PLN', multiplier: 3}, data}],
});

export const mount = (root, points) => {
  const element = root.ownerDocument.createElement('cluster-revenue-chart');
  element.data = documentOf(points);
  root.append(element);
};

/** It draws once it knows how wide it is, which it learns within a frame. */
export const isDrawn = (root) => !!root.firstElementChild.shadowRoot?.querySelector('.drawing');

export const update = async (root, points) => {
  root.firstElementChild.data = documentOf(points);
  await root.firstElementChild.updateComplete;
};
