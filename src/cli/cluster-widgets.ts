#!/usr/bin/env node
import {VERSION} from '../components/base/version.js';
import {badge} from './badge.js';
import {UsageError, type Command, type ExitCode, type Output} from './command.js';
import {importSheet} from './import.js';
import {init} from './init.js';
import {oembed} from './oembed.js';
import {prerender} from './prerender.js';
import {printable} from './printable.js';
import {snippet} from './snippet.js';
import {validate} from './validate.js';

/** A new command is one line here. */
const commands = new Map<string, Command>(
  Object.entries({validate, snippet, prerender, init, import: importSheet, oembed, badge}),
);

const usage = [
  'cluster-widgets <command> …',
  '',
  ...Array.from(commands, ([name, {summary}]) => `  ${name.padEnd(10)} ${summary}`),
  '',
  'cluster-widgets <command> --help says more.',
].join('\n');

async function main([name, ...args]: readonly string[], output: Output): Promise<ExitCode> {
  const command = commands.get(name ?? '');
  if (!command) {
    const asked = name === '--help' || name === '-h' || name === 'help';
    if (name === '--version') output.out(VERSION);
    else if (asked) output.out(usage);
    else output.err(name ? `There is no command "${name}".\n\n${usage}` : usage);
    return asked || name === '--version' ? 0 : 2;
  }
  if (args.includes('--help') || args.includes('-h')) {
    output.out(command.help);
    return 0;
  }
  try {
    return await command.run(args, output);
  } catch (error) {
    // parseArgs names its errors by a code.
    const {code = '', message} = error as NodeJS.ErrnoException;
    if (!(error instanceof UsageError) && !code.startsWith('ERR_PARSE_ARGS')) throw error;
    output.err(`${message}\n\n${command.help}`);
    return 2;
  }
}

process.exitCode = await main(process.argv.slice(2), {
  out: (line) => process.stdout.write(`${line}\n`),
  // Faults quote what documents and pages say.
  err: (line) => process.stderr.write(`${printable(line)}\n`),
});
