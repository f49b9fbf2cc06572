/// <reference types="vite/client" />
import type {Package} from 'custom-elements-manifest';
import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {ref} from 'lit/directives/ref.js';
import {define} from '../src/entries/define.js';
import {demoDocument, examplesBase} from '../stories/document.js';
import {brands} from '../stories/brands.js';
import {docsPage} from './docs-page.js';
import {withDistinctNames} from './manifest.js';
import {controls, renderWidget, unset} from './render.js';
import {sourceOf} from './source.js';
import './server.js';
import './preview.css';

define();
// Made by `npm run manifest`.
const [manifest] = Object.values(
  import.meta.glob<Package>('../dist/custom-elements.json', {eager: true, import: 'default'}),
);
if (manifest) setCustomElementsManifest(withDistinctNames(manifest));

type Icon = NonNullable<NonNullable<Preview['globalTypes']>[string]['toolbar']>['icon'];

const choice = (title: string, icon: Icon, items: {value: string; title: string}[]) => ({
  toolbar: {title, icon, items, dynamicTitle: true},
});

const plainPage = {language: 'en', theme: '', direction: 'ltr', width: '', brand: ''};

/** Gives an element what the page of a visitor has: language, direction, light or dark, brand. */
function choosePage(element: Element, globals: Record<string, unknown>): void {
  element.setAttribute('lang', String(globals.language));
  element.setAttribute('dir', String(globals.direction));
  element.setAttribute('data-theme', globals.brand ? '' : String(globals.theme));
  for (const {name} of brands) element.classList.toggle(name, name === globals.brand);
}

const preview: Preview = {
  tags: ['autodocs'],
  args: {data: demoDocument, base: examplesBase},
  argTypesEnhancers: [controls],
  argsEnhancers: [unset],
  render: renderWidget,
  parameters: {
    docs: {page: docsPage, codePanel: true, source: {excludeDecorators: true, transform: sourceOf}},
    options: {
      // Storybook reads the list without running this file.
      storySort: {
        order: ['Overview', 'Widgets', 'Patterns', 'Foundations', 'Guides'],
      },
    },
    a11y: {
      test: 'error',
      options: {
        // What passes is counted, not listed.
        resultTypes: ['violations', 'incomplete'],
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      },
      // A story is a piece of a page: landmarks and the page's first heading are the host's.
      config: {rules: ['region', 'page-has-heading-one', 'landmark-one-main'].map(off)},
    },
  },
  initialGlobals: plainPage,
  globalTypes: {
    language: choice('Language', 'globe', [
      {value: 'en', title: 'English'},
      {value: 'pl', title: 'Polski'},
    ]),
    theme: choice('Page', 'contrast', [
      {value: '', title: 'Plain page'},
      {value: 'light', title: 'Light page'},
      {value: 'dark', title: 'Dark page'},
    ]),
    brand: choice('Brand', 'paintbrush', [
      {value: '', title: 'No brand'},
      ...brands.map(({name, title}) => ({value: name, title})),
    ]),
    direction: choice('Direction', 'transfer', [
      {value: 'ltr', title: 'Left to right'},
      {value: 'rtl', title: 'Right to left'},
    ]),
    width: choice('Width', 'ruler', [
      {value: '', title: 'Full width'},
      ...['280px', '360px', '720px', '1200px'].map((value) => ({value, title: value})),
    ]),
  },
  loaders: [
    async ({viewMode}) => {
      // So that a picture is never taken while the font of the brand is still on its way.
      if (viewMode === 'story')
        await Promise.all(Array.from(document.fonts, (face) => face.load()));
    },
  ],
  decorators: [
    (story, {globals, viewMode}) => {
      const inDocs = viewMode === 'docs';
      choosePage(document.documentElement, inDocs ? plainPage : globals);
      // On a page of documentation, the page around the widget is the stage alone.
      const stage = inDocs ? ref((element) => element && choosePage(element, globals)) : nothing;
      return html`<div
        class="stage"
        .style=${`max-inline-size: ${globals.width || 'none'}`}
        ${stage}
      >
        ${story()}
      </div>`;
    },
  ],
};

function off(id: string) {
  return {id, enabled: false};
}

export default preview;
