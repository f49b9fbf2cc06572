import {decodeDocument} from '../../core/validation/encoding.js';

/** The pickers of the File System Access API, which not all browsers have. */
interface Pickers {
  showOpenFilePicker?(options: object): Promise<FileSystemFileHandle[]>;
  showSaveFilePicker?(options: object): Promise<FileSystemFileHandle>;
}

const pickers = (): Pickers => globalThis as Pickers;

const types = [{description: 'JSON', accept: {'application/json': ['.json']}}];

/** An opened file that can be saved. */
export interface OpenFile {
  readonly handle: FileSystemFileHandle;
  /** Last known modification time, in milliseconds. */
  readonly modified: number;
}

/** The content of a file as bytes and text, and its encoding if it is not UTF-8. */
export interface FileText {
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly wrongEncoding: string | undefined;
}

/** Whether the browser can write to a file that the user has selected. */
export const canSaveFiles = (): boolean => typeof pickers().showSaveFilePicker === 'function';

/** Lets the user select a file to open. Returns `undefined` if they cancel. */
export const pickToOpen = async (): Promise<FileSystemFileHandle | undefined> =>
  (await unlessAborted(pickers().showOpenFilePicker?.({types})))?.[0];

/** Lets the user select where to save. Returns `undefined` if they cancel. */
export const pickToSave = (suggestedName: string): Promise<FileSystemFileHandle | undefined> =>
  unlessAborted(pickers().showSaveFilePicker?.({types, suggestedName}));

export async function readFileText(file: Blob): Promise<FileText> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const {text, encoding} = decodeDocument(bytes);
  return {bytes, text, wrongEncoding: encoding === 'utf-8' ? undefined : encoding};
}

/** Whether another program has changed the file since it was last read or written. */
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
