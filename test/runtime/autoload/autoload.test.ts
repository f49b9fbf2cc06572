import {expect} from '@open-wc/testing';
import {autoload} from '../../../src/runtime/autoload/autoload.js';
import {nextTask} from '../../next-task.js';

describe('autoload', () => {
  let page: HTMLElement;
  let loads: string[];
  let scan: (root: Element | ShadowRoot) => void;

  /** Puts content into the page, then starts the autoloader. */
  const open = (content: string) => {
    page.innerHTML = content;
    // Those of the tests before still look on.
    const own: string[] = (loads = []);
    const loader = (name: string) => async () => void own.push(name);
    scan = autoload({board: loader('board'), awards: loader('awards')});
  };

  beforeEach(() => document.body.append((page = document.createElement('div'))));
  afterEach(() => page.remove());

  it('loads the code of the tags of the page, once each', () => {
    open('<cluster-board></cluster-board><p><cluster-board></cluster-board></p>');
    expect(loads).to.deep.equal(['board']);
  });

  it('ignores elements of others', () => {
    open('<cluster-toString></cluster-toString><div data-cluster-widget="constructor">x</div>');
    expect(loads).to.be.empty;
    expect(page.textContent).to.equal('x');
  });

  it('loads what is added later, alone or inside something else', async () => {
    open('');
    page.innerHTML = '<p><span><cluster-awards></cluster-awards></span></p>';
    await nextTask();
    expect(loads).to.deep.equal(['awards']);
  });

  it('loads what is in open shadow roots, and what is added to them', async () => {
    page.attachShadow({mode: 'open'}).innerHTML = '<cluster-board></cluster-board>';
    open('');
    expect(loads).to.deep.equal(['board']);
    page.shadowRoot!.innerHTML = '<div data-cluster-widget="awards"></div>';
    await nextTask();
    expect(loads).to.deep.equal(['board', 'awards']);
  });

  it('loads what is in a shadow root made later after scan()', async () => {
    open('');
    const root = page.attachShadow({mode: 'open'});
    root.innerHTML = '<cluster-awards></cluster-awards>';
    await nextTask();
    expect(loads).to.be.empty;
    scan(root);
    expect(loads).to.deep.equal(['awards']);
  });

  it('works where forms of the page hide the methods of the document', async () => {
    const names = ['querySelectorAll', 'createElement', 'addEventListener', 'readyState', 'head'];
    const inputs = ['localName', 'matches', 'hasAttribute', 'querySelectorAll', 'shadowRoot'];
    const forms = names.map((name) => `<form name="${name}"></form>`).join('');
    const form = `<form>${inputs.map((name) => `<input name="${name}">`).join('')}
      <cluster-awards></cluster-awards></form>`;
    open(`${forms}<cluster-board></cluster-board>`);
    expect(loads).to.deep.equal(['board']);
    page.insertAdjacentHTML('beforeend', form);
    await nextTask();
    expect(loads).to.deep.equal(['board', 'awards']);
    const last = page.querySelector('form:last-of-type')!;
    Element.prototype.setAttribute.call(last, 'data-cluster-widget', 'board');
    await nextTask();
    expect(loads).to.deep.equal(['board', 'awards']);
  });

  it('warns once if the code cannot be loaded, and leaves the page unchanged', async () => {
    const {warn} = console;
    const warnings: unknown[] = [];
    console.warn = (...words) => warnings.push(words);
    page.innerHTML = '<cluster-board>Board</cluster-board><cluster-board></cluster-board>';
    autoload({board: () => Promise.reject(new TypeError('blocked'))});
    await nextTask();
    console.warn = warn;
    expect(warnings.length).to.equal(1);
    expect(page.textContent).to.equal('Board');
  });

  describe('of widgets far below the viewport', () => {
    const far = '<div style="height: 5000px"></div><cluster-awards></cluster-awards>';
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

    it('waits until they come near', async () => {
      // A page that is never idle. Safari has no idle callbacks.
      const {requestIdleCallback} = globalThis;
      Object.assign(globalThis, {requestIdleCallback: () => 0});
      open(`<cluster-board></cluster-board>${far}`);
      Object.assign(globalThis, {requestIdleCallback});
      await frame();
      expect(loads).to.deep.equal(['board']);
      page.querySelector('cluster-awards')?.scrollIntoView();
      while (!loads.includes('awards')) await frame();
      scrollTo(0, 0);
    });

    it('comes when the page is idle', async () => {
      open(far);
      expect(loads).to.deep.equal([]);
      while (!loads.includes('awards')) await frame();
    });

    it('comes before the page is printed', () => {
      open(far);
      expect(loads).to.deep.equal([]);
      dispatchEvent(new Event('beforeprint'));
      expect(loads).to.deep.equal(['awards']);
    });

    it('does not come for idle time alone if the widget is prerendered', async () => {
      open('');
      page.innerHTML = `${far}<div style="height: 5000px"></div><cluster-board></cluster-board>`;
      page.querySelector('cluster-board')?.attachShadow({mode: 'open'});
      while (!loads.includes('awards')) await frame();
      await frame();
      expect(loads).to.deep.equal(['awards']);
      page.querySelector('cluster-board')?.scrollIntoView();
      while (!loads.includes('board')) await frame();
      scrollTo(0, 0);
    });
  });

  describe('of a widget whose document is on another site', () => {
    const preloads = () =>
      [...document.head.querySelectorAll<HTMLLinkElement>('link[as=fetch]')].map(
        ({href, as, crossOrigin}) => [href, as, crossOrigin],
      );
    afterEach(() => document.head.querySelectorAll('link[as=fetch]').forEach((l) => l.remove()));

    it('requests the document while the code is on its way, once', () => {
      const tag = '<cluster-board src="http://other.invalid/1.json"></cluster-board>';
      open(`${tag}${tag.replaceAll('board', 'awards')}`);
      expect(preloads()).to.deep.equal([['http://other.invalid/1.json', 'fetch', 'anonymous']]);
    });

    it('does so for a placeholder and for the source of an ancestor', () => {
      open(`<div data-cluster-widget="board" data-cluster-src="http://other.invalid/2.json"></div>
        <div data-cluster-src="http://other.invalid/3.json"><cluster-awards></cluster-awards></div>`);
      expect(preloads().map(([href]) => href)).to.deep.equal([
        'http://other.invalid/2.json',
        'http://other.invalid/3.json',
      ]);
    });

    it('does so if the source is that of a form whose fields hide its methods', () => {
      open(`<form data-cluster-src="http://other.invalid/6.json"><input name="getAttribute">
        <cluster-awards></cluster-awards></form>`);
      expect(preloads().map(([href]) => href)).to.deep.equal(['http://other.invalid/6.json']);
      expect(loads).to.deep.equal(['awards']);
    });

    it('requests nothing for a widget that contains its document', () => {
      open(`<div data-cluster-src="http://other.invalid/5.json">
        <cluster-board><script type="application/json">{"name": "x"}</script></cluster-board></div>`);
      expect(preloads()).to.deep.equal([]);
    });

    it('requests nothing that a widget may not load or that the page contains', () => {
      open(`<cluster-board src="/own.json"></cluster-board>
        <cluster-awards src="javascript:alert(1)"></cluster-awards>`);
      expect(preloads()).to.deep.equal([]);
      open(`<script type="application/json" data-cluster-document="http://other.invalid/4.json"></script>
        <cluster-board src="http://other.invalid/4.json"></cluster-board>`);
      expect(preloads()).to.deep.equal([]);
    });
  });
});
