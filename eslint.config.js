import js from '@eslint/js';
import {defineConfig} from 'eslint/config';
import * as lit from 'eslint-plugin-lit';
import * as litA11y from 'eslint-plugin-lit-a11y';
import * as wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/**
 * The floors of the house, top first. A room may import from rooms below its own floor, never from its own
 * floor's neighbours nor from above. `name` is the folder (or file) in `src/`.
 */
const floors = [
  ['cli', 'builder', 'autoload', 'iframe'],
  ['snippet'],
  ['index', 'define'],
  ['widgets/profile'],
  ['widgets'],
  ['element'],
  ['runtime'],
  ['theme', 'chart', 'locale'],
  ['data'],
];

const room = (name) =>
  name === 'index' || name === 'define' ? `src/${name}.ts` : `src/${name}/**`;
const pathTo = (name) => `(^|/)${name}(/|\\.js$)`;

/** One rule a room: everything above it, and its neighbours, may not be imported. */
const floorRules = floors.flatMap((rooms, floor) =>
  rooms.map((name) => {
    const above = floors.slice(0, floor).flat();
    const neighbours = rooms.filter((other) => other !== name && name !== 'define');
    const forbidden = [...above, ...neighbours].filter((other) => !name.startsWith(`${other}/`));
    const patterns = forbidden.map((other) => ({
      regex: `^\\.\\.?/.*${pathTo(other)}|^\\./${other}\\.js$`,
      message: `Imports go down the floors: ${name} may not know ${other}.`,
    }));
    if (name === 'widgets') {
      patterns.push({
        regex: '^\\.\\./(?!\\.\\./)',
        message: 'No widget imports another; what two share belongs a floor down.',
      });
    }
    if (name !== 'locale') {
      patterns.push({regex: '^@lit/localize', message: 'Only locale/ knows @lit/localize.'});
    }
    if (name === 'chart') {
      patterns.push({regex: '^(lit|@lit)(/|$)', message: 'chart/ is pure geometry.'});
    }
    patterns.push({
      regex: '^d3(-selection|-scale)?$',
      message: 'Lit alone writes the DOM; d3-scale and the umbrella d3 are too heavy.',
    });
    patterns.push({
      regex: 'unsafe-(html|svg)|style-map',
      message:
        'Blocked by the design: a document is never markup, and styleMap breaks a strict CSP.',
    });
    return {
      files: [room(name)],
      ...(name === 'widgets' ? {ignores: ['src/widgets/profile/**']} : {}),
      rules: {'no-restricted-imports': ['error', {patterns}]},
    };
  }),
);

const browserData = ['document', 'window', 'navigator', 'HTMLElement', 'customElements'].map(
  (name) => ({name, message: 'data/ and chart/ know no DOM.'}),
);

export default defineConfig(
  {
    ignores: [
      '**/dist',
      'site',
      'storybook-static',
      'coverage',
      'src/locale/generated',
      '**/node_modules',
    ],
  },
  js.configs.recommended,
  tseslint.configs.recommended,
  lit.configs['flat/recommended'],
  wc.configs['flat/recommended'],
  {
    files: ['src/**/*.ts', 'stories/**/*.ts', 'test/**/*.ts'],
    plugins: {'lit-a11y': litA11y},
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/parameter-properties': 'error',
      'no-restricted-syntax': [
        'error',
        {selector: 'TSEnumDeclaration', message: "Only TypeScript's types: no enum."},
        {selector: 'TSModuleDeclaration[kind="namespace"]', message: 'No namespace.'},
        {
          selector: 'MemberExpression[property.name=/^(inner|outer)HTML$/]',
          message: 'No HTML from text: render with Lit.',
        },
      ],
      'wc/guard-super-call': 'off',
      'lit/no-invalid-html': 'off',
    },
  },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts', 'bench/**'],
    rules: {
      'no-restricted-syntax': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      'wc/no-self-class': 'off',
    },
  },
  {
    // Solid's `ref` assigns.
    files: ['test/package/consumers/solid/*.tsx', 'examples/frameworks/solid/**/*.tsx'],
    rules: {'no-unassigned-vars': 'off'},
  },
  {
    // Only an interface can add to the interface of another package.
    files: ['toolchain/frameworks/*.d.ts'],
    rules: {
      '@typescript-eslint/no-empty-object-type': [
        'error',
        {allowInterfaces: 'with-single-extends'},
      ],
    },
  },
  {
    files: ['src/{data,chart}/**/*.ts'],
    rules: {'no-restricted-globals': ['error', ...browserData]},
  },
  {
    files: ['**/*.js', '**/*.mjs', 'vite.config.ts'],
    languageOptions: {
      globals: Object.fromEntries(
        'process console URL fetch setTimeout clearTimeout Buffer AbortController AbortSignal performance'
          .split(' ')
          .map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    // What these hand over runs in a page.
    files: ['test/storybook/tour.js'],
    languageOptions: {
      globals: {
        document: 'readonly',
        requestAnimationFrame: 'readonly',
        dispatchEvent: 'readonly',
        Event: 'readonly',
      },
    },
  },
  ...floorRules,
);
