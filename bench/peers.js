/** What a contender is, and what of our widget it does not draw in the page that is measured. */
/** @typedef {{title: string, lacks: string}} Peer */

const plainChart = 'tooltip, table, summary, keyboard';
const canvas = 'text (a canvas), table, summary, keyboard';
const plainBoard = 'photos, groups, links, “show all”';

/** @type {Record<string, Record<string, Peer>>} */
export const peers = {
  chart: {
    'cluster-revenue-chart': {title: '`<cluster-revenue-chart>`', lacks: ''},
    'by-hand': {title: 'by hand: one string of SVG', lacks: plainChart},
    lit: {title: 'plain Lit', lacks: plainChart},
    chartist: {title: 'Chartist', lacks: plainChart},
    frappe: {title: 'Frappe Charts', lacks: 'table, summary, keyboard'},
    uplot: {title: 'uPlot', lacks: `tooltip, ${canvas}`},
    plot: {title: 'Observable Plot', lacks: 'table, summary, keyboard'},
    chartjs: {title: 'Chart.js', lacks: canvas},
    echarts: {title: 'ECharts (SVG)', lacks: 'table, summary, keyboard'},
  },
  board: {
    'cluster-board': {title: '`<cluster-board>`', lacks: ''},
    'by-hand': {title: 'by hand: one string of HTML', lacks: plainBoard},
    lit: {title: 'plain Lit', lacks: plainBoard},
    svelte: {title: 'Svelte 5', lacks: plainBoard},
    react: {title: 'React 19', lacks: plainBoard},
    'web-awesome': {title: 'Web Awesome cards', lacks: `a list for screen readers, ${plainBoard}`},
  },
};
