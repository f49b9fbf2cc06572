import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {define} from '../../../src/entries/define.js';
import type {
  ClusterErrorEvent,
  ClusterLoadEvent,
  ClusterProfile,
} from '../../../src/entries/exports.js';
import {declared} from '../../manifest/manifest.js';
import {addressOf, once, textOf, widget, type Widget} from '../../widgets.js';
import {nextTask} from '../../next-task.js';

const json = async (path: string) => (await fetch(path)).json();
const demo = await json('/examples/demo-cluster.json');

/** The sections as the manifest documents them. */
const order = declared
  .find(({tagName}) => tagName === 'cluster-profile')
  ?.attributes?.find(({name}) => name === 'sections')
  ?.default?.replaceAll("'", '')
  .split(' ') as string[];

type Profile = Widget & ClusterProfile;

const profile = (data: object = demo, attributes: {sections?: string; level?: number} = {}) =>
  widget<Profile>(
    html`<cluster-profile
      lang="en"
      .data=${data}
      .base=${new URL('/examples/', location.href).href}
      sections=${attributes.sections ?? ''}
      heading-level=${attributes.level ?? 2}
    ></cluster-profile>`,
  );
const children = ({shadowRoot}: Widget) =>
  Array.from(shadowRoot.querySelectorAll<Widget>('[part=section]'));
const names = (element: Widget) => children(element).map(({id}) => id);
const child = (element: Widget, name: string) =>
  children(element).find(({id}) => id === name) as Widget;

/** All headings as they follow each other, through shadow roots. */
const headings = (root: ParentNode): Element[] =>
  Array.from(root.querySelectorAll('*')).flatMap((element) => [
    ...(/^H\d$/.test(element.tagName) ? [element] : []),
    ...(element.shadowRoot ? headings(element.shadowRoot) : []),
  ]);

describe('<cluster-profile>', () => {
  it('shows all sections, in the order that the manifest documents', async () => {
    expect(names(await profile())).to.eql(order);
  });

  it('has every other widget as a section, but the badge for the pages of members', () => {
    const others = declared
      .map(({tagName}) => tagName.slice('cluster-'.length))
      .filter((n) => n !== 'profile' && n !== 'membership');
    expect(others.sort()).to.eql(order.toSorted());
  });

  it('shows the sections of the attribute in their order, and ignores unknown names', async () => {
    expect(names(await profile(demo, {sections: 'board strategy about'}))).to.eql([
      'board',
      'about',
    ]);
  });

  it('leaves out what the document does not have', async () => {
    const element = await profile({name: 'x', values: ['trust'], board: [], awards: 5});
    expect(names(element)).to.eql(['awards', 'values']);
  });

  describe('sections without content', () => {
    const noFigures = {
      name: 'x',
      values: ['trust'],
      series: [{id: 'a', name: 'Revenue', data: [{period: '2020', value: null}]}],
    };
    const links = ({shadowRoot}: Widget) =>
      Array.from(shadowRoot.querySelectorAll('nav a'), (link) => link.getAttribute('href'));

    it('are left out, also of the contents', async () => {
      const element = await profile({...noFigures, contact: {}, email: 'a@example.org'});
      expect(names(element)).to.eql(['values', 'contact']);
      expect(links(element)).to.eql(['#values', '#contact']);
    });

    it('are shown by show-empty, each with its own words', async () => {
      const element = await profile(noFigures);
      element.showEmpty = true;
      await element.updateComplete;
      expect(names(element)).to.eql(order);
      expect(links(element)).to.eql(order.map((name) => `#${name}`));
      expect(textOf(child(element, 'revenue-chart'))).to.contain(
        'There are no figures to show yet.',
      );
      expect(textOf(child(element, 'board'))).to.contain('No members of the board are listed.');
    });
  });

  it('has the cluster’s name as its heading', async () => {
    const element = await profile();
    const heading = element.shadowRoot.querySelector('[part=heading]');
    expect(heading?.textContent).to.equal('Demo Metal Cluster (fictional)');
  });

  it('says that there is no information', async () => {
    const element = await profile({name: 'x'});
    expect(element.matches(':state(empty)')).to.equal(true);
    expect(textOf(element)).to.contain('There is no information about this cluster yet.');
  });

  for (const level of [1, 2, 3, 4, 5, 6]) {
    it(`has an outline without jumps under heading level ${level}`, async () => {
      const element = await profile(demo, {level});
      const levels = headings(element.shadowRoot).map(({tagName}) => Number(tagName[1]));
      expect(levels[0]).to.equal(level);
      expect(levels.filter((one) => one === level).length).to.equal(
        level === 6 ? levels.length : 1,
      );
      levels.forEach((one, i) => expect(one - (levels[i - 1] ?? level)).to.be.at.most(1));
    });
  }

  it('makes one request', async () => {
    const address = addressOf(demo);
    const {fetch} = window;
    let requests = 0;
    window.fetch = (...args) => {
      requests++;
      return fetch(...args);
    };
    const element = document.createElement('cluster-profile');
    element.src = address;
    const loaded = once(element, 'cluster-load');
    document.body.append(element);
    await loaded;
    window.fetch = fetch;
    expect(children(element as Profile).length).to.equal(order.length);
    expect(requests).to.equal(1);
    element.remove();
  });

  it('fires one cluster-load event, with the problems of all parts', async () => {
    const element = document.createElement('cluster-profile') as Profile;
    const events: ClusterLoadEvent[] = [];
    element.addEventListener('cluster-load', (event) => events.push(event));
    element.data = {...demo, board: [{name: 'Anna'}, 5]};
    await widget(html`${element}`);
    await nextTask();
    expect(events.length).to.equal(1);
    expect(events[0]?.target).to.equal(element);
    expect(events[0]?.problems.map(({path}) => path)).to.include('$.board[1]');
  });

  it('shows the other sections if one fails, and fires one cluster-error event', async () => {
    const element = document.createElement('cluster-profile') as Profile;
    const errors: ClusterErrorEvent[] = [];
    element.addEventListener('cluster-error', (event) => errors.push(event));
    element.data = {...demo, board: 5, values: 'none'};
    await widget(html`${element}`);
    await nextTask();
    expect(errors.map(({error}) => error.path)).to.eql(['$.values']);
    expect(element.matches(':state(ready)')).to.equal(true);
    expect(child(element, 'board').matches(':state(error)')).to.equal(true);
    expect(child(element, 'awards').matches(':state(ready)')).to.equal(true);
  });

  it('tries the document again where a section’s button is pressed', async () => {
    let answer: object = {name: 'x', board: 5};
    const {fetch} = window;
    window.fetch = async () => new Response(JSON.stringify(answer));
    const element = document.createElement('cluster-profile') as Profile;
    element.src = '/a-document-that-gets-better.json';
    const first = [once(element, 'cluster-error'), once(element, 'cluster-load')];
    document.body.append(element);
    await Promise.all(first);
    answer = {name: 'x', board: [{name: 'Anna Nowak'}]};
    const loaded = once(element, 'cluster-load');
    child(element, 'board').shadowRoot.querySelector('button')?.click();
    await loaded;
    await child(element, 'board').updateComplete;
    window.fetch = fetch;
    expect(textOf(child(element, 'board'))).to.contain('Anna Nowak');
    element.remove();
  });

  it('fires cluster-select as its own event when an item of a section is chosen', async () => {
    const element = await profile();
    const chosen = once(element, 'cluster-select');
    child(element, 'board').dispatchEvent(
      new CustomEvent('cluster-select', {bubbles: true, composed: true}),
    );
    expect((await chosen).target).to.equal(element);
  });

  it('shows all sections in one language, also after a change', async () => {
    const element = await profile();
    element.lang = 'pl';
    await element.updateComplete;
    await child(element, 'key-figures').updateComplete;
    expect(textOf(child(element, 'key-figures'))).to.contain('ponad');
  });

  it('exports every part with the widget’s name in front', async () => {
    const element = await profile();
    for (const section of children(element)) {
      await section.updateComplete;
      const used = Array.from(section.shadowRoot.querySelectorAll('[part]'), ({part}) => [...part]);
      const exported = section.getAttribute('exportparts')?.split(/,\s*/) ?? [];
      for (const part of new Set(used.flat())) {
        expect(exported, section.id).to.include(`${part}: ${section.id}-${part}`);
      }
    }
  });

  it('can be styled by the parts of its sections', async () => {
    const host = await fixture(html`
      <div>
        <style>
          cluster-profile::part(board-name) {
            color: rgb(1, 2, 3);
          }
        </style>
        <cluster-profile .data=${demo}></cluster-profile>
      </div>
    `);
    const element = host.querySelector('cluster-profile') as Profile;
    const name = child(element, 'board').shadowRoot.querySelector('[part=name]') as Element;
    expect(getComputedStyle(name).color).to.equal('rgb(1, 2, 3)');
  });

  it('has sections under its own prefix, registered with it', async () => {
    define({prefix: 'prefixed-', only: ['profile']});
    const element = document.createElement('prefixed-profile') as Profile;
    element.data = demo;
    await widget(html`${element}`);
    expect(children(element).map(({localName}) => localName)).to.eql(
      order.map((name) => `prefixed-${name}`),
    );
    expect(child(element, 'board').matches(':state(ready)')).to.equal(true);
    expect(headings(element.shadowRoot).length).to.be.above(order.length);
  });

  describe('contents', () => {
    const wide = async (inlineSize: string) => {
      const host = await fixture(
        html`<div .style=${`inline-size: ${inlineSize}`}>
          <cluster-profile .data=${demo}></cluster-profile>
        </div>`,
      );
      return host.querySelector('cluster-profile') as Profile;
    };
    const nav = ({shadowRoot}: Widget) => shadowRoot.querySelector('nav') as HTMLElement;

    it('lists the headings where the widget is wide', async () => {
      const element = await wide('70em');
      expect(nav(element).checkVisibility()).to.equal(true);
      const links = Array.from(nav(element).querySelectorAll('a'), (a) => a.textContent?.trim());
      const said = children(element).map(({shadowRoot}) =>
        shadowRoot.querySelector('[part=heading]')?.textContent?.trim(),
      );
      expect(links).to.eql(said);
    });

    it('shows no contents where the widget is narrow', async () => {
      expect(nav(await wide('30em')).checkVisibility()).to.equal(false);
    });

    it('mark the section that is being read', async () => {
      const element = await wide('70em');
      const current = () => element.shadowRoot.querySelector('nav [aria-current]');
      nav(element).querySelector<HTMLAnchorElement>('a[href="#board"]')?.click();
      await waitUntil(() => current()?.getAttribute('href') === '#board');
      child(element, 'about').scrollIntoView();
      await waitUntil(() => current()?.getAttribute('href') === '#about');
      expect(element.shadowRoot.querySelectorAll('nav [aria-current]').length).to.equal(1);
    });

    it('moves the focus to the section and keeps the page’s address', async () => {
      const element = await wide('70em');
      const before = location.href;
      nav(element).querySelector<HTMLAnchorElement>('a[href="#board"]')?.click();
      expect(element.shadowRoot.activeElement?.id).to.equal('board');
      expect(location.href).to.equal(before);
    });
  });
});
