/** States of which each widget has a picture. Its default story has a second one, as it is printed. */
const ofEachWidget = ['default', 'dark', 'narrow', 'right-to-left', 'long-texts'];

/**
 * What only some stories show. The forms of the chart are not here: `test/components/revenue-chart/pictures` holds them as
 * SVG.
 */
const others = new Set([
  'widgets-awards--timeline',
  'widgets-board--forced-colors',
  'widgets-board--hostile-host',
  'widgets-revenue-chart--forced-colors',
  'widgets-revenue-chart--keyboard',
  'widgets-specializations--chips',
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
