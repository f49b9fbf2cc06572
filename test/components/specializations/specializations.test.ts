import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {ClusterSelectEvent, ClusterSpecializations} from '../../../src/entries/exports.js';
import {once, type Widget} from '../../widgets.js';
import {removeWhilePrinting} from '../../remove-while-printing.js';

type Specializations = ClusterSpecializations & Widget;

const list = [
  'odlewy staliwne',
  'usługi dla przemysłu w Łodzi',
  {id: 'casting', name: 'castings', description: 'Up to four tonnes.', url: '#more'},
  {id: 'łuk', name: 'arc welding', url: '#welding'},
];

async function specializations(attributes: Record<string, string> = {}, items: unknown = list) {
  const element = document.createElement('cluster-specializations') as Specializations;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.data = {name: 'Test cluster (fictional)', specializations: items} as object;
  const host = await fixture<HTMLElement>(html`<div lang="en"></div>`);
  host.append(element);
  await element.updateComplete;
  return element;
}

const all = ({shadowRoot}: Widget, selector: string) => [
  ...shadowRoot.querySelectorAll<HTMLElement>(selector),
];
const one = <T extends HTMLElement = HTMLElement>(element: Widget, selector: string) =>
  all(element, selector)[0] as T;
const texts = (element: Widget, selector: string) =>
  all(element, selector).map(({textContent}) => textContent?.replace(/\s+/g, ' ').trim());

const said = (element: Specializations) => one(element, '.filter p').textContent?.trim() ?? '';

async function filter(element: Specializations, text: string): Promise<void> {
  const input = one<HTMLInputElement>(element, 'input');
  input.value = text;
  input.dispatchEvent(new Event('input', {bubbles: true}));
  await element.updateComplete;
}

describe('<cluster-specializations>', () => {
  it('has at most four columns, however wide the page is', async () => {
    const element = await specializations();
    element.style.inlineSize = '1600px';
    // Three gaps of 2em are between the columns.
    for (const item of all(element, 'li')) expect(item.offsetWidth).to.equal((1600 - 3 * 32) / 4);
  });

  for (const layout of ['list', 'chips', 'numbered']) {
    it(`lists all items within its width at 280 px, ${layout}`, async () => {
      const element = await specializations({layout}, [
        ...list,
        'machinery, devices and mechanical parts connected with metalworking and its automation',
        'Konstantynopolitańczykowianeczkównaaaaaaaaaaa',
      ]);
      element.style.inlineSize = '280px';
      const {right} = element.getBoundingClientRect();
      expect(all(element, '[role="list"] > li').length).to.equal(6);
      for (const inner of all(element, 'li, li *')) {
        expect(inner.getBoundingClientRect().right).to.be.at.most(right + 0.5);
      }
    });
  }

  it('is read down, then across, as it is seen', async () => {
    const element = await specializations();
    element.style.inlineSize = '900px';
    const places = all(element, 'li').map((item) => item.getBoundingClientRect());
    const seen = [...places].sort((a, b) => a.left - b.left || a.top - b.top);
    expect(places).to.eql(seen);
    expect(new Set(places.map(({left}) => left)).size).to.be.above(1);
  });

  it('keeps the numbers of the document in an ordered list, also if it is filtered', async () => {
    const element = await specializations({layout: 'numbered', filterable: ''});
    expect(texts(element, 'ol .number')).to.eql(['1', '2', '3', '4']);
    await filter(element, 'arc');
    expect(texts(element, 'ol .number')).to.eql(['4']);
  });

  it('shows the items beyond the limit on request', async () => {
    const element = await specializations({limit: '2'});
    expect(all(element, 'li').length).to.equal(2);
    const button = one(element, '[part~="show-more"]');
    expect(button.ariaLabel).to.equal('Show all (4): Cluster specializations');
    button.click();
    await waitUntil(() => all(element, 'li').length === 4);
    // A screen reader reads on at the first new item, which is above the button.
    await waitUntil(() => element.shadowRoot.activeElement === all(element, 'li')[2]);
  });

  describe('filterable', () => {
    it('has a labelled field only with the attribute', async () => {
      const element = await specializations({filterable: ''});
      const input = one<HTMLInputElement>(element, 'input[type="search"]');
      expect(input.labels?.[0]?.textContent?.trim()).to.equal('Filter the list');
      expect(one(await specializations(), 'input')).to.equal(undefined);
    });

    it('finds words without diacritics, marks the matches and says how many there are', async () => {
      const element = await specializations({filterable: '', limit: '1'});
      const status = one(element, '.filter [aria-live]');
      expect(status.textContent?.trim()).to.equal('');
      expect(status.role, 'nothing empty to meet').to.equal(null);
      await filter(element, 'lodz');
      expect(texts(element, 'li')).to.eql(['usługi dla przemysłu w Łodzi']);
      expect(texts(element, 'mark')).to.eql(['Łodz']);
      await waitUntil(() => status.textContent?.trim() === 'Showing 1 of 4');
      expect(one(element, '[role="status"]')).to.equal(status);
    });

    it('searches the descriptions too', async () => {
      const element = await specializations({filterable: ''});
      await filter(element, 'tonnes');
      expect(all(element, 'li').length).to.equal(1);
    });

    it('says that there are no matches', async () => {
      const element = await specializations({filterable: ''});
      await filter(element, 'xyz');
      expect(all(element, 'li').length).to.equal(0);
      await waitUntil(() => said(element) === 'No matches.');
    });

    it('says once what it finds, when the visitor has stopped typing', async () => {
      const element = await specializations({filterable: ''});
      const heard: string[] = [];
      const observer = new MutationObserver(() => heard.push(said(element)));
      observer.observe(one(element, '.filter p'), {
        subtree: true,
        characterData: true,
        childList: true,
      });
      for (const text of ['a', 'ar', 'arc']) await filter(element, text);
      await waitUntil(() => heard.length > 0);
      // The same number as before is said too.
      await filter(element, 'arch');
      await waitUntil(() => heard.length > 2);
      observer.disconnect();
      expect(heard).to.eql(['Showing 1 of 4', '', 'No matches.']);
    });

    it('says how many match where not all of them are shown', async () => {
      const many = Array.from({length: 1300}, (_, i) => `process ${i}`);
      const element = await specializations({filterable: ''}, many);
      await filter(element, 'process');
      await waitUntil(() => said(element) === '1,300 of 1,300 match, showing 120');
    });

    it('is cleared by Escape', async () => {
      const element = await specializations({filterable: ''});
      const input = one<HTMLInputElement>(element, 'input');
      input.focus();
      await sendKeys({type: 'arc'});
      await element.updateComplete;
      expect(all(element, 'li').length).to.equal(1);
      await sendKeys({press: 'Escape'});
      await element.updateComplete;
      expect(input.value).to.equal('');
      expect(all(element, 'li').length).to.equal(4);
      expect(element.shadowRoot.activeElement).to.equal(input);
      await waitUntil(() => said(element) === 'Showing all (4)');
    });
  });

  it('keeps the keys that edit the filter from shortcuts of the page, but no others', async () => {
    const element = await specializations({filterable: ''});
    const pressed: string[] = [];
    const note = ({type, key}: KeyboardEvent) => type === 'keydown' && pressed.push(key);
    const types = ['keydown', 'keypress', 'keyup'] as const;
    for (const type of types) document.addEventListener(type, note);
    const input = one<HTMLInputElement>(element, 'input');
    const keyboard = {bubbles: true, composed: true};
    for (const key of ['s', 'ą', '/', ' ', 'Backspace', 'ArrowRight']) {
      for (const type of types) input.dispatchEvent(new KeyboardEvent(type, {key, ...keyboard}));
    }
    expect(pressed).to.deep.equal([]);
    input.dispatchEvent(new KeyboardEvent('keydown', {key: 's', ctrlKey: true, ...keyboard}));
    input.dispatchEvent(new KeyboardEvent('keydown', {key: 'F1', ...keyboard}));
    expect(pressed).to.deep.equal(['s', 'F1']);
    for (const type of types) document.removeEventListener(type, note);
  });

  describe('description', () => {
    it('is folded into native details, open on paper', async () => {
      const element = await specializations();
      const details = one<HTMLDetailsElement>(element, 'details');
      expect(details.querySelector('summary')?.textContent?.trim()).to.equal('castings');
      expect(details.open).to.equal(false);
      dispatchEvent(new Event('beforeprint'));
      expect(details.open).to.equal(true);
      dispatchEvent(new Event('afterprint'));
      expect(details.open).to.equal(false);
    });

    it('is folded again where the page is prepared for printing twice', async () => {
      const element = await specializations();
      const details = one<HTMLDetailsElement>(element, 'details');
      for (const type of ['beforeprint', 'beforeprint', 'afterprint'])
        dispatchEvent(new Event(type));
      expect(details.open).to.equal(false);
    });

    it('is folded again in a widget that the page takes out while it prints', async () => {
      const element = await specializations();
      await removeWhilePrinting(element);
      expect(one<HTMLDetailsElement>(element, 'details').open).to.equal(false);
    });

    it('that is open does not open another one when the list is filtered', async () => {
      const items = ['Casting', 'Milling', 'Welding'].map((name) => ({name, description: 'More.'}));
      const element = await specializations({filterable: ''}, items);
      const selected: unknown[] = [];
      element.addEventListener('cluster-select', ({item}) => selected.push(item));
      one(element, 'summary').click();
      await filter(element, 'mill');
      expect(texts(element, 'summary')).to.eql(['Milling']);
      expect(one<HTMLDetailsElement>(element, 'details').open).to.equal(false);
      one(element, 'summary').click();
      expect(selected).to.eql([items[0], items[1]]);
    });

    it('has a link with its own accessible name', async () => {
      const link = one(await specializations(), 'details a');
      expect(link.textContent?.trim()).to.equal('Find out more');
      expect(link.ariaLabel).to.equal('Find out more: castings');
    });
  });

  describe('cluster-select', () => {
    it('fires when a description is opened, not when it is closed', async () => {
      const element = await specializations();
      const items: unknown[] = [];
      element.addEventListener('cluster-select', ({item}) => items.push(item));
      const summary = one(element, 'summary');
      summary.click();
      summary.click();
      expect(items).to.have.length(1);
      expect(items[0]).to.have.property('id', 'casting');
    });

    it('fires when a link is followed, and crosses shadow roots', async () => {
      const element = await specializations();
      const selected = once<ClusterSelectEvent<{id: string}>>(document, 'cluster-select');
      one(element, 'p > a[href*="welding"]').click();
      expect((await selected).item.id).to.equal('łuk');
    });
  });

  describe('the page’s fragment', () => {
    afterEach(() => history.replaceState(null, '', location.pathname + location.search));

    const goTo = async (hash: string, element?: Specializations) => {
      const changed = once(window, 'hashchange');
      location.hash = hash;
      await changed;
      await element?.updateComplete;
    };

    it('goes to the item with that id, opens it, and lifts the limit so far', async () => {
      const element = await specializations({limit: '1'});
      await goTo('casting', element);
      expect(all(element, 'li').length).to.equal(3);
      expect(element.shadowRoot.activeElement?.id).to.equal('casting');
      expect(one<HTMLDetailsElement>(element, 'details').open).to.equal(true);
    });

    it('works for a page that was opened with it, in any script', async () => {
      await goTo('łuk');
      const element = await specializations();
      expect(element.shadowRoot.activeElement?.id).to.equal('łuk');
    });

    it('ignores an id of the page itself', async () => {
      const own = await fixture(html`<p id="casting">The page’s own</p>`);
      const element = await specializations();
      await goTo('casting', element);
      expect(element.shadowRoot.activeElement).to.equal(null);
      expect(document.getElementById('casting')).to.equal(own);
    });
  });
});
