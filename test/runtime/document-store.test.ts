import {expect, waitUntil} from '@open-wc/testing';
import {DocumentStore, type DocumentState} from '../../src/runtime/document-store.js';
import {FakeServer, ok, silence, status, type Answer} from './fake-server.js';
import {nextTask} from '../next-task.js';

const good = {name: 'Test cluster (fictional)'};
const url = 'https://example.org/cluster.json';
const offline = new TypeError('Failed to fetch');

/** Listens like a widget, and lets a test wait for what it hears. */
class Subscriber {
  readonly states: DocumentState[] = [];
  readonly #waiting: (() => void)[] = [];

  readonly listener = (state: DocumentState): void => {
    this.states.push(state);
    for (const resolve of this.#waiting.splice(0)) resolve();
  };

  /** What it hears next, as a short text. */
  async next(): Promise<string> {
    const count = this.states.length;
    while (this.states.length === count)
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    return this.heard.slice(count).join();
  }

  get heard(): string[] {
    return this.states.map((state) =>
      state.status === 'failed' ? state.error.code : state.status,
    );
  }
}

describe('DocumentStore', () => {
  const {random} = Math;
  let server: FakeServer;
  let store: DocumentStore;
  let unhandled: unknown[];
  const unsubscribes: (() => void)[] = [];
  const note = ({reason}: PromiseRejectionEvent) => unhandled.push(reason);

  const subscribe = (options?: {timeout?: number; request?: boolean}) => {
    const subscriber = new Subscriber();
    const unsubscribe = store.subscribe(url, subscriber.listener, options);
    unsubscribes.push(unsubscribe);
    return {subscriber, unsubscribe};
  };
  const documentOf = (state: DocumentState) => (state.status === 'loaded' ? state.document : state);
  /** Holds an answer until the test lets it go. */
  const held = (answer: Answer) => {
    let release = () => {};
    const promise = new Promise<void>((resolve) => (release = resolve));
    const hold = async (signal: AbortSignal) => {
      await Promise.race([promise, silence(signal)]);
      return answer as Response;
    };
    return {hold, release: () => release()};
  };

  beforeEach(() => {
    server = new FakeServer();
    store = new DocumentStore();
    unhandled = [];
    addEventListener('unhandledrejection', note);
    Math.random = () => -0.49;
  });
  afterEach(async () => {
    for (const unsubscribe of unsubscribes.splice(0)) unsubscribe();
    await nextTask();
    server.close();
    Math.random = random;
    removeEventListener('unhandledrejection', note);
    expect(unhandled).to.eql([]);
  });

  it('loads a document for a subscriber, with the address that its addresses are relative to', async () => {
    server.answer(ok(good));
    const {subscriber, unsubscribe} = subscribe();
    expect(store.get(url)).to.eql({status: 'loading'});
    expect(await subscriber.next()).to.equal('loaded');
    expect(store.get(url)).to.eql({status: 'loaded', document: good, base: url});
    unsubscribe();
  });

  it('makes one request for all subscribers, and none for those who come later', async () => {
    server.answer(ok(good));
    const all = Array.from({length: 100}, () => subscribe());
    await all[0]?.subscriber.next();
    for (const {subscriber} of all) expect(subscriber.heard).to.eql(['loaded']);
    subscribe();
    expect(server.requests).to.have.length(1);
  });

  it('keeps a document only while it has a subscriber', async () => {
    server.answer(ok(good));
    const {subscriber, unsubscribe} = subscribe();
    await subscriber.next();
    unsubscribe();
    await Promise.resolve();
    expect(store.get(url).status).to.equal('loading');
    await subscribe().subscriber.next();
    expect(server.requests).to.have.length(2);
  });

  it('keeps the document of an element that is moved within one task', async () => {
    server.answer(ok(good));
    const {subscriber, unsubscribe} = subscribe();
    await subscriber.next();
    unsubscribe();
    const again = subscribe();
    await Promise.resolve();
    expect(documentOf(store.get(url))).to.equal(documentOf(subscriber.states[0] as DocumentState));
    again.unsubscribe();
    expect(server.requests).to.have.length(1);
  });

  it('aborts the request when the last subscriber leaves, and not before', async () => {
    let aborted = false;
    const {hold, release} = held(ok(good));
    server.answer((signal) => {
      signal.addEventListener('abort', () => (aborted = true));
      return hold(signal);
    });
    const one = subscribe();
    const other = subscribe();
    one.unsubscribe();
    await Promise.resolve();
    expect(aborted).to.equal(false);
    release();
    expect(await other.subscriber.next()).to.equal('loaded');
    expect(one.subscriber.heard).to.eql([]);
    other.unsubscribe();

    aborted = false;
    server.answer((signal) => {
      signal.addEventListener('abort', () => (aborted = true));
      return silence(signal);
    });
    await Promise.resolve();
    subscribe().unsubscribe();
    await Promise.resolve();
    expect(aborted).to.equal(true);
    expect(server.requests).to.have.length(2);
  });

  it('never keeps a failure: the next subscriber requests again, and those who failed get the document', async () => {
    server.answer(status(404), ok(good));
    const first = subscribe();
    expect(await first.subscriber.next()).to.equal('http');
    const second = subscribe();
    expect(await second.subscriber.next()).to.equal('loaded');
    expect(first.subscriber.heard).to.eql(['http', 'loaded']);
  });

  for (const [code, body] of [
    ['not-json', '{"name": "Fict'],
    ['not-json', ''],
    ['not-json', '<!doctype html>'],
    ['schema', '[]'],
    ['schema', 'null'],
    ['unsupported-version', '{"schemaVersion": 2}'],
  ] as const) {
    it(`fails with ${code} for ${body || 'an empty text'}, without another attempt`, async () => {
      server.answer(ok(body));
      expect(await subscribe().subscriber.next()).to.equal(code);
      expect(server.requests).to.have.length(1);
    });
  }

  it('loads other documents while six servers are slow', async () => {
    server.answer(silence);
    for (let i = 0; i < 20; i++) store.subscribe(`${url}?${i}`, () => {});
    server.answer(ok(good));
    expect(await subscribe().subscriber.next()).to.equal('loaded');
  });

  describe('timeout', () => {
    it('ends the wait of its own subscriber only', async () => {
      const {hold, release} = held(ok(good));
      server.answer(hold);
      const patient = subscribe();
      const impatient = subscribe({timeout: 1});
      expect(await impatient.subscriber.next()).to.equal('timeout');
      expect(patient.subscriber.heard).to.eql([]);
      release();
      expect(await patient.subscriber.next()).to.equal('loaded');
      expect(impatient.subscriber.heard).to.eql(['timeout', 'loaded']);
      expect(server.requests).to.have.length(1);
    });

    it('aborts the attempts of a single subscriber', async () => {
      server.answer(silence);
      expect(await subscribe({timeout: 10}).subscriber.next()).to.equal('timeout');
      expect(server.requests).to.have.length(3);
    });
  });

  describe('reload', () => {
    it('requests past the cache, once, and calls all subscribers', async () => {
      server.answer(ok(good), ok({name: 'New'}));
      const all = [subscribe(), subscribe()];
      await all[0]?.subscriber.next();
      await store.reload(url);
      expect(server.requests).to.have.length(2);
      expect(server.requests[1]?.init.cache).to.equal('no-cache');
      expect(documentOf(store.get(url))).to.eql({name: 'New'});
      for (const {subscriber} of all) expect(subscriber.heard).to.eql(['loaded', 'loaded']);
    });

    it('keeps the document if the new request fails', async () => {
      server.answer(ok(good), status(404));
      const {subscriber} = subscribe();
      await subscriber.next();
      await store.reload(url);
      expect(documentOf(store.get(url))).to.eql(good);
      expect(subscriber.heard).to.eql(['loaded']);
    });

    it('reports the new request and its result to subscribers whose request failed', async () => {
      server.answer(status(404), status(404), ok(good));
      const {subscriber} = subscribe();
      await subscriber.next();
      await store.reload(url);
      await store.reload(url);
      expect(subscriber.heard).to.eql(['http', 'loading', 'http', 'loading', 'loaded']);
    });

    it('keeps nothing for a document without subscribers', async () => {
      server.answer(ok(good));
      await store.reload(url);
      expect(store.get(url)).to.eql({status: 'loading'});
      await subscribe().subscriber.next();
      expect(server.requests).to.have.length(1);
    });

    it('loads a document that had no request yet', async () => {
      server.answer(ok(good));
      const {subscriber} = subscribe({request: false});
      expect(server.requests).to.have.length(0);
      await store.reload(url);
      expect(subscriber.heard.at(-1)).to.equal('loaded');
    });
  });

  describe('when the network is back', () => {
    const online = () => dispatchEvent(new Event('online'));

    it('requests the document once more, and only once', async () => {
      server.answer(offline);
      const {subscriber} = subscribe();
      expect(await subscriber.next()).to.equal('network');
      online();
      await subscriber.next();
      expect(subscriber.heard).to.eql(['network', 'loading', 'network']);
      expect(server.requests).to.have.length(6);
      online();
      await nextTask();
      expect(server.requests).to.have.length(6);
    });

    it('requests it where the page has a polyfill instead of AbortController', async () => {
      const {AbortController: native} = globalThis;
      /** Its signals are no native ones. */
      class Polyfill {
        readonly signal = Object.assign(new EventTarget(), {aborted: false});
        abort(): void {
          this.signal.aborted = true;
          this.signal.dispatchEvent(new Event('abort'));
        }
      }
      Object.assign(globalThis, {AbortController: Polyfill});
      try {
        server.answer(offline);
        const {subscriber} = subscribe();
        expect(await subscriber.next()).to.equal('network');
        server.answer(ok(good));
        online();
        await waitUntil(() => subscriber.heard.at(-1) === 'loaded');
      } finally {
        globalThis.AbortController = native;
      }
    });

    it('does not request a document without subscribers, or one that failed for another reason', async () => {
      server.answer(offline);
      const {subscriber, unsubscribe} = subscribe();
      await subscriber.next();
      unsubscribe();
      await Promise.resolve();
      const before = server.requests.length;
      online();
      await nextTask();
      expect(server.requests).to.have.length(before);
      server.answer(status(404));
      await subscribe().subscriber.next();
      online();
      await nextTask();
      expect(server.requests).to.have.length(before + 1);
    });
  });
});
