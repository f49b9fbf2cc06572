/** States of which each widget has a picture. Its default story has a second one, as it is printed. */
const ofEachWidget = ['default', 'dark', 'narrow', 'right-to-left', 'long-texts'];

/** What only some stories show: layouts, the forms of the chart, and states that look alike in all widgets. */
const others = new Set([
  'foundations-tokens--swatches',
  ...['list', 'timeline'].map((name) => `widgets-awards--${name}`),
  ...['empty', 'fault-http', 'forced-colors', 'hostile-host', 'initials', 'list'].map(
    (name) => `widgets-board--${name}`,
  ),
  'widgets-directions--numbered',
  ...['chips', 'numbered'].map((name) => `widgets-specializations--${name}`),
  ...[
    'area',
    'bars',
    'flagship',
    'forced-colors',
    'horizontal-bars',
    'keyboard',
    'line',
    'many-items',
    'negative',
    'several',
    'several-lines',
    'sparkline',
    'table',
    'time-to-the-left',
  ].map((name) => `widgets-revenue-chart--${name}`),
]);

/**
 * The names of the pictures of a story, each without `.png`. All stories are visited and judged; a picture is for what only
 * the eye sees.
 * @param {{id: string, title: string}} story
 * @returns {{screen?: string, print?: string}}
 */
export const picturesOf = ({id, title}) => {
  const state = id.split('--').at(-1) ?? '';
  const isOfWidget = title.startsWith('Widgets/');
  // The name has no group, so that a story keeps its picture in another one.
  const name = [...title.split('/').slice(0, 2), `-${state}`]
    .join('-')
    .toLowerCase()
    .replaceAll(' ', '-');
  return {
    ...((isOfWidget && ofEachWidget.includes(state)) || others.has(name) ? {screen: name} : {}),
    ...(isOfWidget && state === 'default' ? {print: name.replace(/default$/, 'print')} : {}),
  };
};
