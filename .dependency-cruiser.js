/*
 * The layers of src, from the top down: a module imports from its own layer's folder and from the layers below it.
 * `npm run lint` checks them, and that no modules import each other in a circle, types included.
 */

/** Folders below `src`, as patterns. Those of one layer do not import each other. */
const layers = [
  ['cli', 'builder', 'iframe'],
  ['snippet'],
  ['entries'],
  ['components/profile'],
  ['components/(?!base/|styles/|profile/)[^/]+'],
  ['components/base'],
  ['components/styles'],
  ['runtime'],
  ['core/validation', 'core/schema-org', 'core/import', 'core/editing'],
  ['core/i18n', 'core/chart'],
  ['core/document', 'core/colour'],
];

const pathOf = (patterns) => `^src/(${patterns.join('|')})/`;

const layerRules = layers.flatMap((folders, layer) => {
  const above = layers.slice(0, layer).flat();
  return folders.map((folder) => ({
    name: `layer: ${folder}`,
    comment: 'Imports go down the layers.',
    severity: 'error',
    from: {path: pathOf([folder])},
    to: {path: pathOf([...above, ...folders.filter((other) => other !== folder)])},
  }));
});

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...layerRules.filter(({to}) => to.path !== '^src/()/'),
    {
      name: 'no circles',
      severity: 'error',
      from: {},
      to: {circular: true},
    },
    {
      name: 'no widget imports another',
      comment: 'What two widgets share belongs into components/base.',
      severity: 'error',
      from: {path: '^src/components/(?!base/|styles/|profile/)([^/]+)/'},
      to: {path: '^src/components/(?!base/|styles/)', pathNot: '^src/components/$1/'},
    },
    {
      name: 'core is pure',
      comment: 'No DOM and no Lit in core, so that it runs anywhere.',
      severity: 'error',
      from: {path: '^src/core/'},
      to: {path: 'node_modules/(lit|lit-html|lit-element|@lit/reactive-element)/'},
    },
    {
      name: 'messages come from core/i18n',
      severity: 'error',
      from: {path: '^src/', pathNot: '^src/core/i18n/'},
      to: {path: 'node_modules/@lit/localize/'},
    },
    {
      name: 'Lit alone writes the DOM',
      comment:
        'd3-selection writes the DOM; d3-scale brings colours and English month names; unsafe directives and styleMap break a strict CSP.',
      severity: 'error',
      from: {path: '^src/'},
      to: {
        path: 'node_modules/(d3|d3-selection|d3-scale)/|directives/(unsafe-html|unsafe-svg|style-map)',
      },
    },
  ],
  options: {
    doNotFollow: {path: 'node_modules'},
    tsPreCompilationDeps: true,
    tsConfig: {fileName: 'tsconfig.json'},
    enhancedResolveOptions: {exportsFields: ['exports'], conditionNames: ['import', 'default']},
  },
};
