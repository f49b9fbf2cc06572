import type {BuilderStore} from '../builder-store.js';
import type {BuilderMessages} from '../messages/messages.js';
import {fileName} from './download.js';
import {isChanged, pickToSave, writeFileText, type OpenFile} from './file-access.js';

/** Saves the document to its file, or to one that the user selects. */
export async function save(store: BuilderStore): Promise<void> {
  const {source} = store;
  try {
    if (source.kind !== 'file') return await saveAs(store);
    if ((await isChanged(source.file)) && !confirm(store.t('changed-on-disk'))) return;
    markSaved(store, await writeFileText(source.file.handle, store.text));
  } catch (error) {
    announceFailure(store, error);
  }
}

/** Saves the document to a file that the user selects. */
export async function saveAs(store: BuilderStore): Promise<void> {
  const {source, options} = store;
  const name = source.kind === 'file' ? source.file.handle.name : fileName(options.src);
  try {
    const handle = await pickToSave(name);
    if (handle) markSaved(store, await writeFileText(handle, store.text));
  } catch (error) {
    announceFailure(store, error);
  }
}

function markSaved(store: BuilderStore, file: OpenFile): void {
  store.markSaved({kind: 'file', file});
  store.announce(store.t('saved', file.handle.name));
}

/** Messages by the names of the errors of the File System Access API, whose own words are for developers. */
const failures = new Map<string, keyof BuilderMessages>([
  ['NotAllowedError', 'save-not-allowed'],
  ['SecurityError', 'save-not-allowed'],
  ['NoModificationAllowedError', 'save-not-allowed'],
  ['NotFoundError', 'save-no-file'],
  ['QuotaExceededError', 'save-no-space'],
]);

const announceFailure = (store: BuilderStore, error: unknown): void =>
  store.announce(store.t(failures.get((error as Error).name) ?? 'save-failed'));
