import {demoDocument} from '../stories/document.js';

/*
 * A server of faults inside the page: the addresses that end with `fault-…` answer as servers do on bad days, all others as they
 * are. What the widgets do about it is their own code.
 */
const answers: Record<string, (signal?: AbortSignal | null) => Promise<Response>> = {
  network: () => Promise.reject(new TypeError('Failed to fetch')),
  http: () => Promise.resolve(new Response('', {status: 404})),
  timeout: never,
  'too-large': () => Promise.resolve(new Response(new Uint8Array(5 * 2 ** 20 + 1))),
  'not-json': () => Promise.resolve(new Response('<!doctype html><title>Sign in</title>')),
  later: onSecondCall(),
};

function never(signal?: AbortSignal | null): Promise<Response> {
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
  });
}

function onSecondCall(): () => Promise<Response> {
  let calls = 0;
  return async () => (calls++ % 2 ? Response.json(demoDocument) : new Response('', {status: 404}));
}

const ask = globalThis.fetch.bind(globalThis);

globalThis.fetch = (input, init) => {
  const address = input instanceof Request ? input.url : String(input);
  const [, name = ''] = /\/fault-([\w-]+)$/.exec(address) ?? [];
  return answers[name]?.(init?.signal) ?? ask(input, init);
};

/** The address of a fault; its images would lie beside the examples' own. */
export const faultAddress = (name: string): string =>
  new URL(`./examples/fault-${name}`, document.baseURI).href;
