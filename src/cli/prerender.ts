import {useLocale} from './use-locale.js';
import {readFile} from 'node:fs/promises';
import {parseArgs} from 'node:util';
import {VERSION} from '../components/base/version.js';
import {baseUrl} from '../snippet/files.js';
import {messageLanguages} from '../core/validation/messages/catalogue.js';
import {UsageError, type Command, type ExitCode, type Output} from './command.js';
import {Documents} from './prerender/documents.js';
import {loadRenderer} from './prerender/renderer.js';
import {PrerenderError, messageOfError} from './prerender/prerender-error.js';
import {fillPage, type PrerenderContext} from './prerender/fill-page.js';
import {findPages, isFolder} from './prerender/pages.js';
import {StagedFiles} from './prerender/staged-files.js';

export const prerender: Command = {
  summary: 'draws the widgets of HTML pages into them, so that they read without JavaScript',
  help: `cluster-widgets prerender <page.html|folder>… -o <page.html|folder> [options]

  -o, --output  where to write: a file for one page, else a folder; the same folder writes over the pages
  --css         inline (default): style sheets in the page, prints the hashes for its Content-Security-Policy;
                link: as files, for a policy without inline styles
  --base        address of the folder with cdn/ and embed/, for --css link; default where the page's script lies
  --locale      adds a language: de, or fr=words.json; may be given several times
  --root        folder that addresses like /cluster.json begin at; default the folder that is given, or this one
  --lang        language of the messages about documents: en or pl

Needs the package @lit-labs/ssr. Reads documents below the root, beside a page that lies elsewhere, and from the network.
A page with errors, or with a document with errors, is not written. The others are written together at the end.

Exit code: 0 good, 1 a page or a document has errors or no page has a widget, 2 wrong use.`,

  async run(args, output): Promise<ExitCode> {
    const {values, positionals} = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        output: {type: 'string', short: 'o'},
        css: {type: 'string', default: 'inline'},
        base: {type: 'string'},
        root: {type: 'string'},
        lang: {type: 'string', default: 'en'},
        locale: {type: 'string', multiple: true},
      },
    });
    const {output: target, css, base, root, lang, locale = []} = values;
    if (!positionals.length) throw new UsageError('name a page or a folder');
    if (!target) throw new UsageError('-o is missing: where to write');
    if (css !== 'inline' && css !== 'link') throw new UsageError(`--css is inline or link`);
    const language = messageLanguages.find((each) => each === lang);
    if (!language) throw new UsageError(`--lang is ${messageLanguages.join(' or ')}`);
    if (root !== undefined && !(await isFolder(root))) {
      throw new UsageError(`--root is a folder; it was given "${root}"`);
    }
    locale.forEach(useLocale);
    const pages = await findPages(positionals, target);
    const run: PrerenderContext = {
      drawing: await loadRenderer(),
      documents: new Documents(root ?? pages.root, language),
      css,
      files: base === undefined ? undefined : `${base.replace(/(?<!\/)\/*$/, '')}/cdn/`,
      otherwise: `${baseUrl({channel: 'pinned', version: VERSION})}cdn/`,
      sources: new Set(),
    };
    const {failed, widgets, bytes} = await fillAll(pages.targets, run, output);
    const written = pages.targets.size - failed;
    if (written) output.out(`Written: pages: ${written}, widgets: ${widgets}, bytes: ${bytes}`);
    if (widgets && css === 'inline') {
      const sources = new Set(
        Array.from(run.sources)
          .flatMap((text) => text.split(' '))
          // A page without widgets has no style sheets.
          .filter(Boolean),
      );
      output.out(`Content-Security-Policy: style-src ${[...sources].join(' ')}`);
    }
    if (!failed && widgets) return 0;
    if (!failed) {
      output.err('There is no widget with a document in any page.');
      return 1;
    }
    output.err(
      failed === pages.targets.size
        ? 'Nothing was written.'
        : `Not written: ${failed} of ${pages.targets.size} pages.`,
    );
    return 1;
  },
};

/** What became of the pages. */
interface Sum {
  /** Pages that were not written. */
  failed: number;
  /** Widgets and bytes of the others. */
  widgets: number;
  bytes: number;
}

/** Fills the pages, and puts them all in their places in the end. */
async function fillAll(
  pages: ReadonlyMap<string, string>,
  run: PrerenderContext,
  {out, err, progress}: Output,
): Promise<Sum> {
  const files = new StagedFiles();
  const stop = (signal: NodeJS.Signals) => {
    files.discard();
    process.kill(process.pid, signal);
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.once(signal, stop);
  const reported = new Set<unknown>();
  const sum: Sum = {failed: 0, widgets: 0, bytes: 0};
  const fail = (fault: PrerenderError) => {
    sum.failed++;
    const {cause} = fault;
    if (cause instanceof PrerenderError && !reported.has(cause)) err(cause.message);
    reported.add(cause);
    err(fault.message);
  };
  try {
    let done = 0;
    for (const [page, to] of pages) {
      done++;
      try {
        const {text, widgets, warnings} = await fill(page, run);
        warnings.forEach(err);
        write(files, to, text);
        sum.widgets += widgets;
        sum.bytes += Buffer.byteLength(text);
        const place = pages.size > 1 ? `[${done}/${pages.size}] ` : '';
        const line = `${place}${to}: ${widgets} widget${widgets === 1 ? '' : 's'}`;
        if (!place || !progress(line)) out(line);
      } catch (error) {
        fail(
          error instanceof PrerenderError
            ? error
            : new PrerenderError(`${page}:1:1: error: ${messageOfError(error)}`),
        );
      }
    }
    files.commit((to, error) => fail(notWritten(to, error)));
  } finally {
    files.discard();
    for (const signal of signals) process.off(signal, stop);
  }
  return sum;
}

async function fill(page: string, run: PrerenderContext): ReturnType<typeof fillPage> {
  const text = await readPageText(page);
  // Parses the text without its byte order mark.
  const [mark, rest] = text.startsWith('\ufeff') ? ['\ufeff', text.slice(1)] : ['', text];
  const filled = await fillPage(rest, page, run);
  return {...filled, text: mark + filled.text};
}

function write(files: StagedFiles, to: string, text: string): void {
  try {
    files.write(to, text);
  } catch (error) {
    throw notWritten(to, error);
  }
}

const notWritten = (to: string, error: unknown): PrerenderError =>
  new PrerenderError(`${to}: error: cannot be written: ${messageOfError(error)}`);

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
    throw new PrerenderError(`${page}:1:1: error: cannot be read: ${why}`);
  }
}
