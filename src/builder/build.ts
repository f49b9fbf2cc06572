import {define} from '../entries/define.js';
import {BuilderApp} from './builder-app.js';
import type {BuilderMetadata} from './metadata.js';
import {BuilderStore} from './builder-store.js';
import {connectHostPage} from './document/host-page.js';
import {BuilderEditor} from './editor/builder-editor.js';
import {BuilderForm} from './form/builder-form.js';
import {BuilderPaste} from './form/builder-paste.js';
import {BuilderCodePanel} from './panels/code-panel.js';
import {BuilderDocumentPanel} from './panels/document-panel.js';
import {BuilderLooksPanel} from './panels/looks-panel.js';
import {BuilderWidgetPanel} from './panels/widget-panel.js';
import {BuilderPage} from './preview/builder-page.js';
import {BuilderPreview} from './preview/builder-preview.js';
import {chooseLanguage} from './messages/messages.js';

const elements = {
  'builder-app': BuilderApp,
  'builder-code-panel': BuilderCodePanel,
  'builder-document-panel': BuilderDocumentPanel,
  'builder-editor': BuilderEditor,
  'builder-form': BuilderForm,
  'builder-looks-panel': BuilderLooksPanel,
  'builder-page': BuilderPage,
  'builder-paste': BuilderPaste,
  'builder-preview': BuilderPreview,
  'builder-widget-panel': BuilderWidgetPanel,
};

/** Starts the builder in a page. Loads the document from the options in the URL if its address is absolute. */
export function build(root: Element, catalogue: BuilderMetadata): BuilderStore {
  define();
  for (const [name, element] of Object.entries(elements)) {
    if (!customElements.get(name)) customElements.define(name, element);
  }
  const lang = new URLSearchParams(location.search).get('lang');
  const language = chooseLanguage([...(lang ? [lang] : []), ...navigator.languages]);
  const store = new BuilderStore(catalogue, location.hash, language);
  const app = Object.assign(document.createElement('builder-app'), {store});
  root.replaceChildren(app);
  connectHostPage(store);
  const {src} = store.options;
  if (/^https?:/i.test(src)) void store.load(src);
  return store;
}
