import type {BuilderStore} from '../builder-store.js';
import {emptyText} from './empty.js';

/*
 * The messages between the builder in an iframe and the page around it, which stores the document: the admin page of the
 * WordPress plugin. Both lie on the same server; messages of others are ignored.
 */

/** From the page: the document to edit, or that it is stored. */
type FromHost =
  | {
      readonly type: 'cluster-widgets:open';
      /** `null`: there is none yet. */
      readonly text: string | null;
      /** Where the document can be read. */
      readonly address: string;
      /** Whether this is another version than the stored one. */
      readonly changed?: boolean;
    }
  | {readonly type: 'cluster-widgets:saved'; readonly text: string};

/** To the page: the builder waits for a document, or this is the present one. */
type ToHost =
  | {readonly type: 'cluster-widgets:ready'}
  | {
      readonly type: 'cluster-widgets:document';
      readonly text: string;
      /** Whether it differs from the stored one. */
      readonly unsaved: boolean;
      /** How many errors there are in it. */
      readonly errors: number;
    };

/** Lets the page around the builder open the document and store it. Does nothing where the builder is a page of its own. */
export function connectHostPage(store: BuilderStore): void {
  // A page from disk has no origin to send to.
  if (parent === window || origin === 'null') return;
  let storedText: string | undefined;
  const send = (message: ToHost) => parent.postMessage(message, origin);

  store.addEventListener('change', () => {
    if (storedText === undefined) return;
    const {text, findings} = store;
    const errors = findings.filter(({level}) => level === 'error').length;
    send({type: 'cluster-widgets:document', text, errors, unsaved: text !== storedText});
  });
  addEventListener('message', ({source, origin: sender, data}: MessageEvent<FromHost>) => {
    if (source !== parent || sender !== origin) return;
    if (data.type === 'cluster-widgets:open') {
      if (!data.changed) storedText = data.text ?? '';
      store.openHosted(data.text ?? emptyText(store.language), data.address);
    } else if (data.type === 'cluster-widgets:saved') {
      storedText = data.text;
      store.markSaved(data.text);
    }
  });
  send({type: 'cluster-widgets:ready'});
}
