import {decodeDocument} from '../../core/validation/encoding.js';

/** The pickers of the File System Access API, which not all browsers have. */
interface Pickers {
  showOpenFilePicker?(options: object): Promise<FileSystemFileHandle[]>;
  showSaveFilePicker?(options: object): Promise<FileSystemFileHandle>;
}

const pickers = (): Pickers => globalThis as Pickers;

const types = [{description: 'JSON', accept: {'application/json': ['.json']}}];

/** A file that can be written again. */
export interface OpenFile {
  readonly handle: FileSystemFileHandle;
  /** When it was changed last, as far as we know. */
  readonly modified: number;
}

/** A file, its text, and its encoding if that is not UTF-8. */
export interface FileText {
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly wrongEncoding: string | undefined;
}

/** Whether this browser can write into a file that a person has chosen. */
export const canSaveFiles = (): boolean => typeof pickers().showSaveFilePicker === 'function';

/** Lets a person choose a file to open; `undefined` where they do not. */
export const pickToOpen = async (): Promise<FileSystemFileHandle | undefined> =>
  (await unlessAborted(pickers().showOpenFilePicker?.({types})))?.[0];

/** Lets a person choose where to save; `undefined` where they do not. */
export const pickToSave = (suggestedName: string): Promise<FileSystemFileHandle | undefined> =>
  unlessAborted(pickers().showSaveFilePicker?.({types, suggestedName}));

export async function readFileText(file: Blob): Promise<FileText> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const {text, encoding} = decodeDocument(bytes);
  return {bytes, text, wrongEncoding: encoding === 'utf-8' ? undefined : encoding};
}

/** Whether another program has changed the file in the meantime. */
export const isChanged = async ({handle, modified}: OpenFile): Promise<boolean> =>
  (await handle.getFile()).lastModified > modified;

/** Writes a text as UTF-8. */
export async function writeFileText(handle: FileSystemFileHandle, text: string): Promise<OpenFile> {
  const stream = await handle.createWritable();
  await stream.write(text);
  await stream.close();
  return {handle, modified: (await handle.getFile()).lastModified};
}

async function unlessAborted<T>(choice: Promise<T> | undefined): Promise<T | undefined> {
  try {
    return await choice;
  } catch (error) {
    if ((error as Error).name === 'AbortError') return undefined;
    throw error;
  }
}
