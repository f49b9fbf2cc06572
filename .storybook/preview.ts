/// <reference types="vite/client" />
import type {Package} from 'custom-elements-manifest';
import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import {html} from 'lit';
import {define} from '../src/entries/define.js';
import {demoDocument, examplesBase} from '../stories/document.js';
import {brands} from '../stories/brands.js';
import {withDistinctNames} from './manifest.js';
import {controls, renderWidget} from './render.js';
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

const preview: Preview = {
  tags: ['autodocs'],
  args: {data: demoDocument, base: examplesBase},
  argTypesEnhancers: [controls],
  render: renderWidget,
  parameters: {
    docs: {codePanel: true, source: {transform: sourceOf}},
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
  initialGlobals: {language: 'en', theme: '', direction: 'ltr', width: '', brand: ''},
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
    (story, {globals}) => {
      const {documentElement} = document;
      documentElement.lang = String(globals.language);
      documentElement.dir = String(globals.direction);
      documentElement.dataset.theme = globals.brand ? '' : String(globals.theme);
      for (const {name} of brands) documentElement.classList.toggle(name, name === globals.brand);
      return html`<div class="stage" .style=${`max-inline-size: ${globals.width || 'none'}`}>
        ${story()}
      </div>`;
    },
  ],
};

function off(id: string) {
  return {id, enabled: false};
}

export default preview;
