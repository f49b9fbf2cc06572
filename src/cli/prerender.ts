import {useLocale} from './use-locale.js';
import {readFile} from 'node:fs/promises';
import {parseArgs} from 'node:util';
import {VERSION} from '../components/base/version.js';
import {baseUrl} from '../snippet/files.js';
import {messageLanguages} from '../core/validation/messages/catalogue.js';
import {messagesIn} from './messages.js';
import {reasonOf} from './read-source.js';
import {UsageError, type Command, type ExitCode, type Output} from './command.js';
import {Documents} from './prerender/documents.js';
import {loadRenderer} from './prerender/renderer.js';
import {PrerenderError} from './prerender/prerender-error.js';
import {fillPage, type PrerenderContext} from './prerender/fill-page.js';
import {displayAddress, leadsOut} from './prerender/folder.js';
import {findPages, isFolder, type Pages} from './prerender/pages.js';
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
  --lang        language of the messages: en or pl

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
    const say = messagesIn(language);
    const run: Run = {
      drawing: await loadRenderer(),
      documents: new Documents(root ?? pages.root, language),
      say,
      reason: (error) => reasonOf(error, language),
      css,
      files: base === undefined ? undefined : `${base.replace(/(?<!\/)\/*$/, '')}/cdn/`,
      otherwise: `${baseUrl({channel: 'pinned', version: VERSION})}cdn/`,
      sources: new Set(),
    };
    const {failed, widgets, bytes} = await fillAll(pages, run, output);
    const written = pages.targets.size - failed;
    if (written) output.out(say('pages-written', written, widgets, bytes));
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
      output.err(say('no-widget'));
      return 1;
    }
    output.err(
      failed === pages.targets.size
        ? say('nothing-written')
        : say('not-written', failed, pages.targets.size),
    );
    return 1;
  },
};

/** The context of the pages, and the reason of an error in the language of the user. */
interface Run extends PrerenderContext {
  readonly reason: (error: unknown) => string;
}

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
  {targets, folders}: Pages,
  run: Run,
  {out, err, progress}: Output,
): Promise<Sum> {
  const {say, reason} = run;
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
    for (const [page, to] of targets) {
      done++;
      try {
        const {text, widgets, warnings} = await fill(page, folders.get(page), run);
        warnings.forEach(err);
        write(files, to, text, run);
        sum.widgets += widgets;
        sum.bytes += Buffer.byteLength(text);
        const place = targets.size > 1 ? `[${done}/${targets.size}] ` : '';
        const line = place + (widgets === 1 ? say('one-widget', to) : say('drawn', to, widgets));
        if (!place || !progress(line)) out(line);
      } catch (error) {
        fail(
          error instanceof PrerenderError
            ? error
            : new PrerenderError(`${page}:1:1: ${say('error')}: ${reason(error)}`),
        );
      }
    }
    files.commit((to, error) => fail(notWritten(to, error, run)));
  } finally {
    files.discard();
    for (const signal of signals) process.off(signal, stop);
  }
  return sum;
}

async function fill(
  page: string,
  folder: string | undefined,
  run: Run,
): ReturnType<typeof fillPage> {
  const text = await readPageText(page, folder, run);
  // Parses the text without its byte order mark.
  const [mark, rest] = text.startsWith('\ufeff') ? ['\ufeff', text.slice(1)] : ['', text];
  const filled = await fillPage(rest, page, run);
  return {...filled, text: mark + filled.text};
}

function write(files: StagedFiles, to: string, text: string, run: Run): void {
  try {
    files.write(to, text);
  } catch (error) {
    throw notWritten(to, error, run);
  }
}

const notWritten = (to: string, error: unknown, {say, reason}: Run): PrerenderError =>
  new PrerenderError(`${to}: ${say('error')}: ${say('unwritable', reason(error))}`);

async function readPageText(
  page: string,
  folder: string | undefined,
  {say, reason}: Run,
): Promise<string> {
  try {
    if (folder !== undefined && (await leadsOut(folder, page)))
      throw new Error(say('link-out-of-folder', displayAddress(folder)));
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(await readFile(page));
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException;
    const why = code === 'ERR_ENCODING_INVALID_ENCODED_DATA' ? say('not-utf-8') : reason(error);
    throw new PrerenderError(`${page}:1:1: ${say('error')}: ${say('unreadable', why)}`);
  }
}
