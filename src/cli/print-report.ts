import {excerptsOf, type Excerpt} from '../core/validation/excerpt.js';
import type {Finding} from '../core/validation/findings.js';
import type {MessageLanguage} from '../core/validation/messages/catalogue.js';
import {write, type MessageId, type Values} from '../core/validation/messages/messages.js';
import {summarize} from '../core/validation/summary.js';
import {printable} from './printable.js';

interface Report {
  readonly source: string;
  readonly valid: boolean;
  readonly findings: readonly Finding[];
}

/** Prints what was found for people: each message, the line that it is about with a mark, and the line as it should be. */
export function printReport(
  {source, valid, findings}: Report,
  text: string,
  language: MessageLanguage,
  out: (line: string) => void,
): void {
  const t = (id: MessageId, values?: Values): string => write({id, values}, language);
  const excerptOf = excerptsOf(text, findings);
  const {shown, hidden} = summarize(findings);
  for (const {finding, more} of shown) {
    const {line, column, level, path, message} = finding;
    const place = path === '$' ? '' : `${path.replace(/^\$\.?/, '')}: `;
    out(printable(`${source}:${line}:${column}: ${t(level)}: ${place}${message}`));
    if (text) for (const each of linesOf(excerptOf(finding), t('write-this'))) out(printable(each));
    if (more) out(t('same', {n: more}));
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
  out(printable(`${source}: ${sums.join(', ')}`));
}

/** The line with its number and the mark below it, and the corrected line. */
function linesOf({line, text, mark, corrected}: Excerpt, label: string): readonly string[] {
  if (!text.trim()) return [];
  const number = `${line}`.padStart(5);
  const space = ' '.repeat(number.length);
  return [
    `${number} | ${text}`,
    `${space} | ${mark}`,
    ...(corrected === undefined ? [] : [`${space} ${label}`, `${number} | ${corrected}`]),
  ];
}
