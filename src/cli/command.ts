/** Exit code of a command: 0 success, 1 a document is invalid or cannot be read, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2;

/** Output streams of a command. */
export interface Output {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  /** Shows the progress in one line of the terminal. Returns `false` if there is no terminal. */
  readonly progress: (line: string) => boolean;
  /** Removes the line of progress. */
  readonly end: () => void;
}

/** A command of the command-line program. */
export interface Command {
  /** Purpose of the command in one line. */
  readonly summary: string;
  /** Usage and options. */
  readonly help: string;
  run(args: readonly string[], output: Output): Promise<ExitCode>;
}

/** Thrown for wrong usage. The message describes the problem with the arguments. */
export class UsageError extends Error {}
