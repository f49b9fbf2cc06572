import '../../../dist/cdn/revenue-chart.js';

const documentOf = (data) => ({
  name: 'Cluster of a benchmark (fictional)',
  language: 'en',
  series: [{name: 'Revenue', unit: {currency: 'PLN', multiplier: 3}, data}],
});

/** The chart draws once it knows how wide it is, which a frame tells; to wait for a frame would cost one more. */
const drawn = async ({shadowRoot}) => {
  while (!shadowRoot?.querySelector('.drawing'))
    await new Promise((resolve) => setTimeout(resolve));
};

export const mount = async (root, points) => {
  const element = root.ownerDocument.createElement('cluster-revenue-chart');
  element.data = documentOf(points);
  root.append(element);
  await drawn(element);
};

export const update = async (root, points) => {
  root.firstElementChild.data = documentOf(points);
  await root.firstElementChild.updateComplete;
};
