import {readFile, writeFile} from 'node:fs/promises';
import {parseArgs} from 'node:util';
import {isFields} from '../core/document/read.js';
import {columnsOf, isPart, requiredField, type Part} from '../core/import/columns.js';
import type {Column} from '../core/import/columns/column.js';
import {messageLanguageOf, type MessageLanguage} from '../core/i18n/message-language.js';
import {findTable, headerLanguage, type Table} from '../core/import/table.js';
import {UsageError, type Command, type ExitCode, type Output} from './command.js';
import {ImportError, importMessagesIn, type Translate} from './import/messages.js';
import {putTable} from './import/part-of-document.js';
import {messagesIn} from './messages.js';
import {reasonOf} from './read-source.js';
import {readSheets, type Sheet} from './import/read-sheet.js';
import {cellFindings, cellFindingLine, mappingLines} from './import/report.js';
import {starters} from './starter.js';

const parts = Object.keys(columnsOf).filter((part) => part !== 'observations');

/** The command `import`. The name `import` is a reserved word in JavaScript. */
export const importSheet: Command = {
  summary: 'makes a part of a document from a spreadsheet',
  help: `cluster-widgets import <file.csv|file.xlsx|url|-> --as <part> [--into cluster.json] [-o file]

  --as        ${parts.slice(0, 4).join(', ')};
              also ${parts.slice(4).join(', ')}
  --into      puts the part into this document; the rest of it is not changed
  -o          writes the document to this file; default the one of --into, else standard output
  --sheet     name of the sheet in a workbook; default the first with a known header
  --texts-in  language of the cells whose header names none; default that of the document,
              without --into that of the headers
  --encoding  of a CSV file, for example windows-1250; default by its bytes
  --lang      language of the messages: en or pl
  --strict    writes nothing if there is a warning

The headers of the columns may be English or Polish. Which column becomes which field is printed.

Exit code: 0 success, 1 the sheet or the document cannot be read, 2 wrong usage.`,

  async run(args, output): Promise<ExitCode> {
    const {values, positionals} = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        as: {type: 'string'},
        into: {type: 'string'},
        output: {type: 'string', short: 'o'},
        sheet: {type: 'string'},
        'texts-in': {type: 'string'},
        encoding: {type: 'string'},
        lang: {type: 'string', default: 'en'},
        strict: {type: 'boolean', default: false},
      },
    });
    const [source, ...more] = positionals;
    if (source === undefined || more.length)
      throw new UsageError('name one file or address, or - for standard input');
    const {as: part = '', lang} = values;
    if (!isPart(part) || part === 'observations') {
      throw new UsageError(`--as is one of ${parts.join(', ')}; it was given "${part}"`);
    }
    if (lang !== 'en' && lang !== 'pl')
      throw new UsageError(`--lang is en or pl; it was given "${lang}"`);
    const t = importMessagesIn(lang);
    try {
      return await run({...values, source, part, lang, t}, output);
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
      output.err(`${source}: ${t('error')}: ${error.message}`);
      return 1;
    }
  },
};

interface Options {
  readonly source: string;
  readonly part: Part;
  readonly into?: string | undefined;
  readonly output?: string | undefined;
  readonly sheet?: string | undefined;
  readonly 'texts-in'?: string | undefined;
  readonly encoding?: string | undefined;
  readonly lang: MessageLanguage;
  readonly strict: boolean;
  readonly t: Translate;
}

async function run(options: Options, {out, err, progress}: Output): Promise<ExitCode> {
  const {source, part, into, lang, t, strict} = options;
  const before = into === undefined ? undefined : await readDocument(into, options);
  progress(`${source} …`);
  const {sheet, table} = chooseTable(await readSheets(source, options.encoding, lang, t), options);
  err(sheet.name ? t('sheet', source, sheet.name) : t('read', source, sheet.encoding));
  for (const line of mappingLines(table, t)) err(line);

  const start = before ?? newDocument(options['texts-in'] ?? headerLanguage(table));
  const {language, specializations} = JSON.parse(start.replace(/^\uFEFF/, '')) as Record<
    string,
    unknown
  >;
  const documentLanguage = typeof language === 'string' && language ? language : 'en';
  const [bom = ''] = /^\uFEFF/.exec(start) ?? [];
  const readOptions = {
    textsIn: options['texts-in'] ?? documentLanguage,
    language: documentLanguage,
    specializations,
  };
  const imported = putTable(start.slice(bom.length), table, readOptions, t);
  if (!imported.count) throw new ImportError(t('no-items', table.headerRow + 1));
  const sheetFindings = cellFindings(imported, table, lang);
  for (const finding of sheetFindings) err(cellFindingLine(source, finding, table, t));
  err(t('sum', part, imported.count, sheetFindings.length));

  if (sheetFindings.some(({level}) => strict || level === 'error')) {
    err(t('nothing-written'));
    return 1;
  }
  const text = bom + imported.text;
  const target = options.output ?? into;
  if (target === undefined || target === '-') out(text.replace(/\n$/, ''));
  else if (text === before && target === into) err(t('unchanged', target));
  else {
    try {
      await writeFile(target, text);
    } catch (error) {
      err(`${target}: ${messagesIn(lang)('unwritable', reasonOf(error, lang))}`);
      return 1;
    }
    err(t('written', target));
  }
  return 0;
}

/** A minimal valid document, to be completed by hand. */
function newDocument(language: string): string {
  const {schemaVersion, name} = starters[messageLanguageOf(language)];
  return `${JSON.stringify({schemaVersion, language, name}, null, 2)}\n`;
}

async function readDocument(file: string, {t, lang}: Options): Promise<string> {
  try {
    const text = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(
      await readFile(file),
    );
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    if (isFields(value)) return text;
  } catch (error) {
    if (!(error instanceof SyntaxError)) {
      const {code} = error as NodeJS.ErrnoException;
      const isOtherEncoding = code === 'ERR_ENCODING_INVALID_ENCODED_DATA';
      const message = messagesIn(lang);
      const reason = isOtherEncoding
        ? message('unreadable', message('not-utf-8'))
        : reasonOf(error, lang);
      throw new ImportError(`${file}: ${reason}`, {cause: error});
    }
  }
  throw new ImportError(t('not-json', file));
}

/** Chooses the sheet with the requested name, or the first one with a known header. */
function chooseTable(
  sheets: readonly Sheet[],
  {part, sheet: name, t}: Options,
): {sheet: Sheet; table: Table} {
  const candidates = name === undefined ? sheets : sheets.filter((sheet) => sheet.name === name);
  if (name !== undefined && !candidates.length) {
    throw new ImportError(t('no-sheet', name, sheets.map((sheet) => sheet.name).join(', ')));
  }
  if (candidates.every(({rows}) => !rows.length)) throw new ImportError(t('empty'));
  for (const sheet of candidates) {
    const table = findTable(part, sheet.rows);
    if (table) return {sheet, table};
  }
  const field = requiredField(part);
  const columns: readonly Column[] = columnsOf[part];
  const column = columns.find((each) => each.field === field);
  throw new ImportError(t('no-header', field, column?.en[0] ?? '', column?.pl[0] ?? ''));
}
