import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import type {ClusterBoard, ClusterSelectEvent} from '../../../src/entries/exports.js';
import {manyPeople} from '../../fixtures/many-people.js';
import {once, textOf, widget, type Widget} from '../../widgets.js';

type Board = ClusterBoard & Widget;

const board = (people: object[], attributes = {}) =>
  boardOf({name: 'Test cluster (fictional)', language: 'en', board: people}, attributes);

async function boardOf(data: object, attributes: Record<string, string> = {}): Promise<Board> {
  const element = document.createElement('cluster-board') as Board;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.data = data;
  const host = await fixture<HTMLElement>(html`<div lang="en"></div>`);
  host.append(element);
  await element.updateComplete;
  return element;
}

const all = ({shadowRoot}: Widget, selector: string) => [
  ...shadowRoot.querySelectorAll<HTMLElement>(selector),
];
const one = (element: Widget, selector: string) => all(element, selector)[0]!;
const more = (element: Widget) => one(element, '[part~="show-more"]');
const rows = (element: Widget) =>
  new Set(all(element, 'li').map((item) => Math.round(item.getBoundingClientRect().top))).size;

/** One transparent pixel. */
const pixel = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

describe('<cluster-board>', () => {
  it('is a section with a heading and a list of people', async () => {
    const element = await board([{name: 'Anna Nowak'}, {name: 'Jan Kowalski'}]);
    expect(one(element, 'section > h2').textContent).to.equal('Cluster board');
    expect(all(element, 'section > ul[role="list"] > li').length).to.equal(2);
  });

  it('keeps translators away from names, and isolates their direction', async () => {
    const name = one(await board([{name: 'أحمد رضوان'}]), '[part="name"] bdi');
    expect(name.getAttribute('translate')).to.equal('no');
    expect(name.textContent).to.equal('أحمد رضوان');
  });

  it('shows a neutral figure where initials make no sense', async () => {
    const element = await board([{name: '山田 太郎'}, {name: 'Anna Nowak'}]);
    const [figure, letters] = all(element, '[part="initials"]');
    expect(figure?.querySelector('svg')).to.be.ok;
    expect(letters?.textContent?.trim()).to.equal('AN');
  });

  it('shows people who are written as a text', async () => {
    const people = ['Anna Nowak', {en: 'Eve Example', pl: 'Ewa'}] as unknown as object[];
    const names = all(await board(people), '[part="name"]').map((name) => name.textContent?.trim());
    expect(names).to.eql(['Anna Nowak', 'Eve Example']);
  });

  it('links the affiliation, and writes no second comma before a suffix', async () => {
    const affiliation = {name: 'Foundry', url: 'www.example.org/foundry'};
    const element = await board([{name: 'Anna Nowak', honorificSuffix: ', MBA', affiliation}]);
    const link = one(element, '[part="affiliation"] a') as HTMLAnchorElement;
    expect(link.href).to.equal('https://www.example.org/foundry');
    expect(one(element, '[part="name"]').textContent?.trim()).to.equal('Anna Nowak, MBA');
  });

  it('shows the line breaks of a text', async () => {
    const element = await board([{name: 'Anna Nowak', roleName: 'President\r\nTreasurer'}]);
    const role = one(element, '[part="role"] .lines');
    expect(role.textContent).to.equal('President\nTreasurer');
    expect(getComputedStyle(role).whiteSpace).to.equal('pre-line');
    expect(role.getClientRects().length).to.be.at.least(2);
  });

  describe('groups', () => {
    const people = [
      {name: 'Anna Nowak', group: {en: 'Management Board', pl: 'Zarząd'}},
      {name: 'Jan Kowalski', group: 'Council'},
      {name: 'Guest'},
      {name: 'Ewa Lis', group: {en: 'Management Board', pl: 'Zarząd'}},
    ];
    const outline = (element: Board) =>
      all(element, 'h2, h3, h4, h5, h6, li').map(
        ({localName, textContent}) => `${localName} ${textContent?.replace(/\s+/g, ' ').trim()}`,
      );

    it('shows each group as a list under its name, after the people without a group', async () => {
      const element = await board(people, {photos: 'none'});
      expect(outline(element)).to.eql([
        'h2 Cluster board',
        'li G Guest',
        'h3 Management Board',
        'li AN Anna Nowak',
        'li EL Ewa Lis',
        'h3 Council',
        'li JK Jan Kowalski',
      ]);
      expect(all(element, 'ul[role="list"]').map((list) => list.children.length)).to.eql([1, 2, 1]);
    });

    it('shows groups as one, however their name is spelled', async () => {
      const groups = ['Zarząd', 'zarząd', 'Zarząd:'];
      const element = await board(groups.map((group, i) => ({name: `Person ${i}`, group})));
      expect(all(element, '[part="group"]').map(({textContent}) => textContent)).to.eql(['Zarząd']);
    });

    it('names the groups in the reader’s language', async () => {
      const element = await board(people, {lang: 'pl'});
      expect(all(element, '[part="group"]').map(({textContent}) => textContent)).to.eql([
        'Zarząd',
        'Council',
      ]);
      expect(all(element, '[part="group"]').map(({lang}) => lang)).to.eql(['', 'en']);
    });

    it('counts the people of all groups for the limit, and leaves out a group of which nobody is shown', async () => {
      const element = await board(people, {limit: '2', 'heading-level': '6'});
      expect(outline(element)).to.eql([
        'h6 Cluster board',
        'li G Guest',
        'h6 Management Board',
        'li AN Anna Nowak',
      ]);
      more(element).click();
      await element.updateComplete;
      expect(all(element, 'li').length).to.equal(4);
    });

    it('gives all groups the same column width', async () => {
      const nine = Array.from({length: 9}, (_, i) => ({name: `Person ${i}`, group: 'A'}));
      const element = await board([...nine, {name: 'Last', group: 'B'}]);
      element.style.inlineSize = '720px';
      const widths = all(element, 'li').map((item) => item.offsetWidth);
      expect(new Set(widths).size).to.equal(1);
    });
  });

  describe('photo', () => {
    it('shows a photo in a square box and loads it lazily', async () => {
      const element = await board([{name: 'Anna Nowak', image: pixel}]);
      const photo = one(element, '[part="photo"]');
      expect(photo.querySelector('img')?.getAttribute('loading')).to.equal('lazy');
      expect(photo.offsetWidth).to.equal(photo.offsetHeight);
    });

    it('shows the initials in the same box if the photo cannot be loaded, and the next photo after the data change', async () => {
      const broken = {name: 'Anna Nowak', image: `${location.origin}/no-such-photo.png`};
      const element = await board([broken]);
      const box = one(element, '.portrait').getBoundingClientRect();
      await waitUntil(() => !all(element, 'img').length);
      const tile = one(element, '[part="initials"]');
      expect(tile.textContent?.trim()).to.equal('AN');
      expect(tile.getBoundingClientRect().width).to.equal(box.width);
      element.data = {name: 'Other (fictional)', board: [{name: 'Jan Kowalski', image: pixel}]};
      await element.updateComplete;
      expect(one(element, 'img').getAttribute('src')).to.equal(pixel);
    });

    it('tries a photo that failed again by reload()', async () => {
      const element = await board([{name: 'Anna Nowak', image: `${location.origin}/none.png`}]);
      await waitUntil(() => !all(element, 'img').length);
      await element.reload();
      expect(one(element, 'img')).to.be.ok;
    });

    it('gives a photo its alternative text if the document has one', async () => {
      const image = {src: pixel, alt: {en: 'Anna at her lathe', pl: 'Anna przy tokarce'}};
      const people = [
        {name: 'Anna Nowak', image},
        {name: 'Jan Kowalski', image: pixel},
      ];
      const [spoken, silent] = all(await board(people, {lang: 'pl'}), '[part="photo"]');
      expect(spoken?.querySelector('img')?.alt).to.equal('Anna przy tokarce');
      expect(spoken?.getAttribute('aria-hidden')).to.equal(null);
      expect(silent?.querySelector('img')?.alt).to.equal('');
      expect(silent?.getAttribute('aria-hidden')).to.equal('true');
    });

    it('names the author and licence of the photos once, below the list', async () => {
      const license = 'https://creativecommons.org/licenses/by/4.0/';
      const image = {src: pixel, creditText: 'Photo: Jan Sample', license};
      const credits = (element: Board) =>
        all(element, '.credits > span').map(({textContent}) =>
          textContent?.replace(/\s+/g, ' ').trim(),
        );
      const people = [
        {name: 'Anna Nowak', image},
        {name: 'Jan Kowalski', image},
        {name: 'Ewa Lis'},
      ];
      const element = await board(people);
      expect(credits(element)).to.eql(['Photo: Jan Sample (CC BY 4.0)']);
      const link = one(element, '.credits a') as HTMLAnchorElement;
      expect([link.href, link.rel]).to.eql([license, 'license']);
      const other = {src: pixel, creditText: 'Studio Example', license: 'all rights reserved'};
      const two = await board([...people, {name: 'Ola Bąk', image: other}]);
      expect(credits(two)).to.eql([
        'Anna Nowak, Jan Kowalski: Photo: Jan Sample (CC BY 4.0)',
        'Ola Bąk: Studio Example (all rights reserved)',
      ]);
      expect(credits(await board(people, {photos: 'none'}))).to.eql([]);
    });

    it('leaves out the photos with photos="none"', async () => {
      const element = await board([{name: 'Anna Nowak', image: pixel}], {photos: 'none'});
      expect(one(element, 'img')).to.equal(undefined);
      expect(one(element, '[part="initials"]')).to.be.ok;
    });
  });

  describe('links', () => {
    const person = {
      name: 'Anna Nowak',
      url: '#anna',
      email: 'anna@example.org',
      telephone: '+48 85 000 00 00',
    };

    it('names the person in the links for email and telephone', async () => {
      const labels = all(await board([person]), '.contact a').map((link) => link.ariaLabel);
      expect(labels).to.eql([
        'anna@example.org, email Anna Nowak',
        '+48 85 000 00 00, call Anna Nowak',
      ]);
    });

    it('links each valid number and each valid address', async () => {
      const many = {
        name: 'Anna Nowak',
        email: ' mailto:anna@example.org',
        telephone: ['+48 (0) 85 000 00 00 w. 12', '600 000 000 lub 700 000 000', 'N/A', '1/2'],
      };
      const none = {name: 'Jan Sample', email: '-', telephone: ' '};
      const element = await board([many, none]);
      expect(all(element, '.contact a').map((link) => link.getAttribute('href'))).to.eql([
        'mailto:anna@example.org',
        'tel:+48850000000;ext=12',
        'tel:600000000',
        'tel:700000000',
      ]);
      expect(all(element, '.contact').length).to.equal(1);
      expect(all(element, '.contact span').map(({textContent}) => textContent)).to.eql(['1/2']);
    });

    it('follows the link of the name from the whole card, except from the contact lines', async () => {
      const element = await board([person]);
      const {left, top, bottom, right} = one(element, 'li').getBoundingClientRect();
      const at = (x: number, y: number) => element.shadowRoot.elementFromPoint(x, y)?.closest('a');
      expect(at(left + 3, top + 3)?.getAttribute('href')).to.contain('#anna');
      expect(at(right - 3, bottom - 3)?.getAttribute('href')).to.contain('#anna');
      const mail = one(element, '.contact a').getBoundingClientRect();
      expect(
        at(mail.left + mail.width / 2, mail.top + mail.height / 2)?.getAttribute('href'),
      ).to.contain('mailto:');
    });

    it('fires cluster-select with the person when a link is followed', async () => {
      const element = await board([person]);
      const selected = once<ClusterSelectEvent<{name: string}>>(element, 'cluster-select');
      one(element, '[part="name"] a').click();
      expect((await selected).item.name).to.equal('Anna Nowak');
    });

    it('shows an address that is no safe link as plain text', async () => {
      const element = await board([{name: 'Anna Nowak', url: 'javascript:alert(1)'}]);
      expect(one(element, 'a')).to.equal(undefined);
    });
  });

  describe('width', () => {
    const nine = Array.from({length: 9}, (_, i) => ({name: `Person ${i}`}));
    const cases: [width: number, rows: number][] = [
      [280, 9],
      [350, 9],
      [560, 5],
      [720, 3],
      [1200, 3],
    ];
    for (const [width, expected] of cases) {
      it(`nine people are ${expected} rows at ${width} px`, async () => {
        const element = await board(nine);
        element.style.inlineSize = `${width}px`;
        expect(rows(element)).to.equal(expected);
      });
    }

    for (const layout of ['grid', 'list']) {
      for (const image of [undefined, pixel]) {
        it(`nothing sticks out at 280 px, ${layout}${image ? ' with photos' : ''}`, async () => {
          const element = await board(
            [
              {name: 'Maria Skłodowska-Curie Wiśniewska-Kowalczykowska', image},
              {
                name: 'Konstantynopolitańczykowianeczkówna Abcdefghij',
                affiliation: 'Institute of the Mechanics of Very Long Names and Titles in Use',
                email: 'a.very.long.address.of.somebody@a-very-long-domain.example.org',
                image,
              },
            ],
            {layout},
          );
          element.style.inlineSize = '280px';
          const {right} = element.getBoundingClientRect();
          for (const inner of all(element, 'li, p, a, bdi')) {
            expect(inner.getBoundingClientRect().right, inner.outerHTML).to.be.at.most(right + 0.5);
            if (getComputedStyle(inner).display !== 'inline')
              expect(inner.scrollWidth).to.be.at.most(inner.clientWidth + 1);
          }
        });
      }
    }
  });

  describe('columns', () => {
    const widths = [280, 360, 480, 560, 720, 880, 1000, 1200, 1400, 1600];
    const people = (count: number, photos: number) =>
      Array.from({length: count}, (_, i) => ({
        name: `Person ${i}`,
        roleName: 'Member',
        affiliation: 'Works',
        ...(i < photos ? {image: pixel} : {}),
      }));
    const itemsOfRows = (element: Board) => {
      const tops = all(element, 'li').map((item) => Math.round(item.getBoundingClientRect().top));
      return [...new Set(tops)].map((top) => tops.filter((one) => one === top).length);
    };

    const counts = [1, 2, 3, 4, 5, 7, 8, 9, 10, 20];
    const withPhotos = [
      ...counts.map((count) => [count, count] as const),
      ...counts.slice(1).map((count) => [count, Math.ceil(count / 2)] as const),
    ];
    for (const [count, photos] of withPhotos) {
      it(`of ${count} people, ${photos} with photos: has more than one person in the last row, and no portrait wider than 15em`, async () => {
        const element = await board(people(count, photos));
        for (const width of widths) {
          element.style.inlineSize = `${width}px`;
          const found = itemsOfRows(element);
          const [columns = 0] = found;
          if (columns > 1 && found.length > 1) {
            // Rows with hairlines may leave the second of two cells empty, photos may not.
            const isRow = one(element, '.portrait').offsetWidth < 100;
            expect(found.at(-1), `${width} px: ${found}`).to.be.above(
              isRow && columns === 2 ? 0 : 1,
            );
          }
          const sizes = new Set(all(element, '.portrait').map(({offsetWidth}) => offsetWidth));
          expect(sizes.size, `${width} px`).to.equal(1);
          expect(Math.max(...sizes), `${width} px`).to.be.at.most(240);
        }
      });
    }

    it('of 18 people with photos: four rows where five people fit', async () => {
      const element = await board(people(18, 18));
      element.style.inlineSize = '1600px';
      expect(itemsOfRows(element)).to.eql([5, 5, 5, 3]);
    });

    for (const count of counts) {
      it(`of ${count} people with initials: has more than one person in the last row of three or more`, async () => {
        const element = await board(people(count, 0));
        for (const width of widths) {
          element.style.inlineSize = `${width}px`;
          const found = itemsOfRows(element);
          const [columns = 0] = found;
          if (columns > 2 && found.length > 1) {
            expect(found.at(-1), `${width} px: ${found}`).to.be.above(1);
          }
          expect(one(element, '.portrait').offsetWidth, `${width} px`).to.equal(56);
        }
      });
    }

    const cases: [count: number, width: number, columns: number][] = [
      [7, 1200, 4],
      [8, 1200, 4],
      [20, 1200, 5],
      [5, 1600, 5],
      [7, 1600, 4],
      [8, 1600, 4],
      [9, 1600, 3],
      [10, 1600, 5],
      [20, 1600, 5],
    ];
    for (const [count, width, columns] of cases) {
      it(`of ${count} people with photos are ${columns} at ${width} px`, async () => {
        const element = await board(people(count, count));
        element.style.inlineSize = `${width}px`;
        expect(itemsOfRows(element)[0]).to.equal(columns);
      });
    }

    it('of groups suit each group: five and four people have more than one in the last row', async () => {
      const group = (name: string, count: number) =>
        people(count, count).map((person) => ({...person, group: name}));
      const element = await board([...group('A', 5), ...group('B', 4)]);
      for (const [width, expected] of [
        [720, [2, 2, 1, 2, 2]],
        [880, [5, 4]],
        [1600, [5, 4]],
      ] as const) {
        element.style.inlineSize = `${width}px`;
        expect(itemsOfRows(element), `${width} px`).to.eql(expected);
      }
    });

    it('are rows with round portraits where fewer than half have a photo', async () => {
      const element = await board(people(5, 2));
      element.style.inlineSize = '1200px';
      const portraits = all(element, '.portrait');
      expect(new Set(portraits.map(({offsetWidth}) => offsetWidth)).size).to.equal(1);
      expect(portraits[0]?.offsetWidth).to.equal(56);
      expect(new Set(portraits.map((box) => getComputedStyle(box).borderRadius))).to.eql(
        new Set(['50%']),
      );
    });

    it('have portraits as wide as --cluster-photo-max allows', async () => {
      const element = await board(people(4, 2));
      element.style.cssText = 'inline-size: 1200px; --cluster-photo-max: 10em';
      expect(new Set(all(element, '.portrait').map(({offsetWidth}) => offsetWidth))).to.eql(
        new Set([160]),
      );
    });

    it('initials are as large as their tile asks for', async () => {
      const element = await board(people(2, 1));
      element.style.inlineSize = '1200px';
      const size = parseFloat(getComputedStyle(one(element, '[part="initials"] span')).fontSize);
      expect(size).to.be.within(75, 78);
    });

    it('a person alone has a portrait of 6em beside the words', async () => {
      const element = await board(people(1, 1));
      element.style.inlineSize = '1200px';
      expect(one(element, '.portrait').offsetWidth).to.equal(96);
      const words = one(element, '.words').getBoundingClientRect();
      expect(words.left).to.be.above(one(element, '.portrait').getBoundingClientRect().right);
    });
  });

  describe('contact', () => {
    const person = {
      name: 'Anna Nowak',
      email: 'anna@example.org',
      telephone: '+48 85 000 00 00',
    };

    it('is icons of a size for fingers in the grid, and words in the list', async () => {
      const element = await board([person]);
      for (const link of all(element, '.contact a')) {
        const {width, height} = link.getBoundingClientRect();
        expect(Math.min(width, height)).to.be.at.least(36);
        expect(link.querySelector('svg')?.checkVisibility()).to.equal(true);
        expect(link.querySelector('bdi')?.checkVisibility()).to.equal(false);
      }
      element.layout = 'list';
      await element.updateComplete;
      for (const link of all(element, '.contact a')) {
        expect(link.querySelector('svg')?.checkVisibility()).to.equal(false);
        expect(link.querySelector('bdi')?.checkVisibility()).to.equal(true);
      }
    });
  });

  describe('limit', () => {
    it('shows as many people as the limit says, and all on request, with the focus on the first new one', async () => {
      const element = await boardOf(manyPeople(12), {limit: '3'});
      expect(all(element, 'li').length).to.equal(3);
      const button = more(element);
      expect(button.textContent?.trim()).to.equal('Show all (12)');
      button.focus();
      button.click();
      await element.updateComplete;
      expect(all(element, 'li').length).to.equal(12);
      expect(all(element, 'li').indexOf(element.shadowRoot.activeElement as HTMLElement)).to.equal(
        3,
      );
      expect(button.textContent?.trim()).to.equal('Show fewer');
      expect(element.getAttribute('limit')).to.equal('3');
      button.click();
      await element.updateComplete;
      expect(all(element, 'li').length).to.equal(3);
    });

    it('has no button if everyone is shown', async () => {
      expect(more(await boardOf(manyPeople(3), {limit: '3'}))).to.equal(undefined);
    });

    it('writes the button in Polish', async () => {
      const element = await boardOf(manyPeople(5000), {limit: '3', lang: 'pl'});
      expect(more(element).textContent?.trim()).to.equal('Pokaż wszystkie (5000)');
    });

    it('applies the limit on paper too', async () => {
      const element = await boardOf(manyPeople(12), {limit: '3'});
      dispatchEvent(new Event('beforeprint'));
      expect(all(element, 'li').length).to.equal(3);
      dispatchEvent(new Event('afterprint'));
    });
  });

  describe('of 5,000 people', () => {
    it('renders full rows first, and everyone on request', async () => {
      const element = await boardOf(manyPeople(5000));
      expect(all(element, 'li').length).to.equal(120);
      more(element).click();
      await element.updateComplete;
      expect(all(element, 'li').length).to.equal(5000);
      expect(getComputedStyle(one(element, 'li')).contentVisibility).to.equal('auto');
    });

    it('prints everyone, and shows the short list again afterwards', async () => {
      const element = await boardOf(manyPeople(5000));
      dispatchEvent(new Event('beforeprint'));
      expect(all(element, 'li').length).to.equal(5000);
      dispatchEvent(new Event('afterprint'));
      expect(all(element, 'li').length).to.equal(120);
    });
  });

  it('is read as names, roles and affiliations alone', async () => {
    const data = {
      name: 'A',
      board: [{name: 'Jan Kowalski', jobTitle: 'Smith', affiliation: 'Forge'}],
    };
    const element = await widget<Board>(html`<cluster-board .data=${data}></cluster-board>`);
    expect(textOf(element)).to.equal('Cluster board JK Jan Kowalski Smith Forge');
  });
});
