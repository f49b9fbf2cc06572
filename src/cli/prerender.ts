import {mkdir, readdir, readFile, rename, rm, stat, writeFile} from 'node:fs/promises';
import {dirname, join, relative, resolve, sep} from 'node:path';
import {parseArgs} from 'node:util';
import {VERSION} from '../components/base/version.js';
import {folderOf} from '../snippet/files.js';
import {UsageError, type Command, type ExitCode, type Output} from './command.js';
import {Documents} from './prerender/documents.js';
import {loadDrawing} from './prerender/draw.js';
import {Fault} from './prerender/fault.js';
import {fillPage, type Run} from './prerender/fill-page.js';

export const prerender: Command = {
  summary: 'draws the widgets of HTML pages into them, so that they read without JavaScript',
  help: `cluster-widgets prerender <page.html|folder>… -o <page.html|folder> [options]

  -o, --output  where to write: a file for one page, else a folder; the same folder writes over the pages
  --css         inline (default): style sheets in the page, prints the hashes for its Content-Security-Policy;
                link: as files, for a policy without inline styles
  --base        address of the folder with cdn/ and embed/, for --css link; default where the page's script lies
  --root        folder that addresses like /cluster.json begin at; default the folder that is given, or this one

Needs the package @lit-labs/ssr. Writes all pages or, if one of them or a document is at fault, none.

Exit code: 0 good, 1 a page or a document is at fault, 2 wrong use.`,

  async run(args, output): Promise<ExitCode> {
    const {values, positionals} = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        output: {type: 'string', short: 'o'},
        css: {type: 'string', default: 'inline'},
        base: {type: 'string'},
        root: {type: 'string'},
      },
    });
    const {output: target, css, base, root} = values;
    if (!positionals.length) throw new UsageError('name a page or a folder');
    if (!target) throw new UsageError('-o is missing: where to write');
    if (css !== 'inline' && css !== 'link') throw new UsageError(`--css is inline or link`);
    const written: [from: string, to: string][] = [];
    try {
      const pages = await pagesOf(positionals, target);
      const run: Run = {
        drawing: await loadDrawing(),
        documents: new Documents(root ?? (await folderOnly(positionals)) ?? '.'),
        css,
        files: base === undefined ? undefined : `${base.replace(/\/*$/, '')}/cdn/`,
        otherwise: `${folderOf({channel: 'pinned', version: VERSION})}cdn/`,
        sources: new Set(),
      };
      await fillAll(pages, run, written, output);
      for (const [temporary, to] of written) await rename(temporary, to);
      const sources = new Set(Array.from(run.sources).flatMap((text) => text.split(' ')));
      if (css === 'inline')
        output.out(`Content-Security-Policy: style-src ${[...sources].join(' ')}`);
      return 0;
    } catch (error) {
      for (const [temporary] of written) await rm(temporary, {force: true}).catch(() => undefined);
      if (!(error instanceof Fault)) throw error;
      output.err(error.message);
      output.err('Nothing was written.');
      return 1;
    }
  },
};

/** Fills the pages into files beside their targets, and tells how far it is. */
async function fillAll(
  pages: ReadonlyMap<string, string>,
  run: Run,
  written: [from: string, to: string][],
  {out, err}: Output,
): Promise<void> {
  let done = 0;
  for (const [page, to] of pages) {
    const {text, widgets, warnings} = await fillPage(await readPageText(page), page, run);
    warnings.forEach(err);
    const temporary = `${to}.${process.pid}.tmp`;
    written.push([temporary, to]);
    try {
      await mkdir(dirname(to), {recursive: true});
      await writeFile(temporary, text);
    } catch (error) {
      throw new Fault(`${to}: error: cannot be written: ${(error as Error).message}`);
    }
    const progress = pages.size > 1 ? `[${++done}/${pages.size}] ` : '';
    out(`${progress}${to}: ${widgets} widget${widgets === 1 ? '' : 's'}`);
  }
}

async function readPageText(page: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(await readFile(page));
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException;
    const why =
      code === 'ENOENT'
        ? 'there is no such file'
        : code === 'ERR_ENCODING_INVALID_ENCODED_DATA'
          ? 'it is not UTF-8'
          : message;
    throw new Fault(`${page}:1:1: error: cannot be read: ${why}`);
  }
}

/** The pages, and where each of them is written. */
async function pagesOf(inputs: readonly string[], target: string): Promise<Map<string, string>> {
  const pages = new Map<string, string>();
  const one = inputs.length === 1 && !(await isFolder(inputs[0] ?? ''));
  const common = inputs.map((input) => dirname(resolve(input))).reduce(shared);
  for (const input of inputs) {
    if (await isFolder(input)) {
      const entries = await readdir(input, {recursive: true, withFileTypes: true});
      const files = entries
        // A folder too can be called so.
        .filter((entry) => /\.html?$/i.test(entry.name) && !entry.isDirectory())
        .map(({parentPath, name}) => relative(input, join(parentPath, name)));
      for (const file of files.sort()) pages.set(join(input, file), join(target, file));
    } else if (one && !(await isFolder(target)) && !/[\\/]$/.test(target)) pages.set(input, target);
    else pages.set(input, join(target, relative(common, resolve(input))));
  }
  if (!pages.size) throw new UsageError(`there is no page in ${inputs.join(', ')}`);
  return pages;
}

/** The folder that two paths have in common. */
function shared(one: string, other: string): string {
  const [a, b] = [one.split(sep), other.split(sep)];
  return a.slice(0, a.findIndex((part, i) => part !== b[i]) >>> 0).join(sep);
}

const isFolder = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => undefined))?.isDirectory() ?? false;

const folderOnly = async ([first = '', ...more]: readonly string[]): Promise<string | undefined> =>
  !more.length && (await isFolder(first)) ? first : undefined;
