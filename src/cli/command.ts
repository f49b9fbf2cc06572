/** What a run of a command came to: 0 good, 1 bad document or one that cannot be read, 2 wrong use. */
export type ExitCode = 0 | 1 | 2;

/** Where a command writes. */
export interface Output {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  /** Says on one line of a terminal how far long work is; `false` where there is no terminal. */
  readonly progress: (line: string) => boolean;
  /** Removes the line of progress. */
  readonly end: () => void;
}

/** A command of the program. */
export interface Command {
  /** One line: what it is for. */
  readonly summary: string;
  /** How it is called and what its options are. */
  readonly help: string;
  run(args: readonly string[], output: Output): Promise<ExitCode>;
}

/** Wrong use: the message says what is wrong with the arguments. */
export class UsageError extends Error {}
