import js from '@eslint/js';
import {defineConfig} from 'eslint/config';
import * as lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import * as wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** Calls whose promise nobody has to wait for. */
const safeCalls = [
  {
    from: 'package',
    package: 'node:test',
    name: ['after', 'before', 'describe', 'it', 'suite', 'test'],
  },
  // The types of @open-wc/semantic-dom-diff make a promise of every `expect(…).to.equal(…)`.
  {from: 'package', package: 'chai', name: 'Equal'},
];

/** What only a page has: `core` runs in Node.js and in workers too. */
const pageGlobals =
  `cancelAnimationFrame customElements document Element HTMLElement localStorage location matchMedia
  navigator Node requestAnimationFrame requestIdleCallback sessionStorage window`.split(/\s+/);

export default defineConfig(
  {
    ignores: [
      '**/dist',
      'site',
      'storybook-static',
      'coverage',
      'src/core/i18n/generated',
      '**/node_modules',
    ],
  },
  js.configs.recommended,
  tseslint.configs.recommendedTypeChecked,
  lit.configs['flat/all'],
  litA11y.configs.recommended,
  wc.configs['flat/best-practice'],
  {
    linterOptions: {reportUnusedDisableDirectives: 'error'},
    languageOptions: {
      parserOptions: {
        project: ['tsconfig.json', 'tsconfig.node.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/no-floating-promises': ['error', {allowForKnownSafeCalls: safeCalls}],
      '@typescript-eslint/no-unnecessary-type-arguments': 'error',
      '@typescript-eslint/return-await': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        {considerDefaultExhaustiveForUnions: true},
      ],
      // Not in the recommended set. `no-invalid-change-handler` stays off: it wants `blur` on a `<select>`.
      'lit-a11y/accessible-emoji': 'error',
      'lit-a11y/valid-lang': 'error',
      // An async function without `await` still turns an exception into a rejection.
      '@typescript-eslint/require-await': 'off',
      // Lit's documentation recommends both.
      'lit/no-template-arrow': 'off',
      'lit/no-template-map': 'off',
      // `list-style: none` takes the list from VoiceOver in Safari, and `role="list"` brings it back.
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  {
    files: ['**/*.js', '.storybook/**', 'stories/**', 'test/**'],
    rules: {
      // JSON.parse, the functions that run in a page, and the arguments of stories have no types.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
      '@typescript-eslint/unbound-method': 'off',
      'lit/prefer-static-styles': 'off',
    },
  },
  {
    // No project of TypeScript contains these.
    files: [
      '.dependency-cruiser.js',
      'eslint.config.js',
      'bench/**/*.mjs',
      'examples/frameworks/**',
      'examples/host-switch.js',
      'test/package/consumers/**',
      'toolchain/frameworks/**',
      'wordpress/{admin,editor}/**',
    ],
    extends: [tseslint.configs.disableTypeChecked],
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts', 'test/**/*.ts'],
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
    },
  },
  {
    // What runs in pages of others. Prototype and MooTools replace `Array.from` and `entries` of arrays.
    files: [
      'src/{components,runtime}/**/*.ts',
      'src/core/{chart,document,i18n,schema-org}/**/*.ts',
    ],
    rules: {
      'no-restricted-properties': [
        'error',
        {
          object: 'Array',
          property: 'from',
          message: 'Write [...list].map(…): old libraries replace Array.from.',
        },
      ],
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
    // Only an interface can add to the interface of another package, and has its name in the compiler's messages.
    files: ['src/core/document/schema/*.ts', 'toolchain/frameworks/*.d.ts'],
    rules: {
      '@typescript-eslint/no-empty-object-type': [
        'error',
        {allowInterfaces: 'with-single-extends'},
      ],
    },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', {globals: pageGlobals, checkGlobalObject: true}],
    },
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
    // They run in the admin pages of WordPress.
    files: ['wordpress/{admin,editor}/**'],
    languageOptions: {
      globals: Object.fromEntries(
        'wp tinymce clusterWidgets clusterWidgetsDocument document location addEventListener confirm Option'
          .split(' ')
          .map((name) => [name, 'readonly']),
      ),
    },
    // A property that is taken out of an object by name.
    rules: {'@typescript-eslint/no-unused-vars': ['error', {varsIgnorePattern: '^_$'}]},
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
);
