import type {BuilderStore} from '../builder-store.js';
import {fileName} from './download.js';
import {isChanged, pickToSave, writeFileText, type OpenFile} from './file-access.js';

/** Saves the document to its file, or to one that the user selects. */
export async function save(store: BuilderStore): Promise<void> {
  const {origin} = store;
  try {
    if (origin.kind !== 'file') return await saveAs(store);
    if ((await isChanged(origin.file)) && !confirm(store.t('changed-on-disk'))) return;
    saved(store, await writeFileText(origin.file.handle, store.text));
  } catch (error) {
    store.announce(store.t('save-failed', (error as Error).message));
  }
}

/** Saves the document to a file that the user selects. */
export async function saveAs(store: BuilderStore): Promise<void> {
  const {origin, options} = store;
  const name = origin.kind === 'file' ? origin.file.handle.name : fileName(options.src);
  try {
    const handle = await pickToSave(name);
    if (handle) saved(store, await writeFileText(handle, store.text));
  } catch (error) {
    store.announce(store.t('save-failed', (error as Error).message));
  }
}

function saved(store: BuilderStore, file: OpenFile): void {
  store.saved({kind: 'file', file});
  store.announce(store.t('saved', file.handle.name));
}
