/*
 * What stands in for `@lit/task` in the CDN files: a task that runs when its arguments change and keeps what came of
 * the last run. 0.4 kB (gzip) less.
 */

export const initialState = Symbol();

export const TaskStatus = {INITIAL: 0, PENDING: 1, COMPLETE: 2, ERROR: 3} as const;

interface Host {
  addController(controller: object): void;
  requestUpdate(): void;
}

interface Config<A extends readonly unknown[], T> {
  task(args: A, options: {signal: AbortSignal}): Promise<T> | T | typeof initialState;
  args(): A;
}

export class Task<A extends readonly unknown[], T> {
  status: number = TaskStatus.INITIAL;
  value: T | undefined;
  error: unknown;
  readonly #host: Host;
  readonly #config: Config<A, T>;
  #args: A | undefined;
  #abort: AbortController | undefined;

  constructor(host: Host, config: Config<A, T>) {
    (this.#host = host).addController(this);
    this.#config = config;
  }

  hostUpdate(): void {
    const args = this.#config.args();
    const before = this.#args;
    this.#args = args;
    if (!before || args.some((value, i) => value !== before[i])) void this.#run(args);
  }

  async #run(args: A): Promise<void> {
    this.#abort?.abort();
    const abort = (this.#abort = new AbortController());
    this.status = TaskStatus.PENDING;
    let result: T | typeof initialState | undefined;
    let error: unknown;
    let status: number = TaskStatus.COMPLETE;
    try {
      result = await this.#config.task(args, abort);
      if (result === initialState) status = TaskStatus.INITIAL;
    } catch (failure) {
      error = failure;
      status = TaskStatus.ERROR;
    }
    if (this.#abort !== abort) return;
    this.status = status;
    this.error = error;
    this.value = result === initialState ? undefined : result;
    this.#host.requestUpdate();
  }
}
