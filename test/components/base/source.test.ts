import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import type {ClusterErrorEvent} from '../../../src/entries/exports.js';
import {once, textOf, type Widget} from '../../widgets.js';
import {nextTask} from '../../next-task.js';

const named = (name: string) => ({name: 'Test cluster (fictional)', board: [{name}]});
const make = () => document.createElement('cluster-board') as Widget;

describe('where a widget’s document comes from', () => {
  let requests: string[];
  /** Answers the requests that wait for it; `undefined` where every request is answered at once. */
  let waiting: (() => void)[] | undefined;
  const {fetch} = globalThis;

  const answerAll = () => waiting?.splice(0).forEach((answer) => answer());

  beforeEach(() => {
    requests = [];
    waiting = undefined;
    globalThis.fetch = async (input) => {
      const address = String(input);
      requests.push(address);
      if (waiting) await new Promise<void>((resolve) => waiting?.push(resolve));
      const name = new URL(address).searchParams.get('name') ?? 'Ada Example';
      return new Response(JSON.stringify(named(name)));
    };
  });
  afterEach(() => {
    globalThis.fetch = fetch;
  });

  it('reports that there is no document after the timeout, and shows one that is set later', async () => {
    const element = make();
    element.setAttribute('timeout', '30');
    element.innerHTML = '<a href="#there">There</a>';
    const failed = once<ClusterErrorEvent>(element, 'cluster-error');
    document.body.append(element);
    expect(element.matches(':state(loading)')).to.equal(true);
    const {error} = await failed;
    expect([error.code, /src/.test(error.message)]).to.eql(['network', true]);
    expect(textOf(element)).to.contain('Try again');
    expect(element.querySelector('a')?.checkVisibility()).to.equal(true);
    element.data = named('Late Comer');
    await element.updateComplete;
    expect(textOf(element)).to.contain('Late Comer');
    element.remove();
  });

  it('reports `.data` that is no object', async () => {
    for (const data of ['text', 5, true, [], () => {}]) {
      const element = make();
      element.data = data as object;
      const failed = once<ClusterErrorEvent>(element, 'cluster-error');
      document.body.append(element);
      expect((await failed).error.code).to.equal('schema');
      element.remove();
    }
  });

  it('reports `.data` that throws when it is read', async () => {
    const element = make();
    element.data = {
      name: 'x',
      get board(): never {
        throw new Error('no');
      },
    };
    const failed = once<ClusterErrorEvent>(element, 'cluster-error');
    document.body.append(element);
    expect((await failed).error.code).to.equal('schema');
    element.remove();
  });

  it('reports a bad document once, however often it is rendered', async () => {
    const element = make();
    let events = 0;
    element.addEventListener('cluster-error', () => events++);
    element.innerHTML = '<script type="application/json">{"name": </script>';
    document.body.append(element);
    await element.updateComplete;
    for (let i = 0; i < 3; i++) {
      element.requestUpdate();
      await element.updateComplete;
    }
    await nextTask();
    expect(events).to.equal(1);
    element.remove();
  });

  it('reads an inline script that is added later', async () => {
    const element = make();
    document.body.append(element);
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(named('Jan Sample'));
    element.append(script);
    await once(element, 'cluster-load');
    expect(textOf(element)).to.contain('Jan Sample');
    element.remove();
  });

  it('uses an embedded document for its address until reload()', async () => {
    const address = new URL('/embedded.json', location.href).href;
    const script = document.createElement('script');
    script.type = 'application/json';
    script.dataset.clusterDocument = '/embedded.json';
    script.textContent = JSON.stringify(named('Embedded'));
    document.body.append(script);
    const element = make();
    element.src = '/embedded.json';
    document.body.append(element);
    expect(textOf(element)).to.contain('Embedded');
    await nextTask();
    expect(requests).to.eql([]);
    await element.reload();
    expect(requests).to.eql([address]);
    expect(textOf(element)).to.contain('Ada Example');
    element.remove();
    script.remove();
  });

  it('shows the same for attributes and properties, before and after the upgrade, with one request each', async () => {
    const address = '/order.json';
    const ways: ((element: Widget, put: () => void) => void)[] = [
      (element, put) => (element.setAttribute('src', address), put()),
      (element, put) => (put(), element.setAttribute('src', address)),
      (element, put) => ((element.src = address), put()),
      (element, put) => (put(), (element.src = address)),
    ];
    const texts = new Set<string>();
    for (const way of ways) {
      requests = [];
      const element = make();
      way(element, () => document.body.append(element));
      await once(element, 'cluster-load');
      texts.add(textOf(element));
      expect(requests).to.have.length(1);
      element.remove();
      await nextTask();
    }
    // Before the upgrade: the class is given only when all is set.
    const early = document.createElement('early-board') as Widget;
    early.src = address;
    document.body.append(early);
    requests = [];
    customElements.define(
      'early-board',
      class extends (customElements.get('cluster-board') as CustomElementConstructor) {},
    );
    await once(early, 'cluster-load');
    texts.add(textOf(early));
    expect([texts.size, requests.length]).to.eql([1, 1]);
    early.remove();
  });

  it('shows the document of the address that was set last, in a thousand random orders', async () => {
    let random = 7;
    const next = (below: number) => (random = (random * 48271) % 2147483647) % below;
    waiting = [];
    const element = make();
    document.body.append(element);
    for (let run = 0; run < 1000; run++) {
      let last = '';
      for (let i = 0; i < 3; i++) {
        last = `Person ${run}-${i}`;
        element.src = `/race-${run}.json?name=${encodeURIComponent(last)}`;
        if (next(2)) await element.updateComplete;
        if (!next(4)) answerAll();
      }
      await element.updateComplete;
      while (waiting.length) {
        waiting.splice(next(waiting.length), 1)[0]?.();
        if (next(2)) await Promise.resolve();
      }
      for (let task = 0; task < 100 && !textOf(element).includes(last); task++) await nextTask();
      await nextTask();
      expect(textOf(element)).to.contain(last);
      expect(textOf(element)).not.to.match(new RegExp(`Person ${run}-[01]\\b`));
    }
    element.remove();
  }).timeout(120_000);

  it('makes one request for a hundred widgets, also when some are removed meanwhile', async () => {
    const address = new URL('/hundred.json', location.href).href;
    waiting = [];
    const host = await fixture<HTMLElement>(
      html`<div>${Array.from({length: 100}, () => html`<cluster-board src=${address}></cluster-board>`)}</div>`,
    );
    await waitUntil(() => waiting?.length);
    for (const element of Array.from(host.children).slice(0, 50)) element.remove();
    const rest = Array.from(host.children) as Widget[];
    expect(rest).to.have.length(50);
    answerAll();
    await waitUntil(() => rest.every((element) => textOf(element).includes('Ada Example')));
    expect(requests).to.eql([address]);
  });

  it('loads in a widget that was removed meanwhile and comes back', async () => {
    waiting = [];
    const element = make();
    element.src = '/back.json';
    document.body.append(element);
    await waitUntil(() => waiting?.length);
    element.remove();
    answerAll();
    await nextTask();
    waiting = undefined;
    document.body.append(element);
    await once(element, 'cluster-load');
    expect(textOf(element)).to.contain('Ada Example');
    element.remove();
  });
});
