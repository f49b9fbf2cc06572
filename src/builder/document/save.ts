import type {BuilderStore} from '../builder-store.js';
import type {BuilderMessages} from '../messages/messages.js';
import {fileName} from './download.js';
import {isChanged, pickToSave, writeFileText} from './file-access.js';

/** Saves the document to its file, or to one that the user selects. */
export async function save(store: BuilderStore): Promise<void> {
  const {source} = store;
  try {
    if (source.kind !== 'file') return await saveAs(store);
    if ((await isChanged(source.file)) && !confirm(store.t('changed-on-disk'))) return;
    await write(store, source.file.handle);
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
    if (handle) await write(store, handle);
  } catch (error) {
    announceFailure(store, error);
  }
}

async function write(store: BuilderStore, handle: FileSystemFileHandle): Promise<void> {
  const {text} = store;
  const file = await writeFileText(handle, text);
  store.markSaved(text, {kind: 'file', file});
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
