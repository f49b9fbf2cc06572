/**
 * What the README promises, as its own words, and the tests that fail if it is not true. `test/docs/claims.test.js` holds both.
 * @type {[claim: string, ...tests: string[]][]}
 */
export const claims = [
  [
    'It is shown while the document loads, and when loading or rendering fails.',
    'test/e2e/fast/loading.test.js',
    'test/e2e/faults/all-widgets.test.js',
    'test/components/base/rendering.test.ts',
  ],
  ['`autoload.js` loads only the widgets that the page uses.', 'test/e2e/fast/autoload.test.js'],
  [
    'They share one request.',
    'test/runtime/document-store.test.ts',
    'test/e2e/fast/two-copies.test.js',
  ],
  [
    'If an editor removes unknown tags, use `<div data-cluster-widget="board"',
    'test/e2e/fast/placeholder.test.js',
    'test/runtime/autoload',
  ],
  [
    '**Fits your page**',
    'test/e2e/hostile/hostile.test.js',
    'test/e2e/full/reflow.test.js',
    'test/storybook/walk.test.js',
  ],
  [
    '**Two languages on one page**',
    'test/components/languages.test.ts',
    'test/contract.test.ts',
    'test/core/i18n',
  ],
  [
    '**Never guesses**',
    'test/components/awards',
    'test/core/document/membership-status.test.ts',
    'test/components/revenue-chart',
  ],
  [
    '**Made for everyone**',
    'test/storybook/walk.test.js',
    'test/e2e/fast/accessibility-tree.test.js',
    'test/e2e/full/print.test.js',
    'test/screen-reader/screen-reader.test.js',
  ],
  [
    '**Never breaks your page**',
    'test/e2e/faults/all-widgets.test.js',
    'test/components/base/rendering.test.ts',
    'test/e2e/fuzz',
    'test/e2e/leaks/leaks.test.js',
  ],
  ['**No third parties**', 'test/e2e/full/privacy.test.js', 'test/storybook/walk.test.js'],
  [
    'In the [embed builder](docs/builder.md) you choose a widget, copy its code, and write the document in a form.',
    'test/builder',
    'test/e2e/full/builder.test.js',
  ],
  ['# the code to paste', 'test/cli/snippet.test.js', 'test/e2e/full/deliveries.test.js'],
  [
    '# pages that are readable without JavaScript',
    'test/cli/prerender.test.js',
    'test/e2e/full/prerender.test.js',
  ],
  ['# links for WordPress', 'test/cli/oembed.test.js', 'test/wordpress'],
  [
    "`import 'cluster-widgets'` registers all widgets, `import 'cluster-widgets/board'` one.",
    'test/package/package.test.js',
    'test/frameworks/frameworks.test.js',
  ],
  [
    'Events: `cluster-load`, `cluster-error`, `cluster-select`.',
    'test/contract.test.ts',
    'test/manifest/manifest.test.ts',
  ],
  [
    'Set tokens on a widget or any element around it, and style single CSS parts with `::part`',
    'test/tokens',
    'test/contract.test.ts',
  ],
  [
    'A widget leaves out a field that it cannot read, reports it in the `cluster-load` event, and shows the rest.',
    'test/core/document/every-field.test.js',
    'test/components/documents.test.ts',
    'test/components/slow/office-documents.test.ts',
  ],
  ['# writes a document to start from', 'test/cli/validate.test.js'],
  [
    '# shows each error with its line and what to write; --lang pl in Polish',
    'test/core/validation',
    'test/cli/documents.test.js',
  ],
  ['### 84 members from a spreadsheet', 'test/cli/import-members.test.js'],
  [
    'axe finds no violation in any story, and a suite runs the widgets with the screen reader Orca',
    'test/storybook/walk.test.js',
    'test/screen-reader/screen-reader.test.js',
  ],
  [
    'no inline styles, no `eval`, no nonce',
    'test/e2e/fast/csp.test.js',
    'test/e2e/full/headers.test.js',
  ],
  [
    'no cookies, no storage, no analytics. The JSON is requested without cookies of other servers.',
    'test/e2e/full/privacy.test.js',
    'test/runtime/fetch-text.test.ts',
  ],
  ['Tested in Chromium, Firefox and WebKitGTK', 'test/engines', 'web-test-runner.config.js'],
];
