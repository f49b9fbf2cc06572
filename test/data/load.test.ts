import {expect} from '@open-wc/testing';
import type {DataError} from '../../src/data/data-error.js';
import {load, loaded, reload, use} from '../../src/data/load.js';
import {shared} from '../../src/data/shared.js';

type Answer = Response | Error | ((signal: AbortSignal) => Promise<Response>);

const good = {name: 'Test cluster (fictional)'};
const ok = (body: unknown = good, init: ResponseInit = {}) =>
  new Response(typeof body === 'string' ? body : JSON.stringify(body), init);
const status = (code: number, headers: Record<string, string> = {}) =>
  new Response('no', {status: code, headers});
const pause = (ms = 20) => new Promise((resolve) => setTimeout(resolve, ms));
/** A server that never answers. */
const silence = (signal: AbortSignal) =>
  new Promise<Response>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error));
  });

describe('load', () => {
  const {
    fetch,
    Math: {random},
  } = globalThis;
  let requests: {address: string; init: RequestInit}[];
  let count = 0;
  let address: string;
  let unhandled: unknown[];
  const note = (event: PromiseRejectionEvent) => unhandled.push(event.reason);

  /** Answers one request after the other; the last answer stays. */
  const answers = (...list: Answer[]) => {
    globalThis.fetch = async (input, init = {}) => {
      const answer = list[Math.min(requests.length, list.length - 1)];
      requests.push({address: String(input), init});
      if (answer instanceof Error) throw answer;
      const signal = init.signal as AbortSignal;
      return typeof answer === 'function' ? answer(signal) : (answer as Response).clone();
    };
  };
  const failure = async (promise: Promise<unknown>): Promise<DataError> => {
    try {
      await promise;
    } catch (error) {
      return error as DataError;
    }
    throw new Error('no failure');
  };

  beforeEach(() => {
    requests = [];
    unhandled = [];
    address = `https://example.org/${count++}.json`;
    addEventListener('unhandledrejection', note);
    // The pauses between attempts, made short.
    Math.random = () => -0.49;
  });
  afterEach(async () => {
    globalThis.fetch = fetch;
    Math.random = random;
    await pause(0);
    removeEventListener('unhandledrejection', note);
    expect(unhandled).to.eql([]);
    expect(shared().active).to.equal(0);
  });

  it('gives the document and the address that its own addresses are relative to', async () => {
    answers(ok());
    const result = await load(address);
    expect(result).to.eql({address, base: address, document: good});
  });

  it('sends no credentials and leaves caching to HTTP', async () => {
    answers(ok());
    await load(address);
    expect(requests[0]?.init.credentials).to.equal('omit');
    expect(requests[0]?.init.cache).to.equal('default');
  });

  it('makes one request for all who ask', async () => {
    answers(ok());
    const results = await Promise.all(Array.from({length: 100}, () => load(address)));
    expect(new Set(results).size).to.equal(1);
    expect(requests).to.have.length(1);
  });

  it('shares with another copy of the library', async () => {
    answers(ok());
    const copy = (await import('../../src/data/load.js?copy' as string)) as {load: typeof load};
    expect(copy.load).not.to.equal(load);
    await Promise.all([load(address), copy.load(address)]);
    expect(requests).to.have.length(1);
  });

  it('keeps a success while somebody uses it, and no longer', async () => {
    answers(ok());
    const leave = use(address, () => {});
    await load(address);
    await load(address);
    expect(requests).to.have.length(1);
    expect(loaded(address)?.document).to.eql(good);
    leave();
    await pause(0);
    expect(loaded(address)).to.equal(undefined);
    await load(address);
    expect(requests).to.have.length(2);
  });

  it('never keeps a failure', async () => {
    answers(status(404), ok());
    expect((await failure(load(address))).code).to.equal('http');
    expect((await load(address)).document).to.eql(good);
  });

  it('takes a byte order mark and a wrong content type', async () => {
    answers(ok(`\uFEFF${JSON.stringify(good)}`, {headers: {'content-type': 'image/png'}}));
    expect((await load(address)).document).to.eql(good);
  });

  for (const [code, body] of [
    ['not-json', '{"name": "Fict'],
    ['not-json', ''],
    ['not-json', '<!doctype html>'],
    ['schema', '[]'],
    ['schema', 'null'],
    ['unsupported-version', '{"schemaVersion": 2}'],
  ] as const) {
    it(`answers ${code} to ${body || 'nothing'}, without another try`, async () => {
      answers(ok(body));
      expect((await failure(load(address))).code).to.equal(code);
      expect(requests).to.have.length(1);
    });
  }

  describe('tries again', () => {
    for (const code of [429, 500, 502, 503, 504]) {
      it(`twice after ${code}`, async () => {
        answers(status(code));
        const error = await failure(load(address));
        expect([error.code, error.status]).to.eql(['http', code]);
        expect(requests).to.have.length(3);
      });
    }

    for (const code of [400, 401, 403, 404, 410, 418]) {
      it(`not after ${code}`, async () => {
        answers(status(code));
        expect((await failure(load(address))).status).to.equal(code);
        expect(requests).to.have.length(1);
      });
    }

    it('twice where the network fails', async () => {
      answers(new TypeError('Failed to fetch'));
      expect((await failure(load(address))).code).to.equal('network');
      expect(requests).to.have.length(3);
    });

    it('and takes the answer that comes then', async () => {
      answers(new TypeError('Failed to fetch'), status(503), ok());
      expect((await load(address)).document).to.eql(good);
    });

    it('after half a second and a second, each a half more or less', async () => {
      Math.random = () => 0;
      answers(status(500));
      const started = performance.now();
      await failure(load(address));
      // 250 ms and 500 ms.
      expect(performance.now() - started).to.be.within(740, 1600);
    });

    it('when the server says', async () => {
      answers(status(503, {'retry-after': '0.3'}), ok());
      const started = performance.now();
      await load(address);
      expect(performance.now() - started).to.be.within(290, 1000);
    });

    it('but not if that is too late', async () => {
      answers(status(503, {'retry-after': '3600'}), ok());
      expect((await failure(load(address))).status).to.equal(503);
      expect(requests).to.have.length(1);
    });
  });

  it('gives up an attempt that takes too long, and after three all', async () => {
    answers(silence);
    expect((await failure(load(address, {timeout: 15}))).code).to.equal('timeout');
    expect(requests).to.have.length(3);
  });

  it('gives up a body that drips', async () => {
    const drip = async () =>
      new Response(
        new ReadableStream({
          async pull(controller) {
            await pause(10);
            controller.enqueue(new Uint8Array([0x20]));
          },
        }),
      );
    // A made-up body does not end with the request's signal: the reader is asked for it.
    answers((signal) =>
      drip().then((response) => {
        signal.addEventListener('abort', () => void response.body?.cancel().catch(() => {}));
        const reader = response.body!.getReader();
        const body = new ReadableStream({
          async pull(controller) {
            signal.throwIfAborted();
            controller.enqueue((await reader.read()).value);
          },
        });
        return new Response(body);
      }),
    );
    expect((await failure(load(address, {timeout: 60}))).code).to.equal('timeout');
  });

  it('stops reading at 5 MiB, whatever Content-Length says', async () => {
    let sent = 0;
    answers(
      async () =>
        new Response(
          new ReadableStream({
            pull(controller) {
              sent++;
              controller.enqueue(new Uint8Array(2 ** 20).fill(0x20));
            },
          }),
          {headers: {'content-length': '10'}},
        ),
    );
    expect((await failure(load(address))).code).to.equal('too-large');
    expect(sent).to.be.within(6, 8);
    expect(requests).to.have.length(1);
  });

  it('reads a document of just 5 MiB, and letters that lie across two chunks', async () => {
    const text = JSON.stringify({name: 'ł'.repeat(2 ** 20)});
    const bytes = new TextEncoder().encode(text.padEnd(5 * 2 ** 20 - 2 ** 20));
    const chunks = Array.from({length: Math.ceil(bytes.length / 9999)}, (_, i) =>
      bytes.slice(i * 9999, (i + 1) * 9999),
    );
    answers(
      async () =>
        new Response(
          new ReadableStream({
            start(controller) {
              for (const chunk of chunks) controller.enqueue(chunk);
              controller.close();
            },
          }),
        ),
    );
    expect((await load(address)).document.name).to.equal('ł'.repeat(2 ** 20));
  });

  it('makes six requests at a time at the most', async () => {
    let active = 0;
    let most = 0;
    answers(async () => {
      most = Math.max(most, ++active);
      await pause(2);
      active--;
      return ok();
    });
    await Promise.all(Array.from({length: 100}, (_, i) => load(`${address}?${i}`)));
    expect(most).to.equal(6);
    expect(requests).to.have.length(100);
  });

  it('a failure gives its turn to the next', async () => {
    answers(status(404));
    const all = Array.from({length: 20}, (_, i) => failure(load(`${address}?${i}`)));
    expect((await Promise.all(all)).every(({code}) => code === 'http')).to.equal(true);
  });

  describe('those who leave', () => {
    it('end a request only if they are the last', async () => {
      let aborted = false;
      answers((signal) => {
        signal.addEventListener('abort', () => (aborted = true));
        return pause(30).then(() => ok());
      });
      const leave = use(address, () => {});
      const other = use(address, () => {});
      const result = load(address);
      leave();
      await pause(5);
      expect(aborted).to.equal(false);
      expect((await result).document).to.eql(good);
      other();
    });

    it('end it as the last, without a word', async () => {
      answers(silence);
      const leave = use(address, () => {});
      const result = failure(load(address));
      leave();
      await result;
      expect(requests).to.have.length(1);
    });

    it('and come back in the same task end nothing', async () => {
      answers(async () => {
        await pause(10);
        return ok();
      });
      const leave = use(address, () => {});
      const result = load(address);
      leave();
      const again = use(address, () => {});
      expect((await result).document).to.eql(good);
      again();
    });
  });

  describe('reload', () => {
    it('asks the server again, tells all users before and after, and shares the request', async () => {
      answers(ok(), ok({name: 'New'}));
      let told = 0;
      const leave = use(address, () => void told++);
      await load(address);
      const [one, two] = await Promise.all([reload(address), load(address)]);
      expect(one).to.equal(two);
      expect(one.document).to.eql({name: 'New'});
      expect(told).to.equal(2);
      expect(requests[1]?.init.cache).to.equal('no-cache');
      leave();
    });

    it('that fails keeps what was there', async () => {
      answers(ok(), status(404));
      const leave = use(address, () => {});
      await load(address);
      await failure(reload(address));
      expect(loaded(address)?.document).to.eql(good);
      expect((await load(address)).document).to.eql(good);
      leave();
    });

    it('tells those who show an error when a later request goes well', async () => {
      answers(status(404), ok());
      let told = 0;
      const leave = use(address, () => void told++);
      await failure(load(address));
      await load(address);
      expect(told).to.equal(1);
      leave();
    });
  });

  describe('when the network is back', () => {
    const online = () => dispatchEvent(new Event('online'));

    it('tries once more by itself, and once only', async () => {
      const offline = new TypeError('Failed to fetch');
      answers(offline);
      let told = 0;
      const leave = use(address, () => void told++);
      await failure(load(address));
      online();
      await pause(200);
      expect(requests).to.have.length(6);
      expect(told).to.equal(1);
      online();
      await pause(50);
      expect(requests).to.have.length(6);
      leave();
    });

    it('leaves alone what is not used any more, and what was no fault of the network', async () => {
      answers(new TypeError('Failed to fetch'));
      const leave = use(address, () => {});
      await failure(load(address));
      leave();
      await pause(0);
      answers(status(404));
      const stay = use(`${address}?`, () => {});
      await failure(load(`${address}?`));
      const before = requests.length;
      online();
      await pause(50);
      expect(requests).to.have.length(before);
      stay();
    });
  });
});
