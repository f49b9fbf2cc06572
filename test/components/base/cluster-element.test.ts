import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {defineLocale} from '../../../src/core/i18n/messages.js';
import type {
  ClusterBoard,
  ClusterErrorEvent,
  ClusterLoadEvent,
} from '../../../src/entries/exports.js';
import {addressOf, once, textOf, widget, type Widget} from '../../widgets.js';
import {nextTask} from '../../next-task.js';

const cluster = {
  name: 'Test cluster (fictional)',
  language: 'en',
  headings: {board: {en: 'Our people', pl: 'Nasi ludzie'}},
  board: [{name: 'Anna Nowak', roleName: {en: 'President', pl: 'Prezes'}}],
};
const board = (data: unknown = cluster) =>
  widget<Widget & ClusterBoard>(html`<cluster-board .data=${data}></cluster-board>`);

const part = ({shadowRoot}: Widget, name: string) =>
  shadowRoot.querySelector<HTMLElement>(`[part~='${name}']`);

describe('ClusterElement', () => {
  describe('source', () => {
    it('takes `.data` in the same task, without a request', () => {
      const element = document.createElement('cluster-board') as Widget;
      element.data = cluster;
      document.body.append(element);
      expect(textOf(element)).to.contain('Anna Nowak');
      element.remove();
    });

    it('loads `src`', async () => {
      const element = document.createElement('cluster-board') as Widget;
      element.src = addressOf(cluster);
      const loaded = once(element, 'cluster-load');
      document.body.append(element);
      await loaded;
      expect(textOf(element)).to.contain('Anna Nowak');
      element.remove();
    });

    it('reads a child script', async () => {
      const element = await widget(
        html`<cluster-board
          ><script type="application/json">
            {"name": "x", "board": [{"name": "Jan Kowal"}]}
          </script></cluster-board
        >`,
      );
      expect(textOf(element)).to.contain('Jan Kowal');
    });

    it('takes the nearest ancestor’s address, through shadow roots', async () => {
      const host = await fixture<HTMLElement>(
        html`<div data-cluster-src=${addressOf(cluster)}></div>`,
      );
      const inner = document.createElement('div');
      host.append(inner);
      const root = inner.attachShadow({mode: 'open'});
      const element = document.createElement('cluster-board') as Widget;
      root.append(element);
      await once(element, 'cluster-load');
      expect(textOf(element)).to.contain('Anna Nowak');
    });

    it('lets the last `src` win', async () => {
      const element = await widget(html`<cluster-board src=${addressOf(cluster)}></cluster-board>`);
      element.src = addressOf({name: 'x', board: [{name: 'Second'}]});
      await once(element, 'cluster-load');
      expect(textOf(element)).to.contain('Second');
      expect(textOf(element)).not.to.contain('Anna');
    });
  });

  describe('language', () => {
    it('follows the nearest `lang`, and its changes', async () => {
      const host = await fixture<HTMLElement>(html`<div lang="pl"></div>`);
      const element = document.createElement('cluster-board') as Widget;
      element.data = cluster;
      host.append(element);
      expect(textOf(element)).to.contain('Prezes');
      host.lang = 'en-GB';
      await waitUntil(() => textOf(element).includes('President'));
    });

    it('keeps its own `lang`, and falls back to the ancestor’s when that goes', async () => {
      const host = await fixture<HTMLElement>(html`<div lang="en"></div>`);
      const element = document.createElement('cluster-board') as Widget;
      element.data = cluster;
      element.lang = 'pl';
      host.append(element);
      expect(textOf(element)).to.contain('Prezes');
      element.removeAttribute('lang');
      await waitUntil(() => textOf(element).includes('President'));
    });

    it('follows a move into another language', async () => {
      const host = await fixture<HTMLElement>(
        html`<div><div lang="pl"></div><div lang="en"></div></div>`,
      );
      const element = document.createElement('cluster-board') as Widget;
      element.data = cluster;
      host.children[0]?.append(element);
      expect(textOf(element)).to.contain('Prezes');
      host.children[1]?.append(element);
      await element.updateComplete;
      expect(textOf(element)).to.contain('President');
    });

    it('is rendered again when a language is added', async () => {
      const element = await board({name: 'x', board: []});
      element.lang = 'eo';
      await element.updateComplete;
      defineLocale('eo', {board: 'Estraro'});
      await element.updateComplete;
      expect(part(element, 'heading')?.textContent).to.equal('Estraro');
    });

    it('reads the tag of the page in any spelling', async () => {
      for (const [lang, words] of [
        ['PL', 'pl'],
        ['pl-PL', 'pl'],
        ['pl_PL', 'pl'],
        ['pl-pl-x-foo', 'pl'],
        ['PL_pl.UTF-8', 'pl'],
        ['', 'en'],
        ['polish', 'en'],
        ['zxx', 'en'],
      ]) {
        const element = await widget(
          html`<div lang=${lang}><cluster-board id="one" .data=${cluster}></cluster-board></div>`,
        );
        expect(element.shadowRoot.querySelector('section')?.lang, lang).to.equal(words);
      }
    });

    it('ignores an unknown language tag', async () => {
      const element = await board();
      element.lang = '!';
      await nextTask();
      expect(textOf(element)).to.contain('President');
    });
  });

  describe('heading', () => {
    it('is the attribute’s, else the document’s, else the default', async () => {
      const element = await board();
      expect(part(element, 'heading')?.textContent).to.equal('Our people');
      element.heading = 'The team';
      await element.updateComplete;
      expect(part(element, 'heading')?.textContent).to.equal('The team');
      element.heading = undefined;
      element.data = {...cluster, headings: undefined};
      await element.updateComplete;
      expect(part(element, 'heading')?.textContent).to.equal('Cluster board');
    });

    it('prefers the default in the reader’s language to a heading in another language', async () => {
      const element = await board({...cluster, headings: {board: {en: 'Our people'}}});
      element.lang = 'pl';
      await waitUntil(() => part(element, 'heading')?.textContent === 'Rada klastra');
    });

    it('has the level of the attribute, and 2 for a wrong value', async () => {
      for (const [value, name] of [
        ['1', 'H1'],
        ['3', 'H3'],
        ['6', 'H6'],
        ['7', 'H2'],
        ['x', 'H2'],
      ]) {
        const element = await board();
        element.setAttribute('heading-level', value ?? '');
        await element.updateComplete;
        expect(part(element, 'heading')?.tagName).to.equal(name);
      }
    });

    it('stays for screen readers with `no-heading`', async () => {
      const element = await board();
      element.noHeading = true;
      await element.updateComplete;
      const heading = part(element, 'heading');
      expect(heading?.textContent).to.equal('Our people');
      expect(heading?.getBoundingClientRect().height).to.be.at.most(1);
    });
  });

  describe('states', () => {
    it('is loading and shows the host’s content until there is a document', async () => {
      const element = await widget(html`<cluster-board><a href="#b">Board</a></cluster-board>`);
      expect(element.matches(':state(loading)')).to.equal(true);
      expect(element.shadowRoot.querySelector('[aria-busy="true"]')).to.exist;
      expect(element.querySelector('a')?.checkVisibility()).to.equal(true);
    });

    it('hides the host’s content when it is ready', async () => {
      const element = await widget(
        html`<cluster-board .data=${cluster}><a href="#b">Board</a></cluster-board>`,
      );
      expect(element.matches(':state(ready)')).to.equal(true);
      expect(element.querySelector('a')?.checkVisibility()).to.equal(false);
    });

    it('says that there is nothing to show', async () => {
      const element = await board({name: 'x'});
      expect(element.matches(':state(empty)')).to.equal(true);
      expect(part(element, 'empty')?.textContent).to.contain('No members');
      element.hideEmpty = true;
      await element.updateComplete;
      expect(getComputedStyle(element).display).to.equal('none');
    });

    it('shows an error message and a button for a part that cannot be read', async () => {
      const element = document.createElement('cluster-board') as Widget;
      element.data = {name: 'x', board: 'none'} as object;
      const event = once<ClusterErrorEvent>(element, 'cluster-error');
      document.body.append(element);
      const {error} = await event;
      expect([error.code, error.path]).to.eql(['schema', '$.board']);
      expect(element.matches(':state(error)')).to.equal(true);
      expect(part(element, 'error')?.textContent).to.contain('cannot be shown');
      expect(part(element, 'retry')?.textContent?.trim()).to.equal('Try again');
      element.remove();
    });

    it('tries again when the button is pressed', async () => {
      const element = document.createElement('cluster-board') as Widget;
      element.src = addressOf({name: 'x', board: 'none'});
      const failed = once<ClusterErrorEvent>(element, 'cluster-error');
      document.body.append(element);
      await failed;
      const again = once<ClusterErrorEvent>(element, 'cluster-error');
      part(element, 'retry')?.click();
      expect((await again).error.code).to.equal('schema');
      element.remove();
    });
  });

  describe('events', () => {
    it('passes the document and its problems', async () => {
      const data: object = {...cluster, board: [{name: 'Anna'}, {name: 5}, 5]};
      const element = document.createElement('cluster-board') as Widget;
      element.data = data;
      const loaded = once<ClusterLoadEvent>(document, 'cluster-load');
      document.body.append(element);
      const event = await loaded;
      expect(event.document).to.equal(data);
      expect(event.composed && event.bubbles).to.equal(true);
      expect(event.problems.map(({path, level}) => [path, level])).to.eql([
        ['$.board[1].name', 'error'],
        ['$.board[2]', 'error'],
      ]);
      element.remove();
    });

    it('never changes the document', async () => {
      const frozen = JSON.stringify(cluster);
      await board();
      expect(JSON.stringify(cluster)).to.equal(frozen);
    });
  });

  describe('a missing end tag', () => {
    it('keeps the rest of the page visible', async () => {
      const element = await widget(
        html`<cluster-board .data=${cluster}><main>The rest of the page</main></cluster-board>`,
      );
      expect(element.querySelector('main')?.checkVisibility()).to.equal(true);
      expect(textOf(element)).to.contain('Anna Nowak');
    });

    for (const [kind, content, isSeen] of [
      ['another widget', '<cluster-board></cluster-board>', true],
      ['a widget that is not loaded', '<cluster-other src="/cluster.json"></cluster-other>', true],
      [
        'an element of the page whose name begins with cluster-',
        '<cluster-map></cluster-map>',
        false,
      ],
      ['a script', '<script>var advertisement;</script>', false],
    ] as const) {
      it(`is ${isSeen ? '' : 'not '}assumed where the content has ${kind}`, async () => {
        const element = await widget(
          html`<cluster-board .data=${cluster}><p>Fallback</p></cluster-board>`,
        );
        element.insertAdjacentHTML('beforeend', content);
        await element.reload();
        await element.updateComplete;
        expect(element.querySelector('p')?.checkVisibility()).to.equal(isSeen);
      });
    }
  });

  describe('hidden="until-found"', () => {
    it('hides the widget so that a search of the browser finds its text', async () => {
      const element = await board();
      element.setAttribute('hidden', 'until-found');
      const {display, contentVisibility} = getComputedStyle(element);
      expect([display, contentVisibility]).to.deep.equal(['block', 'hidden']);
      element.setAttribute('hidden', '');
      expect(getComputedStyle(element).display).to.equal('none');
    });
  });

  describe('theme', () => {
    it('ignores an unknown value', async () => {
      const element = await board();
      element.setAttribute('theme', 'pink');
      await element.updateComplete;
      expect(element.theme).to.equal(undefined);
      expect(getComputedStyle(element).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
    });

    it('sets surface and text together', async () => {
      const element = await board();
      element.theme = 'dark';
      await element.updateComplete;
      const {backgroundColor, colorScheme} = getComputedStyle(element);
      expect(colorScheme).to.equal('dark');
      expect(backgroundColor).to.equal('rgb(20, 27, 36)');
    });
  });

  it('keeps its styles when it is moved to another document', async () => {
    const element = await board();
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="other"></iframe>`);
    frame.contentDocument?.body.append(element);
    expect(element.shadowRoot.adoptedStyleSheets.length).to.be.greaterThan(0);
    expect(getComputedStyle(element).display).to.equal('block');
  });
});
