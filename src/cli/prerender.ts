import {readFile} from 'node:fs/promises';
import {parseArgs} from 'node:util';
import {VERSION} from '../components/base/version.js';
import {baseUrl} from '../snippet/files.js';
import {messageLanguages, type MessageLanguage} from '../core/i18n/message-language.js';
import {messagesIn} from './messages.js';
import {reasonOf} from './read-source.js';
import {UsageError, type Command, type ExitCode, type Output} from './command.js';
import {Documents} from './prerender/documents.js';
import {loadRenderer} from './prerender/renderer.js';
import {PrerenderError, errorAt, unwritableError} from './prerender/prerender-error.js';
import {fillPage, type PrerenderContext} from './prerender/fill-page.js';
import {displayAddress, isLinkOutside} from './prerender/folder.js';
import {findPages, isFolder, type Pages} from './prerender/pages.js';
import {StagedFiles} from './prerender/staged-files.js';
import {readLocale} from './read-locale.js';

export const prerender: Command = {
  summary: 'renders the widgets into HTML pages, so that the pages can be read without JavaScript',
  help: `cluster-widgets prerender <page.html|folder>… -o <page.html|folder> [options]

  -o, --output  where to write: a file for one page, else a folder; the same folder writes over the pages
  --css         inline (default): style sheets in the page, prints the hashes for its Content-Security-Policy;
                link: as files, for a policy without inline styles
  --base        address of the folder with cdn/ and embed/, for --css link; default where the page's script lies
  --locale      adds a language: de, or fr=words.json; may be given several times
  --root        root folder of the site, for addresses such as /cluster.json; default: the given folder, otherwise
                the current one
  --lang        language of the messages: en or pl

Needs the package @lit-labs/ssr. Reads documents below the root, beside a page outside the root, and from the network.
A page with errors, or with a document with errors, is not written. The others are written together at the end.

Exit code: 0 success, 1 a page or a document has errors or no page has a widget, 2 wrong usage.`,

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
    const locales = locale.map(readLocale);
    const pages = await findPages(positionals, target);
    const t = messagesIn(language);
    const run: Run = {
      renderer: await loadRenderer(locales),
      documents: new Documents(root ?? pages.root, language),
      t,
      language,
      css,
      cdn: base === undefined ? undefined : `${base.replace(/(?<!\/)\/*$/, '')}/cdn/`,
      defaultCdn: `${baseUrl({channel: 'pinned', version: VERSION})}cdn/`,
      sources: new Set(),
    };
    const {failures, widgets, bytes} = await fillAll(pages, run, output);
    const pageCount = pages.targets.size - failures;
    if (pageCount) output.out(t('pages-written', pageCount, widgets, bytes));
    if (widgets && css === 'inline') {
      const sources = new Set(
        Array.from(run.sources)
          .flatMap((text) => text.split(' '))
          // A page without widgets has no style sheets.
          .filter(Boolean),
      );
      output.out(`Content-Security-Policy: style-src ${[...sources].join(' ')}`);
    }
    if (!failures && widgets) return 0;
    if (!failures) {
      output.err(t('no-widget'));
      return 1;
    }
    output.err(
      failures === pages.targets.size
        ? t('nothing-written')
        : t('not-written', failures, pages.targets.size),
    );
    return 1;
  },
};

/** The context of the pages, and the language of the messages. */
interface Run extends PrerenderContext {
  readonly language: MessageLanguage;
}

/** The result of a run. */
interface Result {
  /** Number of pages that were not written. */
  failures: number;
  /** Number of widgets and bytes of the others. */
  widgets: number;
  bytes: number;
}

/** The position of an error that is about the whole page. */
const pageStart = {line: 1, column: 1};

/** Fills the pages, and replaces all of them at the end. */
async function fillAll(
  {targets, folders}: Pages,
  run: Run,
  {out, err, progress}: Output,
): Promise<Result> {
  const {t} = run;
  const files = new StagedFiles();
  const stop = (signal: NodeJS.Signals) => {
    files.discard();
    process.kill(process.pid, signal);
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.once(signal, stop);
  const reported = new Set<unknown>();
  const result: Result = {failures: 0, widgets: 0, bytes: 0};
  const fail = (fault: PrerenderError) => {
    result.failures++;
    const {cause} = fault;
    if (cause instanceof PrerenderError && !reported.has(cause)) err(cause.message);
    reported.add(cause);
    err(fault.message);
  };
  try {
    let count = 0;
    for (const [page, to] of targets) {
      count++;
      try {
        const {text, widgets, warnings} = await fill(page, folders.get(page), run);
        warnings.forEach(err);
        write(files, to, text, run);
        result.widgets += widgets;
        result.bytes += Buffer.byteLength(text);
        const progressLabel = targets.size > 1 ? `[${count}/${targets.size}] ` : '';
        const line =
          progressLabel + (widgets === 1 ? t('one-widget', to) : t('drawn', to, widgets));
        if (!progressLabel || !progress(line)) out(line);
      } catch (error) {
        fail(
          error instanceof PrerenderError
            ? error
            : errorAt(page, pageStart, t, reasonOf(error, run.language)),
        );
      }
    }
    files.commit((to, error) => fail(unwritableError(to, error, run.language)));
  } finally {
    files.discard();
    for (const signal of signals) process.off(signal, stop);
  }
  return result;
}

async function fill(
  page: string,
  folder: string | undefined,
  run: Run,
): ReturnType<typeof fillPage> {
  const text = await readPageText(page, folder, run);
  // Parses the text without its byte order mark.
  const [bom, content] = text.startsWith('\ufeff') ? ['\ufeff', text.slice(1)] : ['', text];
  const result = await fillPage(content, page, run);
  return {...result, text: bom + result.text};
}

function write(files: StagedFiles, to: string, text: string, run: Run): void {
  try {
    files.write(to, text);
  } catch (error) {
    throw unwritableError(to, error, run.language);
  }
}

async function readPageText(
  page: string,
  folder: string | undefined,
  {t, language}: Run,
): Promise<string> {
  try {
    if (folder !== undefined && (await isLinkOutside(folder, page)))
      throw new Error(t('link-out-of-folder', displayAddress(folder)));
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(await readFile(page));
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException;
    const isOtherEncoding = code === 'ERR_ENCODING_INVALID_ENCODED_DATA';
    const reason = isOtherEncoding ? t('not-utf-8') : reasonOf(error, language);
    throw errorAt(page, pageStart, t, t('unreadable', reason));
  }
}
