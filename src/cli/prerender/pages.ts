import {readdir, stat} from 'node:fs/promises';
import {dirname, join, relative, resolve, sep} from 'node:path';
import {UsageError} from '../command.js';

/** The pages of a run. */
export interface Pages {
  /** The output file of each page. */
  readonly targets: ReadonlyMap<string, string>;
  /** The folder in which a page was found; none for a page that was named itself. */
  readonly folders: ReadonlyMap<string, string>;
  /** Default folder for addresses such as `/cluster.json`. */
  readonly root: string;
}

/**
 * Finds the pages in a list of files and folders.
 *
 * @param target file or folder to write to
 * @throws {UsageError} if there is no page
 */
export async function findPages(inputs: readonly string[], target: string): Promise<Pages> {
  const targets = new Map<string, string>();
  const folders = new Map<string, string>();
  const one = inputs.length === 1 && !(await isFolder(inputs[0] ?? ''));
  const common = inputs.map((input) => dirname(resolve(input))).reduce(shared);
  for (const input of inputs) {
    if (await isFolder(input)) {
      for (const file of await pagesIn(input, target)) {
        targets.set(join(input, file), join(target, file));
        folders.set(join(input, file), input);
      }
    } else if (one && !(await isFolder(target)) && !/[\\/]$/.test(target))
      targets.set(input, target);
    else targets.set(input, join(target, relative(common, resolve(input))));
  }
  if (!targets.size) throw new UsageError(`there is no page in ${inputs.join(', ')}`);
  const [first = ''] = inputs;
  const single = inputs.length === 1 && (await isFolder(first)) ? first : undefined;
  return {targets, folders, root: single ?? (isBelow(resolve(), common) ? '.' : common)};
}

/** The pages in a folder, as relative paths, without the output of an earlier run. */
async function pagesIn(folder: string, target: string): Promise<string[]> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  const isOwn = resolve(folder) === resolve(target);
  return (
    entries
      // A folder can have such a name, too.
      .filter((entry) => /\.html?$/i.test(entry.name) && !entry.isDirectory())
      .map(({parentPath, name}) => join(parentPath, name))
      .filter((file) => isOwn || !isBelow(resolve(target), resolve(file)))
      .map((file) => relative(folder, file))
      .sort()
  );
}

/** The common parent folder of two paths. */
function shared(one: string, other: string): string {
  const [a, b] = [one.split(sep), other.split(sep)];
  return a.slice(0, a.findIndex((part, i) => part !== b[i]) >>> 0).join(sep) || sep;
}

const isBelow = (folder: string, path: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);

export const isFolder = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
