/** @typedef {import('./site.js').Site} Site */
/** @typedef {import('./session.js').BrowserName} BrowserName */

/**
 * What a visitor does with a widget.
 * @typedef {object} Scenario
 * @property {string} body the page's content
 * @property {string | object} [document] the name of an example, or a document; default `demo-cluster`
 * @property {BrowserName[]} [browsers] default Firefox alone
 * @property {(string | ((site: Site) => void))[]} steps keys, separated by blanks: `Down*9` nine times, `type:zinc` letters,
 *   `orca:a` Insert+A, `listen` waits until something is said; a line that begins with `#` is a heading of the transcript
 */

const both = /** @type {BrowserName[]} */ (['firefox', 'chromium']);
const after = '<p lang="en">The end of the page, with <a href="#">a link</a>.</p>';

const exports = {
  language: 'en',
  name: {en: 'Demonstration cluster', pl: 'Klaster pokazowy'},
  series: [
    {
      id: 'home',
      name: {en: 'Home sales', pl: 'Sprzedaż w kraju'},
      unit: {currency: 'PLN', multiplier: 6},
      data: [
        {period: '2022', value: 12},
        {period: '2023', value: null, note: {en: 'No survey.', pl: 'Nie było badania.'}},
        {period: '2024', value: 15, status: 'forecast'},
      ],
    },
    {
      id: 'exports',
      name: {en: 'Exports', pl: 'Eksport'},
      unit: {currency: 'PLN', multiplier: 6},
      data: [
        {period: '2022', value: 7},
        {period: '2023', value: 8},
        {period: '2024', value: 4.5, status: 'forecast'},
      ],
    },
  ],
};

const members = {
  language: 'en',
  name: {en: 'Demonstration cluster', pl: 'Klaster pokazowy'},
  specializations: [{id: 'casting', name: {en: 'castings', pl: 'odlewy'}}],
  members: [
    {
      id: 'forge',
      name: {en: 'Sample Forge', pl: 'Kuźnia Przykładowa'},
      kind: 'company',
      specializations: ['casting'],
      address: {addressLocality: 'Łódź'},
      url: 'https://example.com/forge',
      memberSince: '2019',
    },
    {name: {en: 'Example Academy', pl: 'Akademia Przykładowa'}, kind: 'research'},
  ],
  partners: [
    {name: {en: 'Sample Bank', pl: 'Bank Przykładowy'}, url: 'https://example.com/bank'},
    {name: {en: 'Example Town', pl: 'Miasto Przykładowo'}},
  ],
  projects: [
    {
      name: {en: 'Scrap that comes back', pl: 'Złom, który wraca'},
      description: {en: 'Foundries melt scrap.', pl: 'Odlewnie przetapiają złom.'},
      startDate: '2025-03',
      endDate: '2027-12-31',
      totalCost: {value: 1840000, currency: 'PLN'},
      funding: [
        {
          funder: {en: 'Example Fund', pl: 'Fundusz Przykładowy'},
          amount: {value: 1250000, currency: 'PLN'},
        },
      ],
      partners: ['forge'],
    },
  ],
};

/**
 * Each is played in English and Polish. To add one, write it here and run
 * `node test/screen-reader/screen-reader.test.js --update NAME`.
 * @type {Record<string, Scenario>}
 */
export const scenarios = {
  texts: {
    body: '<cluster-about></cluster-about><cluster-directions></cluster-directions><cluster-values></cluster-values>',
    steps: ['Down*26', '# headings', 'ctrl+Home h*5', '# lists', 'ctrl+Home l i l i l i'],
  },
  awards: {
    body: `<cluster-awards now="2026-11-23" layout="list"></cluster-awards>${after}`,
    steps: ['Down*34', '# items', 'ctrl+Home l i*6'],
  },
  'awards-details': {
    document: 'metal-processing-cluster',
    body: `<cluster-awards now="2026-11-23"></cluster-awards>${after}`,
    steps: ['Down*14', '# details', 'ctrl+Home b Return Down'],
  },
  board: {
    body: `<cluster-board></cluster-board>${after}`,
    steps: [
      'Down*14',
      '# headings',
      'ctrl+Home h h',
      '# items',
      'ctrl+Home l i i',
      '# links',
      'ctrl+Home k k Tab Tab',
    ],
  },
  'board-show-all': {
    document: 'metal-processing-cluster',
    body: `<cluster-board limit="3"></cluster-board>${after}`,
    steps: ['b Return Down Down', '# show fewer', 'b Return Down'],
  },
  chart: {
    browsers: both,
    body: `<cluster-revenue-chart></cluster-revenue-chart>${after}`,
    steps: [
      'Down*12',
      '# all figures',
      'ctrl+Home Tab Right*11 Home End',
      '# help',
      'question Escape',
      '# the table instead of the chart, and out',
      'Tab Tab space shift+Tab*2 Tab*5',
      '# table',
      'ctrl+Home t alt+shift+Down alt+shift+Right alt+shift+Down*2',
    ],
  },
  'chart-series': {
    browsers: both,
    document: exports,
    body: `<cluster-revenue-chart series="home exports" type="line"></cluster-revenue-chart>${after}`,
    steps: ['Tab Right Right Right Right Down Left Up', '# out', 'Tab*2 shift+Tab*2'],
  },
  contact: {
    body: `<cluster-contact></cluster-contact>${after}`,
    steps: ['Down*16', '# links', 'ctrl+Home k*4'],
  },
  error: {
    browsers: both,
    body: `<h1 lang="en">Page</h1>
      <button lang="en" onclick="board.innerHTML = '<cluster-board src=/unsteady.json></cluster-board>'">Show the board</button>
      <div id="board"></div>${after}`,
    steps: [
      (site) => site.hold(),
      '# it cannot be loaded',
      'b Return',
      (site) => site.answer(404),
      'listen Down*4',
      '# the button, while the request runs',
      (site) => site.hold(),
      'ctrl+Home Tab*2 Return',
      '# a second failure',
      (site) => site.answer(404),
      'listen',
      '# the document comes',
      (site) => site.hold(),
      'Return',
      (site) => site.answer(200),
      'listen listen Down',
    ],
  },
  'key-figures': {
    body: `<cluster-key-figures></cluster-key-figures>${after}`,
    steps: ['Down*6', '# items', 'ctrl+Home l i*4'],
  },
  members: {
    document: members,
    body: `<cluster-members filterable no-hash now="2026-11-23"></cluster-members>${after}`,
    steps: [
      'Down*11',
      '# filter',
      'ctrl+Home Tab type:lodz',
      '# nothing found',
      'type:x',
      '# all again',
      'Escape',
      '# one kind',
      'Tab space listen Tab*4',
    ],
  },
  'members-table': {
    document: members,
    body: `<cluster-members layout="table" now="2026-11-23"></cluster-members>${after}`,
    steps: ['t alt+shift+Down alt+shift+Right alt+shift+Right alt+shift+Down'],
  },
  membership: {
    document: members,
    body: `<cluster-membership member="forge" now="2026-11-23"></cluster-membership>${after}`,
    steps: ['Down*4'],
  },
  partners: {
    document: members,
    body: `<cluster-partners></cluster-partners>${after}`,
    steps: ['Down*2', '# items', 'ctrl+Home l i'],
  },
  projects: {
    document: members,
    body: `<cluster-projects now="2026-11-23"></cluster-projects>${after}`,
    steps: ['Down*12', '# headings', 'ctrl+Home h h'],
  },
  profile: {
    document: 'metal-processing-cluster',
    body: '<cluster-profile></cluster-profile>',
    steps: [
      'h*13',
      '# landmarks',
      'ctrl+Home m',
      '# contents',
      'ctrl+Home Down*5',
      '# to a section',
      'ctrl+Home Tab*5 Return Down',
    ],
  },
  specializations: {
    body: `<cluster-specializations filterable></cluster-specializations>${after}`,
    steps: [
      'Down*5',
      '# a filter',
      'ctrl+Home Tab type:st',
      '# nothing found',
      'type:qqqq',
      '# all again',
      'Escape',
      '# the list',
      'Tab Tab',
    ],
  },
};
