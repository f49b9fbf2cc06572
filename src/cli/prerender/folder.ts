import {realpath} from 'node:fs/promises';
import {isAbsolute, relative, sep} from 'node:path';

/** Whether a relative path stays inside the folder that it starts from. */
export const isInside = (path: string): boolean =>
  path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);

/** Whether symbolic links lead from a file out of a folder. False for a file that does not exist. */
export async function leadsOut(folder: string, file: string): Promise<boolean> {
  const real = await realpath(file).catch(() => undefined);
  return real !== undefined && !isInside(relative(await realpath(folder), real));
}

/** The name of a file for messages: relative to the current folder, if it is inside. */
export function displayAddress(file: string): string {
  if (/^https?:/i.test(file)) return file;
  const path = relative('', file);
  return isInside(path) ? path || '.' : file;
}
