import {readFileSync} from 'node:fs';
import {widgetsOf} from './toolchain/deliver/widgets.js';
import {withImports} from './toolchain/deliver/with-imports.js';

/* The budgets of `npm run size`: one for each thing that a page loads, in bytes after gzip. */

const widgets = widgetsOf(JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'))).map(
  ({tag}) => tag.slice('cluster-'.length),
);

/** The budget of what contains all widgets: each may add half a kilobyte. @param {number} rest */
const withWidgets = (rest) => `${(rest + 0.5 * widgets.length).toFixed(1)} kB`;

const listWidget = {
  limit: '28.6 kB',
  message:
    'A list widget with the chunks that it imports. Look for an import that most pages do not need.',
};

/** The widgets that need more than a plain list. @type {Record<string, {limit: string, message: string}>} */
const others = {
  contact: {...listWidget, limit: '29.1 kB'},
  'key-figures': {...listWidget, limit: '29.1 kB'},
  partners: {...listWidget, limit: '32.5 kB'},
  members: {
    limit: '38 kB',
    message: 'The directory with search and filters. The CSV file is made by what a button loads.',
  },
  membership: {...listWidget, limit: '29.3 kB'},
  projects: {...listWidget, limit: '31.8 kB'},
  specializations: {...listWidget, limit: '30.2 kB'},
  awards: {...listWidget, limit: '32.9 kB'},
  board: {...listWidget, limit: '33.9 kB'},
  'revenue-chart': {
    limit: '51.4 kB',
    message: 'The chart with table, tooltip and keyboard. Load what a button starts on demand.',
  },
  profile: {limit: withWidgets(74.4), message: 'The profile contains all widgets.'},
};

export default [
  {
    name: 'all widgets in one file',
    path: 'dist/cdn/cluster-widgets.js',
    limit: withWidgets(82.1),
    message: 'Load new features on demand, or let them replace something.',
  },
  {
    name: 'autoloader',
    path: 'dist/cdn/autoload.js',
    limit: '2.5 kB',
    message:
      'Every page with the autoloader waits for it. It knows tags and addresses, not widgets.',
  },
  {
    name: 'shared chunk',
    path: 'dist/cdn/chunks/shared-*.js',
    limit: '35.9 kB',
    message: 'What all widgets share. Code that one widget needs belongs into its own chunk.',
  },
  ...widgets.map((name) => ({
    name: `cluster-${name}`,
    path: withImports(`dist/cdn/${name}.js`),
    ...(others[name] ?? listWidget),
  })),
  {
    name: 'style sheet',
    path: 'dist/cdn/cluster-widgets.css',
    limit: '1.5 kB',
    message: 'The style sheet blocks the first paint of the page.',
  },
  {name: 'iframe host', path: 'dist/cdn/iframe-host.js', limit: '1 kB'},
  {name: 'embed builder', path: 'dist/builder/index.html', limit: '365 kB'},
].map((budget) => ({gzip: true, ...budget}));
