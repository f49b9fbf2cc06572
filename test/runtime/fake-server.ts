/** What a server answers: a response, a network fault, or whatever a function makes of the request's signal. */
export type Answer = Response | Error | ((signal: AbortSignal) => Promise<Response>);

export const ok = (body: unknown, init: ResponseInit = {}): Response =>
  new Response(typeof body === 'string' ? body : JSON.stringify(body), init);

export const status = (code: number, headers: Record<string, string> = {}): Response =>
  new Response('no', {status: code, headers});

/** A server that never answers. */
export const silence = (signal: AbortSignal): Promise<Response> =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error));
  });

/** Stands in for `fetch` until it is closed. Answers the requests in their order; the last answer is repeated. */
export class FakeServer {
  readonly requests: {readonly url: string; readonly init: RequestInit}[] = [];
  readonly #fetch = globalThis.fetch;
  #answers: readonly Answer[] = [];

  constructor() {
    globalThis.fetch = async (input, init = {}) => {
      const answer = this.#answers[Math.min(this.requests.length, this.#answers.length - 1)];
      this.requests.push({url: String(input), init});
      if (answer instanceof Error) throw answer;
      return typeof answer === 'function'
        ? answer(init.signal as AbortSignal)
        : (answer as Response).clone();
    };
  }

  answer(...answers: readonly Answer[]): void {
    this.#answers = answers;
  }

  close(): void {
    globalThis.fetch = this.#fetch;
  }
}
