import {expect} from '@open-wc/testing';
import type {ClusterLoadEvent} from '../../../src/entries/exports.js';
import {once} from '../../widgets.js';
import {
  all,
  documentOf,
  members,
  membersWidget,
  names,
  one,
  textIn,
  type Members,
} from './members-documents.js';
import {removeWhilePrinting} from '../../remove-while-printing.js';

const many = (length: number) =>
  Array.from({length}, (_, index) => ({
    name: `Workshop ${index + 1}`,
    kind: index % 3 ? 'company' : 'research',
    specializations: [index % 2 ? 'casting' : 'machining'],
    memberSince: '2015',
  }));

describe('<cluster-members>', () => {
  it('shows name, kind, place, size and specializations of a member', async () => {
    const element = await membersWidget();
    const card = all(element, 'li').find((item) => item.textContent.includes('Łódź'));
    expect(card?.textContent.replace(/\s+/g, ' ').trim()).to.equal(
      'OŁ Odlewnia Łódź Company Łódź Employees: 50\u2060–\u2060249 castings',
    );
    expect(card?.querySelector('a')?.href).to.equal('https://example.com/foundry');
  });

  it('shows neither a member who has left nor one who will join, and counts those shown', async () => {
    const element = await membersWidget();
    expect(names(element)).to.eql(['Akademia Żelaza', 'Lutownia', 'Odlewnia Łódź']);
    expect(textIn(element, '.count')).to.equal('Members on the list: 3');
  });

  it('shows those of the day that `now` names', async () => {
    expect(names(await membersWidget({now: '2019-12-31'}))).to.include('Former');
    expect(names(await membersWidget({now: '2020-01-01'}))).not.to.include('Former');
    expect(names(await membersWidget({now: '2999-01-01'}))).to.include('Future');
  });

  it('is empty if all have left, and hides itself with `hide-empty`', async () => {
    const left = [{name: 'Former', memberUntil: '2019'}];
    const element = await membersWidget({'hide-empty': ''}, left);
    expect(element.matches(':state(empty)')).to.equal(true);
    expect(element.checkVisibility()).to.equal(false);
    expect(textIn(await membersWidget({}, []), '[part="empty"]')).to.equal(
      'No members are listed.',
    );
  });

  it('sorts by the alphabet of the reader’s language', async () => {
    const list = [
      'Łódź',
      'Lublin',
      'Żory',
      'Zamość',
      'Ćmielów',
      'Cieszyn',
      'Łomża',
      'Mława',
      '„Alfa”',
      '10',
      '9',
    ];
    const polish = await membersWidget({}, list, {lang: 'pl'});
    expect(names(polish)).to.eql([
      ...[
        '9',
        '10',
        '„Alfa”',
        'Cieszyn',
        'Ćmielów',
        'Lublin',
        'Łomża',
        'Łódź',
        'Mława',
        'Zamość',
        'Żory',
      ],
    ]);
    const swedish = await membersWidget({}, ['Ängelholm', 'Arvika', 'Zinkgruvan'], {lang: 'sv'});
    expect(names(swedish)).to.eql(['Arvika', 'Zinkgruvan', 'Ängelholm']);
    const german = await membersWidget({}, ['Ängelholm', 'Arvika', 'Zinkgruvan'], {lang: 'de'});
    expect(names(german)).to.eql(['Ängelholm', 'Arvika', 'Zinkgruvan']);
  });

  it('takes the words of the reader’s language', async () => {
    const element = await membersWidget({}, members, {lang: 'pl'});
    expect(textIn(element, '[part="heading"]')).to.equal('Członkowie klastra');
    expect(textIn(element, '.count')).to.equal('Członkowie na liście: 3');
    const card = all(element, 'li').find((item) => item.textContent.includes('Łódź'));
    expect(card?.textContent.replace(/\s+/g, ' ').trim()).to.equal(
      'OŁ Odlewnia Łódź Firma Łódź Zatrudnienie: 50\u2060–\u2060249 odlewy',
    );
  });

  describe('size', () => {
    const sizes: [object, string][] = [
      [{minValue: 50, maxValue: 249}, '50–249'],
      [{minValue: 249, maxValue: 50}, '50–249'],
      [{minValue: 1000}, '1,000 or more'],
      [{maxValue: 9}, 'up to 9'],
      [{minValue: 7, maxValue: 7}, '7'],
      [{minValue: -5}, ''],
    ];
    for (const [numberOfEmployees, text] of sizes) {
      it(`of ${JSON.stringify(numberOfEmployees)} is "${text}"`, async () => {
        const element = await membersWidget({layout: 'table'}, [
          {name: 'A', numberOfEmployees},
          {name: 'B', numberOfEmployees: 'many'},
        ]);
        expect(textIn(element, '.number')).to.equal(text);
      });
    }
  });

  it('names the place of a member: its town, else its region, else its country', async () => {
    const place = async (address: unknown) =>
      textIn(await membersWidget({}, [{name: 'A', address}]), '[part="place"]');
    expect(await place({addressLocality: 'Ełk', addressRegion: 'mazurskie'})).to.equal('Ełk');
    expect(await place({addressRegion: 'mazurskie', addressCountry: 'PL'})).to.equal('mazurskie');
    expect(await place({addressCountry: 'pl'})).to.equal('Poland');
    expect(await place({addressCountry: {name: 'Polska'}})).to.equal('Polska');
    expect(await place('ul. Przykładowa 1\n00-000 Ełk')).to.equal('ul. Przykładowa 1, 00-000 Ełk');
  });

  describe('choice by attributes', () => {
    it('shows only members of a kind', async () => {
      expect(names(await membersWidget({kind: 'education'}))).to.eql(['Akademia Żelaza']);
      expect(names(await membersWidget({kind: 'nonsense'}))).to.have.lengthOf(3);
    });

    it('shows only members with a specialization, and counts them alone', async () => {
      const element = await membersWidget({specialization: 'casting'});
      expect(names(element)).to.eql(['Akademia Żelaza', 'Odlewnia Łódź']);
      expect(textIn(element, '.count')).to.equal('Members on the list: 2');
    });

    it('is empty if no member is of the kind', async () => {
      expect((await membersWidget({kind: 'public'})).matches(':state(empty)')).to.equal(true);
    });

    it('shows all and says so once, if the document does not have the specialization', async () => {
      const warned: string[] = [];
      const {warn} = console;
      console.warn = (text: string) => warned.push(text);
      const element = document.createElement('cluster-members') as Members;
      element.setAttribute('specialization', 'weaving');
      element.data = documentOf(members);
      const loaded = once<ClusterLoadEvent>(element, 'cluster-load');
      document.body.append(element);
      const {problems} = await loaded;
      await element.updateComplete;
      element.requestUpdate();
      await element.updateComplete;
      console.warn = warn;
      expect(names(element)).to.have.lengthOf(3);
      expect(problems.map(({code, path}) => [code, path])).to.eql([
        ['unknown-id', '$.specializations'],
      ]);
      expect(warned).to.eql([
        'cluster-widgets: <cluster-members>: no specialization has the id "weaving" of the attribute specialization; the document has: casting, machining',
      ]);
      element.remove();
    });
  });

  it('reports a specialization that the document does not have, at its place, and leaves it out', async () => {
    const element = document.createElement('cluster-members') as Members;
    element.data = documentOf([7, {name: 'A', specializations: ['casting', 'weaving', 'weaving']}]);
    const loaded = once<ClusterLoadEvent>(element, 'cluster-load');
    document.body.append(element);
    const {problems} = await loaded;
    expect(problems.map(({code, level, path}) => [code, level, path])).to.eql([
      ['invalid', 'error', '$.members[0]'],
      ['unknown-id', 'warning', '$.members[1].specializations[1]'],
    ]);
    expect(textIn(element, '[part="specializations"]')).to.equal('castings');
    element.remove();
  });

  it('shows members and partners of one document, each of its own', async () => {
    const more = {partners: ['Partner']};
    const element = await membersWidget({}, ['Member'], {more});
    const partners = document.createElement('cluster-partners') as unknown as Members;
    partners.data = element.data!;
    document.body.append(partners);
    await partners.updateComplete;
    expect([names(element), names(partners)]).to.eql([['Member'], ['Partner']]);
    partners.remove();
  });

  describe('table', () => {
    it('has a column for what any member has', async () => {
      const element = await membersWidget({layout: 'table'});
      expect(all(element, 'thead th').map(({textContent}) => textContent)).to.eql([
        ...['Name', 'Kind', 'Specializations', 'Place', 'Employees'],
      ]);
      const plain = await membersWidget({layout: 'table'}, ['A', 'B']);
      expect(all(plain, 'thead th').map(({textContent}) => textContent)).to.eql(['Name']);
    });

    it('is not kept by a widget that the page takes out while it prints', async () => {
      const element = await membersWidget({layout: 'cards'});
      await removeWhilePrinting(element);
      expect(all(element, 'table')).to.have.lengthOf(0);
    });

    it('is kept by a widget that the page moves before it prints', async () => {
      const element = await membersWidget({layout: 'cards'});
      dispatchEvent(new Event('beforeprint'));
      element.parentElement?.prepend(element);
      await element.updateComplete;
      expect(all(element, 'table')).to.have.lengthOf(1);
      dispatchEvent(new Event('afterprint'));
      expect(all(element, 'table')).to.have.lengthOf(0);
    });

    it('is what is printed, whatever the layout, with all members', async () => {
      const element = await membersWidget({}, many(300));
      expect(all(element, 'li')).to.have.lengthOf(120);
      dispatchEvent(new Event('beforeprint'));
      expect(all(element, 'tbody tr')).to.have.lengthOf(300);
      dispatchEvent(new Event('afterprint'));
      expect(all(element, 'li')).to.have.lengthOf(120);
    });
  });

  for (const layout of ['cards', 'list', 'table']) {
    for (const width of [280, 360, 720, 1200]) {
      it(`stays within ${width} px, ${layout}`, async () => {
        const element = await membersWidget({layout, filterable: ''}, [
          ...members,
          {
            name: 'Konstantynopolitańczykowianeczkównaaaaaaaaaaaaaaaaaaa',
            kind: 'support',
            address: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
            specializations: ['casting', 'machining'],
            numberOfEmployees: {minValue: 1_000_000},
          },
        ]);
        element.style.inlineSize = `${width}px`;
        const {right} = element.getBoundingClientRect();
        for (const inner of all(element, 'li, li *, td, th, tr, td *, th *, .filter *, .bar *')) {
          // What is for screen readers only.
          const box = inner.closest('thead') ?? inner;
          if (getComputedStyle(box).position === 'absolute') continue;
          expect(inner.getBoundingClientRect().right, inner.outerHTML).to.be.at.most(right + 0.5);
        }
      });
    }
  }

  describe('many', () => {
    for (const count of [1, 2, 84]) {
      it(`shows all ${count} without a button`, async () => {
        const element = await membersWidget({}, many(count));
        expect(all(element, 'li')).to.have.lengthOf(count);
        expect(one(element, '[part~="show-more"]')).to.equal(undefined);
      });
    }

    for (const count of [1000, 5000]) {
      it(`shows the first 120 of ${count}, and all on request, in steps`, async () => {
        const element = await membersWidget({}, many(count));
        expect(all(element, 'li')).to.have.lengthOf(120);
        expect(textIn(element, '.count')).to.equal(
          `Members on the list: ${count.toLocaleString('en')}`,
        );
        const counts: number[] = [];
        const observer = new MutationObserver(() => counts.push(all(element, 'li').length));
        observer.observe(one(element, 'ul'), {childList: true});
        one(element, '[part~="show-more"]').click();
        await element.updateComplete;
        observer.disconnect();
        expect(counts.some((length) => length > 120 && length < count)).to.equal(true);
        expect(all(element, 'li')).to.have.lengthOf(count);
        expect(getComputedStyle(one(element, 'li')).contentVisibility).to.equal('auto');
      }).timeout(60_000);
    }

    it('renders the first at once, and the others in steps, so that the page answers meanwhile', async () => {
      const element = document.createElement('cluster-members') as Members;
      element.data = documentOf(many(84));
      document.body.append(element);
      expect(all(element, 'li')).to.have.lengthOf(12);
      expect(textIn(element, '.count')).to.equal('Members on the list: 84');
      await element.updateComplete;
      expect(all(element, 'li')).to.have.lengthOf(84);
      element.remove();
    });

    it('shows as many as `limit` says', async () => {
      const element = await membersWidget({limit: '2'});
      expect(names(element)).to.have.lengthOf(2);
      expect(textIn(element, '[part~="show-more"]')).to.equal('Show all (3)');
    });
  });
});
