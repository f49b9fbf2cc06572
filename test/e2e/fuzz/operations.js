/** @typedef {import('./random.js').Random} Random */

/**
 * What a page does to widgets: `[operation, …arguments]`. A widget is named by its place in the list of those made.
 * @typedef {[name: string, ...rest: (string | number | null)[]]} Operation
 */

/** Attributes and values of them, wrong ones included. @type {[name: string, values: string[]][]} */
const attributes = [
  ['heading', ['', 'H<b>', 'x'.repeat(300)]],
  ['heading-level', ['1', '6', '7', 'x']],
  ['theme', ['light', 'dark', 'auto', 'no']],
  ['stale-after', ['1', '0', '99999', 'x']],
  ['layout', ['list', 'grid', 'chips', 'numbered', 'badges', 'timeline', 'x']],
  ['limit', ['1', '2', '0', '-1', 'x', '1e9']],
  ['photos', ['none', 'auto']],
  ['show', ['current', 'all']],
  ['now', ['2020-01-01', 'x', '9999-12-31', '']],
  ['sections', ['board awards', 'x', '']],
  ['series', ['planned-revenue', 'x y', '', '*']],
  ['type', ['line', 'area', 'bar', 'x']],
  ['view', ['table', 'chart']],
  ['kind', ['company', 'research', 'company support', 'x', '']],
  ['specialization', ['casting', 'x', 'toString', '']],
  ['member', ['kowadlo', 'x', '__proto__', '']],
  ['size', ['small', 'medium', 'large', 'x']],
  ['lang', ['pl', 'en', 'ar', 'he-IL', 'de', '', 'x-y', 'zz_ZZ', '__proto__']],
  ['dir', ['rtl', 'ltr']],
  ['style', ['width: 200px', 'width: 0', 'display: none', '']],
  ...[
    ...['no-heading', 'hide-empty', 'show-source', 'structured-data', 'sound', 'no-toolbar'],
    ...['show-empty', 'no-hash'],
  ].map((name) => /** @type {[string, string[]]} */ ([name, ['']])),
  ['filterable', ['']],
];

/** How often each operation comes; only the first widget is clicked, so that the others can be compared with new ones. */
const weights = {
  src: 20,
  data: 12,
  noData: 4,
  attribute: 24,
  move: 7,
  remove: 4,
  lang: 4,
  reload: 4,
  width: 4,
  wait: 6,
  click: 5,
  print: 2,
  ancestor: 4,
};
const names = /** @type {(keyof typeof weights)[]} */ (Object.keys(weights));
const bag = names.flatMap((name) => Array(weights[name]).fill(name));

/**
 * A sequence of operations.
 * @param {Random} random
 * @param {{tags: string[], addresses: string[], documents: number, length: number}} page
 * @returns {Operation[]}
 */
export const operations = ({below, chance, pick}, {tags, addresses, documents, length}) => {
  const count = 2 + below(2);
  /** @type {Operation[]} */
  const made = Array.from({length: count}, () => ['make', pick(tags)]);
  const others = Array.from({length: length - count}, () => {
    const widget = below(count);
    const name = /** @type {keyof typeof weights} */ (pick(bag));
    switch (name) {
      case 'src':
        return [name, widget, pick(addresses)];
      case 'data':
        return [name, widget, below(documents)];
      case 'attribute': {
        const [attribute, values] = pick(attributes);
        return [name, widget, attribute, chance(0.25) ? null : pick(values)];
      }
      case 'move':
        return [name, widget, pick(['first', 'second', 'shadow'])];
      case 'lang':
        return [name, pick(['en', 'pl', 'ar', ''])];
      case 'width':
        return [name, pick([100, 280, 500, 800])];
      case 'click':
        return [name, 0, below(9)];
      case 'ancestor':
        return [name, pick(['first', 'second']), pick(addresses)];
      default:
        return [name, widget];
    }
  });
  return [...made, .../** @type {Operation[]} */ (others)];
};
