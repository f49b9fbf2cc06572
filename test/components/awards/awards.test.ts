import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import type {ClusterAwards} from '../../../src/entries/exports.js';
import type {AwardStatus} from '../../../src/core/document/award-status.js';
import '../../widgets.js';
import type {Widget} from '../../widgets.js';
import {days, table} from './status-table.js';

type Awards = ClusterAwards & Widget;

const flagship = await (await fetch('/examples/metal-processing-cluster.json')).json();

async function awardsOf(data: object, attributes: Record<string, string> = {}): Promise<Awards> {
  const element = document.createElement('cluster-awards') as Awards;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.data = data;
  const host = await fixture<HTMLElement>(html`<div lang="en"></div>`);
  host.append(element);
  await element.updateComplete;
  return element;
}

const awards = (list: object[], attributes = {}) =>
  awardsOf({name: 'Test cluster (fictional)', language: 'en', awards: list}, attributes);

const all = (root: ParentNode, selector: string) => [
  ...root.querySelectorAll<HTMLElement>(selector),
];
const texts = (root: ParentNode, selector: string) =>
  all(root, selector).map(({textContent}) => textContent?.replace(/\s+/g, ' ').trim());

/** How the words of a status begin. */
const words: Record<string, Record<AwardStatus, RegExp>> = {
  en: {
    upcoming: /^Valid from \D*\d/,
    valid: /^Valid until (?!.*(?:renewal|expired))/,
    renewal: /^Valid until .*, renewal open$/,
    expired: /^Valid until .* \(expired\)$/,
    unstated: /^Validity not stated$/,
    none: /^$/,
  },
  pl: {
    upcoming: /^Początek ważności: /,
    valid: /^Termin ważności: (?!.*odnowić)/,
    renewal: /^Termin ważności: .*, można już odnowić$/,
    expired: /^Termin ważności minął: /,
    unstated: /^Nie podano terminu ważności$/,
    none: /^$/,
  },
};

describe('<cluster-awards>', () => {
  for (const layout of ['badges', 'list', 'timeline']) {
    for (const lang of ['en', 'pl']) {
      it(`says the status of every award on every day of the table: ${layout}, ${lang}`, async () => {
        const element = await awards(
          table.map(({award}) => award),
          {layout, lang},
        );
        for (const [i, day] of days.entries()) {
          element.now = day;
          await element.updateComplete;
          for (const {award, statuses} of table) {
            const item = all(element.shadowRoot, 'li').find(
              (li) => texts(li, '[part="name"]')[0] === award.name,
            )!;
            const said = texts(item, '[part="status"]')[0] ?? '';
            expect(said, `${String(award.name)} on ${day}`).to.match(words[lang]![statuses[i]!]);
            // Not by colour alone.
            if (said) expect(item.querySelector('[part="status"] path')).to.be.ok;
          }
        }
      });
    }

    it(`shows one award as one item with its events: ${layout}`, async () => {
      const element = await awards(
        [{name: 'A', kind: 'certification', dateAwarded: '2015', renewals: ['2021', '2018-05']}],
        {layout, now: '2020-01-01'},
      );
      expect(all(element.shadowRoot, 'li').length).to.equal(1);
      const dates = all(element.shadowRoot, '[part="date"]');
      expect(texts(element.shadowRoot, '[part="date"]')).to.eql([
        'Awarded 2015',
        layout === 'badges' ? 'Renewed 2018' : 'Renewed May 2018',
      ]);
      expect(dates.map(({title}) => title)).to.eql(['', layout === 'badges' ? 'May 2018' : '']);
    });

    it(`stays within its width at 280 px: ${layout}`, async () => {
      const element = await awardsOf(flagship, {layout});
      element.style.inlineSize = '280px';
      const {right} = element.getBoundingClientRect();
      for (const inner of all(element.shadowRoot, 'li *')) {
        expect(inner.getBoundingClientRect().right, inner.outerHTML).to.be.at.most(right + 0.5);
      }
    });
  }

  it('fills the last row of three badges', async () => {
    const element = await awardsOf(flagship);
    for (const [width, columns] of [
      [500, 1],
      [720, 1],
      [1000, 3],
    ] as const) {
      element.style.inlineSize = `${width}px`;
      const boxes = all(element.shadowRoot, 'li').map((item) => item.getBoundingClientRect());
      expect(new Set(boxes.map(({y}) => y)).size, `${width}`).to.equal([3, 2, 1][columns - 1]);
      expect(Math.max(...boxes.map(({right}) => right))).to.equal(boxes.at(-1)?.right);
    }
  });

  it('shows years in badges, the renewals together, with the exact dates in a tooltip', async () => {
    const renewals = ['2021-03-15', '2024-03-18', '2024-11'];
    const element = await awards([{name: 'A', dateAwarded: '2018-03-12', renewals}], {
      now: '2026-01-01',
      lang: 'en-GB',
    });
    expect(texts(element.shadowRoot, '[part="date"]')).to.eql([
      'Awarded 2018',
      'Renewed 2021, 2024',
    ]);
    const [first, later] = all(element.shadowRoot, '[part="date"]');
    expect(first?.title).to.equal('12 March 2018');
    expect(later?.title).to.equal('15 March 2021, 18 March 2024, November 2024');
  });

  it('shows the level and the issuer on one line', async () => {
    const list = [{name: 'A', level: 'Gold', issuer: 'Council'}];
    const element = await awards(list);
    const [level, issuer] = all(element.shadowRoot, '.level, [part="issuer"]');
    expect(level?.offsetTop).to.equal(issuer?.offsetTop);
  });

  it('writes “validity not stated” in regular weight', async () => {
    const list = [
      {name: 'A', kind: 'certification'},
      {name: 'B', kind: 'certification', validUntil: '9999'},
    ];
    const element = await awards(list);
    const weights = all(element.shadowRoot, '[part="status"]').map(
      (status) => getComputedStyle(status).fontWeight,
    );
    expect(weights).to.eql(['400', '650']);
  });

  it('draws a badge for each kind', async () => {
    const element = await awards([
      {name: 'A', kind: 'certification'},
      {name: 'B', kind: 'distinction'},
      {name: 'C'},
    ]);
    const drawings = all(element.shadowRoot, '.badge').map(({innerHTML}) => innerHTML);
    expect(new Set(drawings).size).to.equal(3);
  });

  it('sorts the timeline from the oldest on, with awards without a date at the end', async () => {
    const element = await awards(
      [
        {name: 'C', dateAwarded: '2019'},
        {name: 'D'},
        {name: 'A', dateAwarded: '2015-05'},
        {name: 'B', dateAwarded: '2016'},
      ],
      {layout: 'timeline'},
    );
    expect(texts(element.shadowRoot, '[part="name"]')).to.eql(['A', 'B', 'C', 'D']);
  });

  it('keeps the order of awards of one day, and of those without a date, in the timeline', async () => {
    const names = [...'ABCDEFGHIJKLMNOP'];
    for (const dates of [{dateAwarded: '2020'}, {}]) {
      const list = names.map((name) => ({name, ...dates}));
      const element = await awards(list, {layout: 'timeline'});
      expect(texts(element.shadowRoot, '[part="name"]')).to.eql(names);
    }
  });

  it('shows an impossible date as it is written, and calls nothing valid because of it', async () => {
    const list = [
      {name: 'A', kind: 'certification', dateAwarded: '2020', validUntil: '2026-30-11'},
      {name: 'B', dateAwarded: '2024-31-12'},
      {name: 'C', dateAwarded: '2024-00', renewals: ['2025-02-30', '2030-13']},
      {name: 'D', validFrom: '2025-31-12', validUntil: '2030-12-31'},
    ];
    const element = await awards(list, {now: '2026-06-01', lang: 'pl'});
    const said = all(element.shadowRoot, 'li').map((item) => texts(item, '.facts > *'));
    expect(said).to.eql([
      ['Przyznano: 2020', 'Niejasny termin ważności: 2026-30-11'],
      ['Przyznano: 2024-31-12', 'Nie podano terminu ważności'],
      ['Przyznano: 2024-00', 'Odnowiono: 2025-02-30', 'Nie podano terminu ważności'],
      ['Niejasny termin ważności: 31 grudnia 2030'],
    ]);
    element.show = 'current';
    await element.updateComplete;
    expect(all(element.shadowRoot, 'li').length).to.equal(0);
  });

  it('is rendered if a text has a key that is a name of Object.prototype', async () => {
    const named = (key: string) => JSON.parse(`{"${key}": "Named"}`) as object;
    for (const key of ['toString', '__proto__', 'constructor', 'valueOf', 'hasOwnProperty']) {
      const text = named(key);
      const list = [{name: text, level: text, issuer: text, description: text}, {name: 'Other'}];
      const element = await awards(list);
      expect(texts(element.shadowRoot, '[part="name"]'), key).to.eql(['Named', 'Other']);
    }
  });

  it('is rendered if the clock gives no date', async () => {
    const {Date: RealDate} = globalThis;
    globalThis.Date = class extends RealDate {
      constructor() {
        super(NaN);
      }
    } as unknown as DateConstructor;
    try {
      const element = await awards([{name: 'A', dateAwarded: '2020', validUntil: '2040'}]);
      expect(texts(element.shadowRoot, '.facts > *')).to.eql([
        'Awarded 2020',
        'End of validity unclear: 2040',
      ]);
    } finally {
      globalThis.Date = RealDate;
    }
  });

  it('shows a day once, however often the document has it', async () => {
    const list = [{name: 'A', dateAwarded: '2020', renewals: ['2020', '2023', '2023']}];
    const element = await awards(list, {now: '2026-01-01'});
    expect(texts(element.shadowRoot, '[part="date"]')).to.eql(['Awarded 2020', 'Renewed 2023']);
  });

  describe('the flagship', () => {
    it('shows exactly what the document says', async () => {
      const element = await awardsOf(flagship);
      const said = all(element.shadowRoot, 'li').map((item) => [
        ...texts(item, '[part="name"]'),
        ...texts(item, '.facts > *'),
      ]);
      expect(said).to.eql([
        ['Key National Cluster', 'Awarded 2015', 'Renewed 2018', 'Validity not stated'],
        ['Ambassador of Podlasie Economy', 'Awarded 2016'],
        ['Silver Label of Excellence (ESCA – SILVER LABEL)', 'Awarded 2017', 'Validity not stated'],
      ]);
    });

    it('folds away sentences that repeat what is shown', async () => {
      const {shadowRoot} = await awardsOf(flagship);
      expect(all(shadowRoot, 'details:not([open])').length).to.equal(3);
      expect(all(shadowRoot, 'summary').map((summary) => summary.ariaLabel)[0]).to.equal(
        'Details: Key National Cluster',
      );
      dispatchEvent(new Event('beforeprint'));
      expect(all(shadowRoot, 'details[open]').length).to.equal(3);
      dispatchEvent(new Event('afterprint'));
      expect(all(shadowRoot, 'details[open]').length).to.equal(0);
    });

    it('folds away a Polish sentence that repeats a name with a word of one letter', async () => {
      const name = 'Znak Jakości w Odlewnictwie';
      const {shadowRoot} = await awardsOf({
        language: 'pl',
        awards: [{name, description: `${name} za rok 2024.`}],
      });
      expect(all(shadowRoot, 'details:not([open])').length).to.equal(1);
    });

    it('does not open the details of another award when the list changes', async () => {
      const award = (name: string, awarded: string) => ({
        name,
        awarded,
        description: 'a '.repeat(99),
      });
      const later = award('Later', '2015');
      const element = await awards([later], {layout: 'timeline'});
      all(element.shadowRoot, 'summary')[0]?.click();
      element.data = {name: 'Test cluster (fictional)', awards: [award('Earlier', '2010'), later]};
      await element.updateComplete;
      expect(texts(element.shadowRoot, '[part="name"]')).to.eql(['Earlier', 'Later']);
      expect(all(element.shadowRoot, 'details[open]')).to.eql([]);
    });

    it('says with show="current" that nothing can be shown to be valid', async () => {
      const {shadowRoot} = await awardsOf(flagship, {show: 'current'});
      expect(all(shadowRoot, 'li').length).to.equal(0);
      expect(texts(shadowRoot, '[part="empty"]')).to.eql([
        'No award can be shown to be valid today.',
      ]);
    });
  });

  it('show="current" shows what is valid or in its renewal window, and nothing else', async () => {
    const element = await awards(
      table.map(({award}) => award),
      {show: 'current', now: '2020-02-29'},
    );
    expect(texts(element.shadowRoot, '[part="name"]')).to.eql(['Years', 'Months', 'Days']);
  });

  it('aligns a status of two lines with its sign in a page from right to left', async () => {
    const award = {kind: 'certification', validUntil: '2029', renewalFrom: '2019'};
    const long = {...award, name: 'A', dateAwarded: '2018'};
    const {shadowRoot} = await awards([long], {
      now: '2020-01-01',
      dir: 'rtl',
      lang: 'ar',
      style: 'inline-size: 220px',
    });
    const phrases = all(shadowRoot, '[part="status"] bdi > *').map((phrase) =>
      phrase.getBoundingClientRect(),
    );
    const [first, second] = phrases;
    expect(second?.top).to.be.above(first?.top ?? 0);
    expect(second?.right).to.be.closeTo(first?.right ?? 0, 4);
  });

  it('uses today if `now` is no day', async () => {
    const award = {name: 'A', kind: 'certification', validUntil: '9999'};
    for (const now of ['soon', '2020-99-99', '12020-01-01', '']) {
      const element = await awards([award], {now});
      expect(texts(element.shadowRoot, '[part="status"]')).to.eql(['Valid until 9999']);
    }
  });

  describe('logo', () => {
    it('is replaced by a shape in the colour of its level if there is none', async () => {
      const element = await awards([
        {name: 'A', levelCode: 'gold'},
        {name: 'B', levelCode: 'tin'},
      ]);
      expect(all(element.shadowRoot, '[part="logo"] svg.gold').length).to.equal(1);
      expect(all(element.shadowRoot, '[part="logo"] svg').length).to.equal(2);
    });

    it('is replaced by a shape if the image cannot be loaded', async () => {
      const element = await awards([{name: 'A', image: `${location.origin}/no-such-logo.png`}]);
      await waitUntil(() => !element.shadowRoot.querySelector('img'));
      expect(element.shadowRoot.querySelector('[part="logo"] svg')).to.be.ok;
    });
  });
});
