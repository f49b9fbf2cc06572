import {excerptsOf, type Excerpt} from '../core/validation/excerpt.js';
import type {Finding} from '../core/validation/findings.js';
import type {MessageLanguage} from '../core/validation/messages/catalogue.js';
import {write, type MessageId, type Values} from '../core/validation/messages/messages.js';
import {linesOfFindings, summarize} from '../core/validation/summary.js';
import {printable} from './printable.js';
import {colour} from './terminal.js';

interface Report {
  readonly source: string;
  readonly valid: boolean;
  readonly findings: readonly Finding[];
}

/** Prints the findings in readable form: each message, the marked line, and the corrected line. */
export function printReport(
  {source, valid, findings}: Report,
  text: string,
  language: MessageLanguage,
  out: (line: string) => void,
): void {
  const t = (id: MessageId, values?: Values): string => write({id, values}, language);
  const excerptOf = excerptsOf(text, findings);
  const {shown, hidden} = summarize(findings);
  for (const {finding, others} of shown) {
    const {line, column, level, path, message} = finding;
    const place = path === '$' ? '' : `${path.replace(/^\$\.?/, '')}: `;
    const where = `${source}:${line}:${column}: `;
    const label = colour(level === 'error' ? 'red' : 'yellow', `${t(level)}: `);
    out(printable(where) + label + printable(place + message));
    if (text) for (const each of linesOf(excerptOf(finding), t('write-this'))) out(each);
    if (others.length) out(t('same', {n: others.length, lines: linesOfFindings(others)}));
    out('');
  }
  if (hidden) out(`${t('many', {n: shown.length})}\n`);
  const count = (level: Finding['level']): number =>
    findings.filter((finding) => finding.level === level).length;
  const [errors, warnings] = [count('error'), count('warning')];
  const sums = [
    t(valid ? 'valid' : 'not-valid'),
    ...(errors ? [t('errors', {n: errors})] : []),
    ...(warnings ? [t('warnings', {n: warnings})] : []),
  ];
  out(printable(`${source}: `) + colour(valid ? 'green' : 'red', sums.join(', ')));
}

/** A finding in a document, for commands that go on without what is wrong: `cluster.json:3:5: error: $.board: …`. */
export const findingLine = (
  source: string,
  {line, column, level, path, message}: Omit<Finding, 'id' | 'edits'>,
  language: MessageLanguage,
): string => `${source}:${line}:${column}: ${write({id: level}, language)}: ${path}: ${message}`;

/** The line with its number and the mark below it, and the corrected line. */
function linesOf({line, text, mark, corrected}: Excerpt, label: string): readonly string[] {
  if (!text.trim()) return [];
  const number = `${line}`.padStart(5);
  const space = ' '.repeat(number.length);
  return [
    printable(`${number} | ${text}`),
    `${space} | ${colour('red', printable(mark))}`,
    ...(corrected === undefined
      ? []
      : [`${space} ${label}`, `${number} | ${colour('green', printable(corrected))}`]),
  ];
}
