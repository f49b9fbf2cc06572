import js from '@eslint/js';
import {defineConfig} from 'eslint/config';
import * as lit from 'eslint-plugin-lit';
import * as litA11y from 'eslint-plugin-lit-a11y';
import * as wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const browserData = ['document', 'window', 'navigator', 'HTMLElement', 'customElements'].map(
  (name) => ({name, message: 'core/ has no DOM.'}),
);

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
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...browserData],
      'no-restricted-properties': [
        'error',
        ...browserData.map(({name, message}) => ({object: 'globalThis', property: name, message})),
      ],
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
