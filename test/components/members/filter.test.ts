import {expect, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {ClusterSpecializations} from '../../../src/entries/exports.js';
import {once, type Widget} from '../../widgets.js';
import {
  all,
  announced,
  choose,
  documentOf,
  members,
  membersWidget,
  names,
  one,
  textIn,
  type,
  type Members,
} from './members-documents.js';

const filterable = {filterable: '', 'no-hash': ''};

/** Chooses the first specialization with a description in a list of all. */
async function beside(element: Members, data: object) {
  const list = document.createElement('cluster-specializations') as ClusterSpecializations & Widget;
  list.data = data;
  element.before(list);
  await list.updateComplete;
  list.shadowRoot.querySelector<HTMLElement>('summary')?.click();
  await element.updateComplete;
}

describe('the filter of <cluster-members>', () => {
  it('is there only with the attribute', async () => {
    expect(one(await membersWidget(), 'input')).to.equal(undefined);
    const input = one<HTMLInputElement>(await membersWidget(filterable), 'input[type="search"]');
    expect(input.labels?.[0]?.textContent?.trim()).to.equal(
      'Search for a name, a specialization or a place',
    );
  });

  const queries: [string, string[]][] = [
    ['lodz', ['Odlewnia Łódź']],
    ['ŁÓDŹ', ['Odlewnia Łódź']],
    ['zelaza akademia', ['Akademia Żelaza']],
    ['machin', ['Akademia Żelaza', 'Lutownia']],
    ['lodzkie', ['Odlewnia Łódź']],
    ['castings lodz', ['Odlewnia Łódź']],
    ['former', []],
    ['  ', ['Akademia Żelaza', 'Lutownia', 'Odlewnia Łódź']],
  ];
  for (const [text, found] of queries) {
    it(`finds ${found.length} for "${text}"`, async () => {
      const element = await membersWidget(filterable);
      await type(element, text);
      expect(names(element)).to.eql(found);
    });
  }

  it('says how many were found, to the eye at once', async () => {
    const element = await membersWidget(filterable);
    await type(element, 'machin');
    expect(textIn(element, '.count')).to.equal('Showing 2 of 3');
    await type(element, 'xyz');
    expect(textIn(element, '.count')).to.equal('No matches.');
  });

  it('says how many match where not all of them are shown', async () => {
    const list = Array.from({length: 200}, (_, index) => ({
      name: `Workshop ${index}`,
      kind: index < 150 ? 'company' : 'research',
    }));
    const element = await membersWidget(filterable, list);
    await choose(element, 'company');
    expect(names(element)).to.have.lengthOf(120);
    expect(textIn(element, '.count')).to.equal('150 of 200 match, showing 120');
    await announced(element, '150 of 200 match, showing 120');
    one(element, '[part~="show-more"]').click();
    await waitUntil(() => names(element).length === 150);
    expect(textIn(element, '.count')).to.equal('Showing 150 of 200');
  });

  it('shows the kind that it filters by, also if no member of a new document has it', async () => {
    const element = await membersWidget(filterable);
    await choose(element, 'company');
    element.data = documentOf([{name: 'Instytut', kind: 'research'}]);
    await element.updateComplete;
    expect(textIn(element, '.count')).to.equal('No matches.');
    expect(textIn(element, '[aria-pressed="true"]')).to.equal('Company');
    await choose(element, 'company');
    expect(names(element)).to.eql(['Instytut']);
    expect(one(element, '[value="company"]')).to.equal(undefined);
  });

  it('tells screen readers the count once, when the visitor rests', async () => {
    const element = await membersWidget(filterable);
    const status = one(element, '[aria-live]');
    expect(status.role, 'nothing empty to meet').to.equal(null);
    const said: string[] = [];
    new MutationObserver(() => {
      const text = status.textContent?.trim();
      if (text && said.at(-1) !== text) said.push(text);
    }).observe(status, {childList: true, characterData: true, subtree: true});
    for (const text of ['m', 'ma', 'mac']) await type(element, text);
    expect(textIn(element, '[role="status"]')).to.equal('');
    await announced(element, 'Showing 2 of 3');
    await type(element, 'mach');
    expect(textIn(element, '[role="status"]')).to.equal('');
    await announced(element, 'Showing 2 of 3');
    expect(new Set(said)).to.eql(new Set(['Showing 2 of 3']));
    expect(one(element, '[role="status"]')).to.equal(status);
  });

  it('is cleared by Escape, which says that all are shown again', async () => {
    const element = await membersWidget(filterable, members, {lang: 'pl'});
    one(element, 'input').focus();
    await sendKeys({type: 'lodz'});
    await waitUntil(() => names(element).length === 1);
    await sendKeys({press: 'Escape'});
    await waitUntil(() => names(element).length === 3);
    expect(one<HTMLInputElement>(element, 'input').value).to.equal('');
    expect(element.shadowRoot.activeElement).to.equal(one(element, 'input'));
    await announced(element, 'Pokazano wszystkie (3)');
  });

  it('offers the kinds and the specializations that the members have, in the order of the document', async () => {
    const element = await membersWidget(filterable);
    const chips = all(element, '.choice').map((chip) => chip.getAttribute('value'));
    expect(chips).to.eql(['company', 'education', 'casting', 'machining']);
    expect(all(element, '[role="group"]').map((group) => group.getAttribute('aria-label'))).to.eql([
      ...['Kind', 'Specializations'],
    ]);
    const plain = await membersWidget(filterable, ['A', 'B']);
    expect(all(plain, '.choice')).to.eql([]);
  });

  it('narrows the list by chips and text together, and frees it at the second press', async () => {
    const element = await membersWidget(filterable);
    await choose(element, 'company');
    expect(names(element)).to.eql(['Lutownia', 'Odlewnia Łódź']);
    await choose(element, 'casting');
    expect(names(element)).to.eql(['Odlewnia Łódź']);
    expect(one(element, '[value="casting"]').getAttribute('aria-pressed')).to.equal('true');
    await type(element, 'lutownia');
    expect(names(element)).to.eql([]);
    await type(element, '');
    await choose(element, 'casting');
    await choose(element, 'company');
    expect(names(element)).to.have.lengthOf(3);
  });

  it('offers to clear all of it', async () => {
    const element = await membersWidget(filterable);
    await choose(element, 'company');
    await type(element, 'xyz');
    one(element, '.clear').click();
    await element.updateComplete;
    expect(names(element)).to.have.lengthOf(3);
    expect(one(element, '.clear')).to.equal(undefined);
  });

  describe('keeps the focus', () => {
    const press = async (element: Members, selector: string): Promise<void> => {
      one(element, selector).focus();
      one(element, selector).click();
      await element.updateComplete;
    };
    const focused = (element: Members) => element.shadowRoot.activeElement?.outerHTML ?? 'lost';

    it('in the filter, when the button that clears it goes', async () => {
      const element = await membersWidget(filterable);
      await choose(element, 'company');
      await press(element, '.clear');
      expect(focused(element)).to.contain('<input');
    });

    it('in the filter, when a specialization that no member has is given up', async () => {
      const specializations = [{id: 'rare', name: 'Rare', description: 'Nobody has it.'}];
      const element = await membersWidget(filterable, members, {more: {specializations}});
      await beside(element, element.data!);
      await press(element, '[value="rare"]');
      expect(focused(element)).to.contain('<input');
    });

    it('on a specialization beyond the first ones, when it is given up', async () => {
      const ids = Array.from({length: 10}, (_, index) => `topic-${index}`);
      const list = ids.map((id) => ({name: id, specializations: [id]}));
      const specializations = ids.map((id) => ({id, name: id}));
      const element = await membersWidget(filterable, list, {more: {specializations}});
      const details = one<HTMLDetailsElement>(element, 'details');
      const opened = once(details, 'toggle');
      one(element, 'summary').click();
      await opened;
      await press(element, '[value="topic-9"]');
      await press(element, '[value="topic-9"]');
      expect(details.open).to.equal(true);
      expect(focused(element)).to.contain('topic-9');
    });
  });

  it('looks beyond the limit', async () => {
    const element = await membersWidget({...filterable, limit: '1'});
    await type(element, 'machin');
    expect(names(element)).to.have.lengthOf(2);
  });

  it('never changes the attributes', async () => {
    const element = await membersWidget(filterable);
    await choose(element, 'company');
    expect(element.hasAttribute('kind')).to.equal(false);
  });

  it('keeps the keys that edit the field from shortcuts of the page', async () => {
    const element = await membersWidget(filterable);
    const pressed: string[] = [];
    const note = ({key}: KeyboardEvent) => pressed.push(key);
    document.addEventListener('keydown', note);
    one(element, 'input').focus();
    await sendKeys({type: 's/ł'});
    document.removeEventListener('keydown', note);
    expect(pressed).to.eql([]);
    expect(one<HTMLInputElement>(element, 'input').value).to.equal('s/ł');
  });

  describe('linked with <cluster-specializations>', () => {
    it('follows what the visitor chooses there', async () => {
      const element = await membersWidget(filterable);
      await beside(element, element.data!);
      expect(names(element)).to.eql(['Akademia Żelaza', 'Lutownia']);
      expect(one(element, '[value="machining"]').getAttribute('aria-pressed')).to.equal('true');
    });

    it('does not follow a list of another document, nor without `filterable`', async () => {
      const element = await membersWidget(filterable);
      await beside(element, structuredClone(element.data!));
      expect(names(element)).to.have.lengthOf(3);
      const plain = await membersWidget();
      await beside(plain, plain.data!);
      expect(names(plain)).to.have.lengthOf(3);
    });
  });
});

describe('the filter in the address of the page', () => {
  const clean = () => history.replaceState(null, '', location.pathname + location.search);
  beforeEach(clean);
  afterEach(clean);

  const hashIs = async (hash: string) => {
    await waitUntil(() => location.hash === hash).catch(() => expect(location.hash).to.equal(hash));
  };

  it('is written when the visitor rests, without a new entry in the history', async () => {
    const {length} = history;
    const element = await membersWidget({filterable: ''});
    await choose(element, 'company');
    await choose(element, 'casting');
    await type(element, 'łódź x');
    await hashIs('#members?q=%C5%82%C3%B3d%C5%BA+x&kind=company&specialization=casting');
    expect(history.length).to.equal(length);
    one(element, '.clear').click();
    await hashIs('');
  });

  it('is read by a page that is opened with it', async () => {
    history.replaceState(null, '', '#members?q=%C5%82%C3%B3d%C5%BA&kind=company');
    const element = await membersWidget({filterable: ''});
    expect(names(element)).to.eql(['Odlewnia Łódź']);
    expect(one<HTMLInputElement>(element, 'input').value).to.equal('łódź');
    expect(names(await membersWidget())).to.have.lengthOf(3);
  });

  it('is followed when it changes', async () => {
    const element = await membersWidget({filterable: ''});
    location.hash = '#members?specialization=casting';
    await waitUntil(() => names(element).length === 2);
    expect(names(element)).to.eql(['Akademia Żelaza', 'Odlewnia Łódź']);
  });

  it('is cleared when the visitor goes back to the page without it', async () => {
    const element = await membersWidget({filterable: ''});
    location.hash = '#members?kind=company';
    await waitUntil(() => names(element).length === 2);
    history.back();
    await waitUntil(() => names(element).length === 3);
    expect(location.hash).to.equal('');
  });

  it('keeps what was chosen elsewhere by a link within the page', async () => {
    history.replaceState(null, '', '#members?kind=company');
    const element = await membersWidget({filterable: ''});
    await beside(element, element.data!);
    const changed = once(window, 'hashchange');
    location.hash = '#welding';
    await changed;
    await element.updateComplete;
    expect(names(element)).to.eql(['Lutownia']);
    await hashIs('#members?kind=company&specialization=machining');
  });

  it('is kept and written when the list is moved, without scrolling to it again', async () => {
    history.replaceState(null, '', '#members?kind=company');
    const element = await membersWidget({filterable: ''});
    let scrolled = 0;
    element.scrollIntoView = () => void scrolled++;
    await type(element, 'lutownia');
    element.parentElement?.prepend(element);
    await element.updateComplete;
    expect(names(element)).to.eql(['Lutownia']);
    await hashIs('#members?q=lutownia&kind=company');
    expect(scrolled).to.equal(0);
  });

  it('belongs to the list whose id it names', async () => {
    history.replaceState(null, '', '#list-2?kind=company');
    const other = await membersWidget({filterable: ''});
    const element = await membersWidget({filterable: '', id: 'list-2'});
    expect(names(other)).to.have.lengthOf(3);
    expect(names(element)).to.have.lengthOf(2);
  });

  it('takes nothing of what it does not know', async () => {
    history.replaceState(null, '', '#members?kind=%00&specialization=__proto__&x=1&q=');
    const element = await membersWidget({filterable: ''});
    expect(names(element)).to.have.lengthOf(0);
    expect(textIn(element, '.count')).to.equal('No matches.');
  });

  it('is not there with `no-hash`, and leaves the address of a router alone', async () => {
    history.replaceState(null, '', '#/route');
    const element = await membersWidget({filterable: ''});
    await choose(element, 'company');
    await announced(element, 'Showing 2 of 3');
    expect(location.hash).to.equal('#/route');
    clean();
    const silent = await membersWidget(filterable);
    await choose(silent, 'company');
    await announced(silent, 'Showing 2 of 3');
    expect(location.hash).to.equal('');
  });
});
