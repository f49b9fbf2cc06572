import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {FakeServer, ok, status, type Answer} from '../../runtime/fake-server.js';
import '../../widgets.js';
import type {Widget} from '../../widgets.js';

const cluster = {name: 'Test cluster (fictional)', board: [{name: 'Anna Nowak'}]};
let address = 0;

/** An answer that is given when the test says so. */
const held = () => {
  let give: (response: Response) => void = () => undefined;
  const response = new Promise<Response>((resolve) => (give = resolve));
  return {answer: (() => response) as Answer, give: (one: Response) => give(one)};
};

const part = ({shadowRoot}: Widget, name: string) =>
  shadowRoot.querySelector<HTMLElement>(`[part~='${name}']`);
const words = (element: Widget) =>
  part(element, 'error')?.querySelector('p')?.textContent?.trim() ?? '';
const live = ({shadowRoot}: Widget) => shadowRoot.querySelector<HTMLElement>('[aria-live]');

describe('Try again', () => {
  let server: FakeServer;
  beforeEach(() => {
    server = new FakeServer();
  });
  afterEach(() => server.close());

  async function put(count = 1): Promise<Widget[]> {
    const src = `/${++address}.json`;
    const host = await fixture<HTMLElement>(
      html`<div>${Array.from({length: count}, () => html`<cluster-board src=${src}></cluster-board>`)}</div>`,
    );
    return [...host.querySelectorAll<Widget>('cluster-board')];
  }

  async function failed(): Promise<Widget> {
    server.answer(status(404));
    const [element] = await put();
    await waitUntil(() => part(element as Widget, 'retry'));
    return element as Widget;
  }

  it('says the first failure in a region that is there before it', async () => {
    const {answer, give} = held();
    server.answer(answer);
    const [element] = (await put()) as [Widget];
    const region = live(element);
    expect(region?.textContent?.trim()).to.equal('');
    give(status(404));
    await waitUntil(() => part(element, 'error'));
    expect(live(element)).to.equal(region);
    expect(region?.ariaLive).to.equal('polite');
    expect(words(element)).to.equal('This part of the page could not be loaded.');
  });

  it('says a failure once, however many widgets show it', async () => {
    server.answer(status(404));
    const elements = await put(3);
    await waitUntil(() => elements.every((element) => part(element, 'error')));
    expect(elements.map((element) => live(element)?.ariaLive)).to.eql(['polite', 'off', 'off']);
  });

  it('keeps the button and the focus while the request runs', async () => {
    const element = await failed();
    const {answer, give} = held();
    server.answer(answer);
    const button = part(element, 'retry') as HTMLButtonElement;
    button.focus();
    button.click();
    await waitUntil(() => words(element) === 'Loading…');
    expect(button.ariaDisabled).to.equal('true');
    expect(element.shadowRoot.activeElement).to.equal(button);
    const {length} = server.requests;
    button.click();
    give(status(404));
    await waitUntil(() => !button.ariaDisabled);
    expect(server.requests.length).to.equal(length);
    expect(element.shadowRoot.activeElement).to.equal(button);
  });

  it('says that it still could not be loaded, each time', async () => {
    const element = await failed();
    const said: string[] = [];
    const observer = new MutationObserver(() => said.push(words(element)));
    observer.observe(element.shadowRoot, {subtree: true, characterData: true, childList: true});
    for (let time = 1; time <= 2; time++) {
      const {answer, give} = held();
      server.answer(answer);
      part(element, 'retry')?.click();
      await waitUntil(() => words(element) === 'Loading…');
      give(status(404));
      await waitUntil(() => words(element).includes('still'));
    }
    observer.disconnect();
    const still = 'This part of the page still could not be loaded.';
    expect(said.filter((text, i) => text !== said[i - 1])).to.eql([
      'Loading…',
      still,
      'Loading…',
      still,
    ]);
  });

  it('keeps the button and the focus in a widget without a source', async () => {
    const element = await fixture<Widget>(html`<cluster-board timeout="50"></cluster-board>`);
    await waitUntil(() => part(element, 'retry'));
    const button = part(element, 'retry');
    button?.focus();
    button?.click();
    await waitUntil(() => words(element).includes('still'));
    expect(element.shadowRoot.activeElement === button).to.equal(true);
  });

  it('moves the focus to the heading when the content is there, and says so', async () => {
    const element = await failed();
    server.answer(ok(cluster));
    const button = part(element, 'retry');
    button?.focus();
    button?.click();
    await waitUntil(() => part(element, 'heading'));
    await waitUntil(() => live(element)?.textContent?.trim() === 'Loaded.', '', {timeout: 5000});
    expect(element.shadowRoot.activeElement).to.equal(part(element, 'heading'));
    part(element, 'heading')?.blur();
    await waitUntil(() => !live(element));
  });

  it('leaves the focus where the visitor has moved it', async () => {
    const element = await failed();
    const {answer, give} = held();
    server.answer(answer);
    const elsewhere = document.createElement('button');
    element.after(elsewhere);
    part(element, 'retry')?.click();
    elsewhere.focus();
    give(ok(cluster));
    await waitUntil(() => part(element, 'heading'));
    await element.updateComplete;
    expect(document.activeElement).to.equal(elsewhere);
  });
});
