#!/usr/bin/env node
import {VERSION} from '../components/base/version.js';
import {badge} from './badge.js';
import {UsageError, type Command, type ExitCode, type Output} from './command.js';
import {importSheet} from './import.js';
import {init} from './init.js';
import {didYouMean} from './manifest.js';
import {oembed} from './oembed.js';
import {prerender} from './prerender.js';
import {snippet} from './snippet.js';
import {terminalOutput} from './terminal.js';
import {validate} from './validate.js';

/** All commands, by name. Add new commands here. */
const commands = new Map<string, Command>(
  Object.entries({validate, snippet, prerender, init, import: importSheet, oembed, badge}),
);

const usage = [
  'cluster-widgets <command> …',
  '',
  ...Array.from(commands, ([name, {summary}]) => `  ${name.padEnd(10)} ${summary}`),
  '',
  'Run cluster-widgets help <command> for details.',
].join('\n');

/** A short answer: the whole usage would hide it. */
const unknownCommand = (name: string): string =>
  `There is no command "${name}".${didYouMean(name, [...commands.keys(), 'help'])} cluster-widgets --help names them all.`;

async function main([name, ...args]: readonly string[], output: Output): Promise<ExitCode> {
  if (name === 'help' && args.length) return main([...args.slice(0, 1), '--help'], output);
  const command = commands.get(name ?? '');
  if (!command) {
    const isHelp = name === '--help' || name === '-h' || name === 'help';
    const isVersion = name === '--version' || name === '-v' || name === '-V' || name === 'version';
    if (isVersion) output.out(VERSION);
    else if (isHelp) output.out(usage);
    else output.err(name ? unknownCommand(name) : usage);
    return isHelp || isVersion ? 0 : 2;
  }
  if (args.includes('--help') || args.includes('-h')) {
    output.out(command.help);
    return 0;
  }
  try {
    return await command.run(args, output);
  } catch (error) {
    // Errors of `parseArgs` have a code.
    const {code = '', message} = error as NodeJS.ErrnoException;
    if (!(error instanceof UsageError) && !code.startsWith('ERR_PARSE_ARGS')) throw error;
    // What parseArgs adds about positional arguments is of no help.
    const [sentence] = message.split(' To specify a positional');
    output.err(`${sentence}\ncluster-widgets help ${name} says more.`);
    return 2;
  }
}

const output = terminalOutput();
process.exitCode = await main(process.argv.slice(2), output);
output.end();
