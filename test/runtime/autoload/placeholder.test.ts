import {expect, waitUntil} from '@open-wc/testing';
import {autoload} from '../../../src/runtime/autoload/autoload.js';
import {register} from '../../../src/components/base/register.js';
import type {ClusterElement} from '../../../src/components/base/cluster-element.js';
import {ClusterAwards} from '../../../src/components/awards/awards.js';
import {ClusterBoard} from '../../../src/components/board/board.js';
import {nextTask} from '../../next-task.js';

type Widget = ClusterElement<unknown>;

const address = URL.createObjectURL(
  new Blob([
    JSON.stringify({name: 'x', board: [{name: 'Ada Example'}], awards: [{name: 'Prize'}]}),
  ]),
);

describe('a placeholder', () => {
  let page: HTMLElement;
  const {warn} = console;
  let warnings: string[];

  beforeEach(() => {
    document.body.append((page = document.createElement('div')));
    warnings = [];
    console.warn = (...words) => warnings.push(words.join(' '));
  });
  afterEach(() => {
    page.remove();
    console.warn = warn;
  });

  autoload({
    board: async () => register(ClusterBoard),
    awards: async () => register(ClusterAwards),
    values: () => Promise.reject(new TypeError('blocked')),
  });

  const widgetIn = (placeholder: Element) =>
    placeholder.querySelector<Widget>(':scope > cluster-board, :scope > cluster-awards');

  /** Waits for the widget of a placeholder. */
  const filled = async (selector = '[data-cluster-widget]', state = 'ready') => {
    const placeholder = page.querySelector<HTMLElement>(selector)!;
    await waitUntil(() => widgetIn(placeholder)?.matches(`:state(${state})`));
    return {placeholder, widget: widgetIn(placeholder)!};
  };
  const isSeen = (element: Element | null) =>
    !!element && getComputedStyle(element).visibility === 'visible';

  const board = (content = '<a id="fallback" href="/">Board</a>', attributes = '') =>
    `<div data-cluster-widget="board" data-cluster-src="${address}" ${attributes}>${content}</div>`;

  it('shows its widget, with the attributes of the widget and the language of its place', async () => {
    page.innerHTML = board('', 'data-cluster-heading-level="3" data-cluster-no-heading lang="pl"');
    const {widget} = await filled();
    expect(widget.getAttributeNames().toSorted()).to.deep.equal([
      'heading-level',
      'no-heading',
      'slot',
      'src',
    ]);
    expect(widget.getAttribute('src')).to.equal(address);
    expect(widget.getAttribute('heading-level')).to.equal('3');
    expect(widget.shadowRoot?.querySelector('section')?.lang).to.equal('pl');
  });

  it('leaves its content where it is, and hides it while the widget shows its part', async () => {
    page.innerHTML = board();
    const link = page.querySelector('#fallback')!;
    const {placeholder, widget} = await filled();
    expect(link.parentNode).to.equal(placeholder);
    expect(isSeen(link)).to.be.false;
    widget.data = {name: 'x', schemaVersion: 9};
    await waitUntil(() => widget.matches(':state(error)'));
    expect(isSeen(link)).to.be.true;
    widget.data = {name: 'x', board: []};
    await waitUntil(() => widget.matches(':state(empty)'));
    expect(isSeen(link)).to.be.true;
    widget.hideEmpty = true;
    await widget.updateComplete;
    expect(isSeen(link)).to.be.false;
    widget.hideEmpty = false;
    placeholder.insertAdjacentHTML('beforeend', '<p data-cluster-empty>Nothing</p>');
    await waitUntil(() => !isSeen(link));
  });

  it('keeps its content findable for links to an id in it', async () => {
    page.innerHTML = `<div style="height: 3000px"></div>${board('<h2 id="people">People</h2>')}
      <div style="height: 3000px"></div>`;
    page.querySelector('#people')?.scrollIntoView();
    const {placeholder} = await filled();
    scrollTo(0, 0);
    page.querySelector('#people')?.scrollIntoView();
    expect(Math.abs(placeholder.getBoundingClientRect().top)).to.be.below(60);
    scrollTo(0, 0);
  });

  it('takes no attributes but those of the widget', async () => {
    const foreign = ['onclick', 'onfocus', 'style', 'id', 'class', 'slot', 'tabindex', 'autofocus'];
    const more = ['hidden', 'title', 'part', 'is', 'contenteditable', 'popover', 'data', 'widget'];
    page.innerHTML = board(
      '',
      [...foreign, ...more]
        .filter((name) => name !== 'widget')
        .map((name) => `data-cluster-${name}="alert(1)"`)
        .join(' '),
    );
    const {widget} = await filled();
    expect(widget.getAttributeNames().toSorted()).to.deep.equal(['slot', 'src']);
    expect(widget.slot).to.equal('cluster-widget');
  });

  it('gets its widget despite a bad attribute name, as do those after it', async () => {
    page.innerHTML = `${board('', 'data-cluster-="" data-cluster-1="x" data-cluster-"="x"')}
      <p data-cluster-widget="">x</p><p data-cluster-widget="a b">x</p>
      <div id="last" data-cluster-widget="awards" data-cluster-src="${address}"></div>`;
    const {widget} = await filled();
    expect(widget.getAttributeNames().toSorted()).to.deep.equal(['slot', 'src']);
    await filled('#last');
  });

  it('gets one widget, however often it is scanned', async () => {
    page.innerHTML = board();
    autoload({board: async () => register(ClusterBoard)})(page);
    const {placeholder} = await filled();
    expect(placeholder.querySelectorAll('cluster-board').length).to.equal(1);
  });

  it('follows its attributes', async () => {
    page.innerHTML = board('', 'data-cluster-layout="list"');
    const {placeholder, widget} = await filled();
    widget.theme = 'dark';
    await widget.updateComplete;
    placeholder.dataset.clusterHeading = 'People';
    delete placeholder.dataset.clusterLayout;
    placeholder.dataset.clusterLang = 'pl';
    await waitUntil(() => widget.getAttribute('lang') === 'pl');
    expect(widget.getAttribute('heading')).to.equal('People');
    expect(widget.hasAttribute('layout')).to.be.false;
    expect(widget.getAttribute('theme')).to.equal('dark');
  });

  it('shows another widget when it names another, and its content when it names none', async () => {
    page.innerHTML = board();
    const {placeholder} = await filled();
    placeholder.dataset.clusterWidget = 'awards';
    await waitUntil(() => placeholder.querySelector('cluster-awards')?.matches(':state(ready)'));
    expect(placeholder.querySelector('cluster-board')).to.equal(null);
    for (const name of ['constructor', undefined]) {
      if (name) placeholder.dataset.clusterWidget = name;
      else delete placeholder.dataset.clusterWidget;
      await nextTask();
      expect(placeholder.children.length).to.equal(1);
      expect(isSeen(page.querySelector('#fallback'))).to.be.true;
    }
    placeholder.dataset.clusterWidget = 'board';
    await filled();
  });

  it('gets its widget when its attribute is added later', async () => {
    page.innerHTML = `<div id="late" data-cluster-src="${address}">Board</div>`;
    await nextTask();
    page.querySelector('#late')?.setAttribute('data-cluster-widget', 'board');
    await filled();
  });

  it('keeps its widget when its content is written anew', async () => {
    page.innerHTML = board();
    const {placeholder, widget} = await filled();
    let loads = 0;
    widget.addEventListener('cluster-load', () => loads++);
    placeholder.innerHTML = '<p id="fallback">New words</p>';
    await nextTask();
    expect(widgetIn(placeholder)).to.equal(widget);
    expect(widget.matches(':state(ready)')).to.be.true;
    expect(isSeen(page.querySelector('#fallback'))).to.be.false;
    widget.remove();
    await nextTask();
    expect(widgetIn(placeholder)).to.equal(widget);
    expect(loads).to.equal(0);
  });

  it('lets a framework that owns its content remove and insert what it made', async () => {
    page.innerHTML = board('<a id="one">1</a><a id="two">2</a>');
    const [one, two] = page.querySelectorAll('a');
    const {placeholder, widget} = await filled();
    placeholder.removeChild(one!);
    const three = document.createElement('a');
    placeholder.insertBefore(three, two!);
    placeholder.appendChild(one!);
    await nextTask();
    expect([...placeholder.children]).to.have.members([two, three, one, widget]);
    placeholder.replaceChildren(three);
    await nextTask();
    expect([...placeholder.children]).to.deep.equal([three, widget]);
  });

  it('stops adding the widget if the page removes it each time', async () => {
    page.innerHTML = board();
    const {placeholder} = await filled();
    const purge = () => widgetIn(placeholder)?.remove();
    const observer = new MutationObserver(purge);
    observer.observe(placeholder, {childList: true});
    purge();
    await nextTask();
    expect(widgetIn(placeholder)).to.equal(null);
    expect(isSeen(page.querySelector('#fallback'))).to.be.true;
    observer.disconnect();
  });

  it('leaves a widget alone that the page moves elsewhere', async () => {
    page.innerHTML = `${board()}<main></main>`;
    const {widget} = await filled();
    page.querySelector('main')?.append(widget);
    await nextTask();
    expect(widget.parentElement?.localName).to.equal('main');
    expect(isSeen(page.querySelector('#fallback'))).to.be.true;
  });

  it('works as a copy with a copy of the widget in it', async () => {
    page.innerHTML = board();
    const {placeholder} = await filled();
    const copy = placeholder.cloneNode(true) as HTMLElement;
    placeholder.replaceWith(copy);
    await waitUntil(() => !isSeen(copy.querySelector('#fallback')));
    await filled();
    expect(copy.querySelectorAll('cluster-board').length).to.equal(1);
  });

  it('takes the document out of a script in it', async () => {
    const script = (name: string) =>
      `<script type="application/json">{"name": "x", "board": [{"name": "${name}"}]}</script>`;
    page.innerHTML = `<div data-cluster-widget="board">${script('Ada')}</div>`;
    const {placeholder, widget} = await filled();
    const name = () => widget.shadowRoot?.querySelector('[part=name]')?.textContent.trim();
    expect(name()).to.equal('Ada');
    placeholder.innerHTML = script('Bea');
    await waitUntil(() => name() === 'Bea');
  });

  it('reports a script in it that is not JSON, and recovers', async () => {
    const script = (text: string) => `<script type="application/json">${text}</script>`;
    page.innerHTML = `<div data-cluster-widget="board">${script('{"board": ["Ada",]}')}</div>`;
    const {placeholder} = await filled('[data-cluster-widget]', 'error');
    placeholder.innerHTML = script('{"name": "x", "board": [{"name": "Bea"}]}');
    await filled();
    placeholder.innerHTML = script('{"name": "x", "board": [');
    await filled('[data-cluster-widget]', 'error');
  });

  it('keeps the rest of the page visible if its end tag is missing', async () => {
    for (const rest of [
      '<main>All</main>',
      '<section><h1>All</h1></section>',
      board('', 'id="b"'),
    ]) {
      page.innerHTML = board(`<p id="fallback">x</p>${rest}`);
      await filled();
      expect(isSeen(page.querySelector('#fallback')), rest).to.be.true;
    }
    expect(warnings.filter((words) => words.includes('end tag')).length).to.equal(3);
  });

  it('warns if no widget can be put into it, and stays unchanged', async () => {
    page.innerHTML = `<ul><li data-cluster-widget="board" data-cluster-src="${address}">x</li></ul>`;
    await waitUntil(() => warnings.length);
    expect(page.innerHTML).not.to.contain('cluster-board');
    // The other copy of a test before warns too.
    expect([...new Set(warnings)]).to.deep.equal([
      'cluster-widgets: <li data-cluster-widget>: no widget can be put into it: use a <div>',
    ]);
  });

  it('stays unchanged if the code cannot be loaded', async () => {
    page.innerHTML = '<div data-cluster-widget="values"><p id="fallback">x</p></div>';
    await waitUntil(() => warnings.length);
    await nextTask();
    expect(page.querySelector('div')?.children.length).to.equal(1);
    expect(isSeen(page.querySelector('#fallback'))).to.be.true;
  });
});
