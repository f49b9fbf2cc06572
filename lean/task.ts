/*
 * What stands in for `@lit/task` in the CDN files: of its Task only what `element/document-controller.ts` uses – arguments
 * compared one by one before each update, and the last run wins.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';

export const initialState = Symbol();
export const TaskStatus = {INITIAL: 0, PENDING: 1, COMPLETE: 2, ERROR: 3};

interface Config<A extends readonly unknown[], R> {
  readonly task: (args: A) => Promise<R> | typeof initialState;
  readonly args: () => A;
}

export class Task<A extends readonly unknown[], R> implements ReactiveController {
  status = 0;
  value: R | undefined;
  error: unknown;
  readonly #host: ReactiveControllerHost;
  readonly #config: Config<A, R>;
  #args: A | undefined;

  constructor(host: ReactiveControllerHost, config: Config<A, R>) {
    this.#host = host;
    this.#config = config;
    host.addController(this);
  }

  hostUpdate(): void {
    const args = this.#config.args();
    if (args.every((value, i) => value === this.#args?.[i])) return;
    this.#args = args;
    const running = this.#config.task(args);
    if (running === initialState) {
      this.status = 0;
      return;
    }
    this.status = 1;
    const settle = (status: number, set: (result: never) => void) => (result: unknown) => {
      if (args !== this.#args) return;
      this.status = status;
      set(result as never);
      this.#host.requestUpdate();
    };
    running.then(
      settle(2, (value) => (this.value = value)),
      settle(3, (error) => (this.error = error)),
    );
  }
}
