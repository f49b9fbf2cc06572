import {excerptsOf, type Excerpt} from '../core/validation/excerpt.js';
import type {Finding} from '../core/validation/findings.js';
import type {MessageLanguage} from '../core/i18n/message-language.js';
import {write, type MessageId, type Values} from '../core/validation/messages/messages.js';
import {linesOfFindings, summarize} from '../core/validation/summary.js';
import {messageLine, positionPrefix} from './message-line.js';
import {printable} from './printable.js';
import {colour} from './terminal.js';

/** The result of the validation of a document. */
export interface Report {
  readonly source: string;
  readonly valid: boolean;
  readonly findings: readonly Finding[];
}

/** Prints the findings in readable form: each message, the line with the underlined part, and the corrected line. */
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
    const {level, path, message} = finding;
    const place = path === '$' ? '' : `${path.replace(/^\$\.?/, '')}: `;
    const label = colour(level === 'error' ? 'red' : 'yellow', `${t(level)}: `);
    out(printable(positionPrefix(source, finding)) + label + printable(place + message));
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

/** A finding in one line, for commands that leave out what is wrong and continue. */
export const findingLine = (
  source: string,
  finding: Omit<Finding, 'id' | 'edits'>,
  language: MessageLanguage,
): string =>
  messageLine(
    source,
    finding,
    write({id: finding.level}, language),
    `${finding.path}: ${finding.message}`,
  );

/** The line with its number and the underlined part, and the corrected line. */
function linesOf(
  {line, text, underline, correctedLine}: Excerpt,
  label: string,
): readonly string[] {
  if (!text.trim()) return [];
  const number = `${line}`.padStart(5);
  const space = ' '.repeat(number.length);
  return [
    printable(`${number} | ${text}`),
    `${space} | ${colour('red', printable(underline))}`,
    ...(correctedLine === undefined
      ? []
      : [`${space} ${label}`, `${number} | ${colour('green', printable(correctedLine))}`]),
  ];
}
