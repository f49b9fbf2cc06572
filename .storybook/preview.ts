import type {Preview} from '@storybook/web-components-vite';
import {html} from 'lit';
import {define} from '../src/define.js';
import './preview.css';

define();

const choice = (title: string, icon: string, items: {value: string; title: string}[]) => ({
  toolbar: {title, icon, items, dynamicTitle: true},
});

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: {
      test: 'error',
      options: {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      },
      // A story is a piece of a page: landmarks and the page's first heading are the host's.
      config: {rules: ['region', 'page-has-heading-one', 'landmark-one-main'].map(off)},
    },
  },
  initialGlobals: {language: 'en', theme: '', direction: 'ltr', width: ''},
  globalTypes: {
    language: choice('Language', 'globe', [
      {value: 'en', title: 'English'},
      {value: 'pl', title: 'Polski'},
    ]),
    theme: choice('Theme', 'contrast', [
      {value: '', title: 'As the page'},
      {value: 'light', title: 'Light'},
      {value: 'dark', title: 'Dark'},
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
  decorators: [
    (story, {globals}) => {
      const {documentElement} = document;
      documentElement.lang = String(globals.language);
      documentElement.dir = String(globals.direction);
      documentElement.dataset.theme = String(globals.theme);
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
