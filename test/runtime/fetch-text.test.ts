import {expect} from '@open-wc/testing';
import type {DataError} from '../../src/core/document/data-error.js';
import {fetchText, type FetchTextOptions} from '../../src/runtime/fetch-text.js';
import {FakeServer, ok, silence, status} from './fake-server.js';

describe('fetchText', () => {
  const {random} = Math;
  let server: FakeServer;
  const url = 'https://example.org/cluster.json';

  const failure = async (options?: FetchTextOptions): Promise<DataError> => {
    try {
      await fetchText(url, options);
    } catch (error) {
      return error as DataError;
    }
    throw new Error('no failure');
  };

  beforeEach(() => {
    server = new FakeServer();
    // Makes the pauses between attempts short.
    Math.random = () => -0.49;
  });
  afterEach(() => {
    server.close();
    Math.random = random;
  });

  it('gives the text and the final address', async () => {
    server.answer(ok('text'));
    expect(await fetchText(url)).to.eql({text: 'text', url});
  });

  it('sends cookies to the page’s own origin only, and leaves caching to HTTP', async () => {
    server.answer(ok('text'));
    await fetchText(url);
    expect(server.requests[0]?.init.credentials).to.equal('same-origin');
    expect(server.requests[0]?.init.cache).to.equal('default');
  });

  it('drops a byte order mark and takes a wrong content type', async () => {
    server.answer(ok('\uFEFFtext', {headers: {'content-type': 'image/png'}}));
    expect((await fetchText(url)).text).to.equal('text');
  });

  it('reads a response without a body stream, as libraries that replace `fetch` give it', async () => {
    const text = async () => '\uFEFFtext';
    server.answer(async () => ({ok: true, status: 200, url, text}) as Response);
    expect((await fetchText(url)).text).to.equal('text');
  });

  for (const code of [429, 500, 502, 503, 504]) {
    it(`retries twice after ${code}`, async () => {
      server.answer(status(code));
      const error = await failure();
      expect([error.code, error.status]).to.eql(['http', code]);
      expect(server.requests).to.have.length(3);
    });
  }

  for (const code of [400, 401, 403, 404, 410, 418]) {
    it(`does not retry after ${code}`, async () => {
      server.answer(status(code));
      expect((await failure()).status).to.equal(code);
      expect(server.requests).to.have.length(1);
    });
  }

  it('retries twice after a network fault', async () => {
    server.answer(new TypeError('Failed to fetch'));
    expect((await failure()).code).to.equal('network');
    expect(server.requests).to.have.length(3);
  });

  it('takes the answer of a later attempt', async () => {
    server.answer(new TypeError('Failed to fetch'), status(503), ok('text'));
    expect((await fetchText(url)).text).to.equal('text');
  });

  it('pauses half a second and a second, each ±50 %', async () => {
    Math.random = () => 0;
    server.answer(status(500));
    const started = performance.now();
    await failure();
    // 250 ms and 500 ms.
    expect(performance.now() - started).to.be.within(740, 3000);
  });

  it('obeys Retry-After', async () => {
    server.answer(status(503, {'retry-after': '0.3'}), ok('text'));
    const started = performance.now();
    await fetchText(url);
    expect(performance.now() - started).to.be.within(290, 3000);
  });

  it('does not retry where Retry-After is later than the deadline', async () => {
    server.answer(status(503, {'retry-after': '3600'}), ok('text'));
    expect((await failure()).status).to.equal(503);
    expect(server.requests).to.have.length(1);
  });

  it('aborts an attempt after its timeout, and fails after three', async () => {
    server.answer(silence);
    expect((await failure({timeout: () => 15})).code).to.equal('timeout');
    expect(server.requests).to.have.length(3);
  });

  it('asks for the timeout at the start of each attempt', async () => {
    const timeouts = [15, 5000];
    server.answer(silence, ok('text'));
    expect((await fetchText(url, {timeout: () => timeouts.shift() ?? 0})).text).to.equal('text');
  });

  it('aborts a body that comes too slowly', async () => {
    server.answer(
      async (signal) =>
        new Response(
          new ReadableStream({
            start(controller) {
              signal.addEventListener('abort', () => controller.error(signal.reason));
            },
          }),
        ),
    );
    expect((await failure({timeout: () => 30})).code).to.equal('timeout');
  });

  it('stops when the signal aborts, without another attempt', async () => {
    const controller = new AbortController();
    server.answer(silence);
    const failed = failure({signal: controller.signal});
    controller.abort();
    await failed;
    expect(server.requests).to.have.length(1);
  });

  it('stops reading at 5 MiB, whatever Content-Length says', async () => {
    let sent = 0;
    server.answer(
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
    expect((await failure()).code).to.equal('too-large');
    expect(sent).to.be.within(6, 8);
    expect(server.requests).to.have.length(1);
  });

  it('reads a text of 5 MiB whose letters lie across two chunks', async () => {
    const text = 'ł'.repeat(5 * 2 ** 19);
    const bytes = new TextEncoder().encode(text);
    server.answer(
      async () =>
        new Response(
          new ReadableStream({
            start(controller) {
              for (let at = 0; at < bytes.length; at += 9999)
                controller.enqueue(bytes.slice(at, at + 9999));
              controller.close();
            },
          }),
        ),
    );
    expect((await fetchText(url)).text).to.equal(text);
  });
});
