import {styleText} from 'node:util';
import type {Output} from './command.js';
import {printable} from './printable.js';

const CLEAR_LINE = '\r\u001b[2K';

/**
 * Colours a text for the standard output, unless that is not a terminal or `NO_COLOR` is set.
 *
 * @see https://no-color.org
 */
export const colour = (name: 'red' | 'yellow' | 'green', text: string): string =>
  styleText(name, text, {stream: process.stdout});

/** The output of the program. Progress is one line of a terminal, which the next line of text replaces. */
export function terminalOutput(): Output {
  const {stdout, stderr} = process;
  let inProgress = false;
  // `… | head` reads no further.
  stdout.on('error', ({code}: NodeJS.ErrnoException) => code === 'EPIPE' && process.exit());
  const clear = (): void => {
    if (inProgress) stderr.write(CLEAR_LINE);
    inProgress = false;
  };
  return {
    out(line) {
      clear();
      stdout.write(`${line}\n`);
    },
    err(line) {
      clear();
      // Messages contain texts of documents and pages.
      stderr.write(`${printable(line)}\n`);
    },
    progress(line) {
      if (!stderr.isTTY) return false;
      stderr.write(CLEAR_LINE + printable(line).slice(0, (stderr.columns || 80) - 1));
      return (inProgress = true);
    },
    end: clear,
  };
}
