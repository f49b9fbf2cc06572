import {parseArgs} from 'node:util';
import {UsageError, type Command, type ExitCode} from './command.js';
import {checkDocument, type Finding} from '../core/validation/findings.js';
import {messageLanguages, type MessageLanguage} from '../core/i18n/message-language.js';
import {write} from '../core/validation/messages/messages.js';
import {printReport, type Report} from './print-report.js';
import {readSource, reasonOf} from './read-source.js';
import {starters} from './starter.js';

interface ReportWithText extends Report {
  readonly text: string;
}

interface Options {
  readonly strict: boolean;
  readonly language: MessageLanguage;
}

export const validate: Command = {
  summary: 'says what is wrong in documents, and where',
  help: `cluster-widgets validate <file|url|->… [--strict] [--lang en|pl] [--json]

  -         reads the standard input
  --strict  warnings count as errors; sample texts from "init" are reported as warnings
  --lang    language of the messages: en (default) or pl
  --json    prints one JSON value, for programs

Exit code: 0 all valid, 1 a document is invalid or cannot be read, 2 wrong usage.`,

  async run(args, {out, progress}): Promise<ExitCode> {
    const {values, positionals} = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {strict: {type: 'boolean'}, json: {type: 'boolean'}, lang: {type: 'string'}},
    });
    if (!positionals.length) throw new UsageError('name a file or an address');
    const {strict = false, json = false, lang = 'en'} = values;
    const language = messageLanguages.find((each) => each === lang);
    if (!language) throw new UsageError(`--lang is ${messageLanguages.join(' or ')}`);
    const reports: Report[] = [];
    for (const [index, source] of positionals.entries()) {
      if (positionals.length > 1) progress(`[${index + 1}/${positionals.length}] ${source}`);
      const {text, ...report} = await examine(source, {strict, language});
      reports.push(report);
      if (!json) printReport(report, text, language, out);
    }
    if (json) out(JSON.stringify(reports, null, 2));
    return reports.every(({valid}) => valid) ? 0 : 1;
  },
};

async function examine(source: string, {strict, language}: Options): Promise<ReportWithText> {
  let result: {readonly text: string; readonly findings: readonly Finding[]};
  try {
    const content = await readSource(source);
    result = checkDocument(content, {language, ...(strict && {samples: Object.values(starters)})});
  } catch (error) {
    result = {text: '', findings: [unreadableFinding(error, language)]};
  }
  const valid = !result.findings.some(({level}) => strict || level === 'error');
  return {source, valid, ...result};
}

function unreadableFinding(error: unknown, language: MessageLanguage): Finding {
  const reason = reasonOf(error, language);
  const message = write({id: 'unreadable', values: {reason}}, language);
  const place = {path: '$', line: 1, column: 1, offset: 0, length: 0, edits: []};
  return {code: 'unreadable', id: 'unreadable', level: 'error', message, ...place};
}
