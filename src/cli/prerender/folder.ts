import {realpath} from 'node:fs/promises';
import {isAbsolute, relative, sep} from 'node:path';

/** Whether a relative path stays inside the folder that it starts from. */
export const isInside = (path: string): boolean =>
  path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);

/** Whether a file in a folder is a symbolic link to a file outside of it. False for a file that does not exist. */
export async function isLinkOutside(folder: string, file: string): Promise<boolean> {
  const real = await realpath(file).catch(() => undefined);
  return real !== undefined && !isInside(relative(await realpath(folder), real));
}

/** The name of a file for messages: relative to the current folder, if it is inside. */
export function displayAddress(file: string): string {
  if (/^https?:/i.test(file)) return file;
  const path = relative('', file);
  return isInside(path) ? path || '.' : file;
}
