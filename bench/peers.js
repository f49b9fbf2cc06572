/** What a contender is, and what of our widget it does not draw in the page that is measured. */
/** `apart`: in the long tables only. */
/** @typedef {{title: string, lacks: string[], apart?: boolean}} Peer */

/** With `--compare`: ours, of another build. */
const previous = {title: 'ours, previous build', lacks: [], apart: true};
const bars = ['table', 'summary', 'keyboard'];
const plainBars = ['tooltip', ...bars];
const shown = ['anything but this: no script of ours'];
const cards = ['photos', 'groups', 'links', '“show all”'];

/** @type {Record<string, Record<string, Peer>>} */
export const peers = {
  chart: {
    'cluster-revenue-chart': {title: '`<cluster-revenue-chart>`', lacks: []},
    'cluster-revenue-chart-bundled': {title: 'the same, bundled', lacks: [], apart: true},
    'cluster-revenue-chart-previous': previous,
    'own-markup': {title: 'our markup and styles as one string', lacks: shown, apart: true},
    'by-hand': {title: 'by hand: one string of SVG', lacks: plainBars},
    lit: {title: 'plain Lit', lacks: plainBars},
    chartist: {title: 'Chartist', lacks: plainBars},
    frappe: {title: 'Frappe Charts', lacks: bars},
    uplot: {title: 'uPlot', lacks: ['tooltip', 'text (a canvas)', ...bars]},
    plot: {title: 'Observable Plot', lacks: bars},
    chartjs: {title: 'Chart.js', lacks: ['text (a canvas)', ...bars]},
    echarts: {title: 'ECharts (SVG)', lacks: bars},
  },
  pages: {
    'by-hand': {title: 'by hand: HTML and SVG', lacks: []},
    script: {title: 'ours, one file', lacks: []},
    'script-previous': {...previous, title: 'ours, one file, previous build'},
    autoload: {title: 'ours, autoloader', lacks: []},
    'autoload-previous': {...previous, title: 'ours, autoloader, previous build'},
    preload: {title: 'ours, autoloader with preloads', lacks: []},
    prerender: {title: 'ours, prerendered', lacks: []},
    'prerender-previous': {...previous, title: 'ours, prerendered, previous build'},
    iframe: {title: 'ours, iframes', lacks: []},
    lit: {title: 'plain Lit', lacks: []},
    react: {title: 'React 19 with Chart.js', lacks: []},
  },
  members: {
    'cluster-members': {title: '`<cluster-members>`', lacks: []},
    'by-hand': {title: 'by hand', lacks: []},
    react: {title: 'React 19', lacks: []},
  },
  board: {
    'cluster-board': {title: '`<cluster-board>`', lacks: []},
    'cluster-board-bundled': {title: 'the same, bundled', lacks: [], apart: true},
    'cluster-board-previous': previous,
    'own-markup': {title: 'our markup and styles as one string', lacks: shown, apart: true},
    'by-hand': {title: 'by hand: one string of HTML', lacks: cards},
    lit: {title: 'plain Lit', lacks: cards},
    svelte: {title: 'Svelte 5', lacks: cards},
    react: {title: 'React 19', lacks: cards},
    'web-awesome': {title: 'Web Awesome cards', lacks: ['a list for screen readers', ...cards]},
  },
};
