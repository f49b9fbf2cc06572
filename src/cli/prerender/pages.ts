import {readdir, stat} from 'node:fs/promises';
import {dirname, join, relative, resolve, sep} from 'node:path';
import {UsageError} from '../command.js';

/** The pages of a run. */
export interface Pages {
  /** Each page, and where it is written. */
  readonly targets: ReadonlyMap<string, string>;
  /** The folder that addresses like `/cluster.json` begin at, unless it is named. */
  readonly root: string;
}

/**
 * Finds the pages that are named or lie in folders that are named.
 *
 * @param target file or folder to write to
 * @throws {UsageError} where there is none
 */
export async function findPages(inputs: readonly string[], target: string): Promise<Pages> {
  const targets = new Map<string, string>();
  const one = inputs.length === 1 && !(await isFolder(inputs[0] ?? ''));
  const common = inputs.map((input) => dirname(resolve(input))).reduce(shared);
  for (const input of inputs) {
    if (await isFolder(input)) {
      for (const file of await pagesIn(input, target))
        targets.set(join(input, file), join(target, file));
    } else if (one && !(await isFolder(target)) && !/[\\/]$/.test(target))
      targets.set(input, target);
    else targets.set(input, join(target, relative(common, resolve(input))));
  }
  if (!targets.size) throw new UsageError(`there is no page in ${inputs.join(', ')}`);
  const [first = ''] = inputs;
  const single = inputs.length === 1 && (await isFolder(first)) ? first : undefined;
  return {targets, root: single ?? (isBelow(resolve(), common) ? '.' : common)};
}

/** The pages below a folder, relative to it, but for those that an earlier run has written there. */
async function pagesIn(folder: string, target: string): Promise<string[]> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  const isOwn = resolve(folder) === resolve(target);
  return (
    entries
      // A folder too can be called so.
      .filter((entry) => /\.html?$/i.test(entry.name) && !entry.isDirectory())
      .map(({parentPath, name}) => join(parentPath, name))
      .filter((file) => isOwn || !isBelow(resolve(target), resolve(file)))
      .map((file) => relative(folder, file))
      .sort()
  );
}

/** The folder that two paths have in common. */
function shared(one: string, other: string): string {
  const [a, b] = [one.split(sep), other.split(sep)];
  return a.slice(0, a.findIndex((part, i) => part !== b[i]) >>> 0).join(sep) || sep;
}

const isBelow = (folder: string, path: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);

export const isFolder = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
