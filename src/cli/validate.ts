import {parseArgs} from 'node:util';
import {UsageError, type Command, type ExitCode} from './command.js';
import {findings, type Finding} from '../core/validation/findings.js';
import {printable} from './printable.js';
import {readText} from './read-text.js';

interface Report {
  readonly source: string;
  readonly valid: boolean;
  readonly findings: readonly Finding[];
}

export const validate: Command = {
  summary: 'says what is wrong in documents, and where',
  help: `cluster-widgets validate <file|url>… [--strict] [--json]

  --strict  a warning makes a document bad, too
  --json    prints one JSON value, for programs

Exit code: 0 all good, 1 a document is bad or cannot be read, 2 wrong use.`,

  async run(args, {out}): Promise<ExitCode> {
    const {values, positionals} = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {strict: {type: 'boolean'}, json: {type: 'boolean'}},
    });
    if (!positionals.length) throw new UsageError('name a file or an address');
    const {strict = false, json = false} = values;
    const reports: Report[] = [];
    for (const source of positionals) {
      const report = await examine(source, strict);
      reports.push(report);
      if (!json) print(report, out);
    }
    if (json) out(JSON.stringify(reports, null, 2));
    return reports.every(({valid}) => valid) ? 0 : 1;
  },
};

async function examine(source: string, strict: boolean): Promise<Report> {
  let found: Finding[];
  try {
    found = findings(await readText(source));
  } catch (error) {
    const message = `cannot be read: ${(error as Error).message}`;
    found = [{code: 'unreadable', level: 'error', path: '$', message, line: 1, column: 1}];
  }
  const valid = !found.some(({level}) => strict || level === 'error');
  return {source, valid, findings: found};
}

function print({source, valid, findings}: Report, out: (line: string) => void): void {
  for (const {line, column, level, path, message} of findings) {
    out(printable(`${source}:${line}:${column}: ${level}: ${path}: ${message}`));
  }
  const count = (level: string) => {
    const {length} = findings.filter((finding) => finding.level === level);
    return length ? [`${length} ${level}${length > 1 ? 's' : ''}`] : [];
  };
  const counts = [...count('error'), ...count('warning')].join(', ');
  out(`${source}: ${valid ? 'valid' : 'not valid'}${counts ? `, ${counts}` : ''}`);
}
