import {expect, html} from '@open-wc/testing';
import {structuredDataOf} from './graphs.js';
import type {
  ClusterLoadEvent,
  ClusterMembership,
  ClusterSelectEvent,
} from '../../../src/entries/exports.js';
import {once, textOf, widget, type Widget} from '../../widgets.js';

type Badge = Widget & ClusterMembership;

const now = '2026-11-27';

const cluster = {
  name: {en: 'Example Cluster (fictional)', pl: 'Klaster Przykładowy (fikcyjny)'},
  url: 'https://example.org/cluster',
  members: [
    'A text has no id',
    {id: 'since', name: 'Foundry', memberSince: '2018-03'},
    {id: 'plain', name: 'Forge', url: 'https://example.com/forge'},
    {id: 'limited', name: 'Works', memberSince: '2018', memberUntil: '2027-12-31'},
    {id: 'ended', name: 'Ended', memberSince: '2018', memberUntil: '2026-11-26'},
    {id: 'later', name: 'Later', memberSince: '2027'},
    {id: 'unclear', name: 'Unclear', memberUntil: '2027-02-30'},
    {id: 'unread', name: 'Unread', memberUntil: 'soon'},
    {id: 'back', name: 'Back', memberUntil: '2020'},
    {id: 'back', name: 'Back', memberSince: '2024'},
    {id: 7, name: 'Seven'},
  ],
};

const badge = (
  member: string | undefined,
  {
    data = cluster,
    lang = 'en',
    ...more
  }: {data?: object; lang?: string; size?: string; now?: string} = {},
) =>
  widget<Badge>(html`<cluster-membership
    lang=${lang}
    member=${member ?? ''}
    now=${more.now ?? now}
    size=${more.size ?? ''}
    .data=${data}
  ></cluster-membership>`);

const part = ({shadowRoot}: Widget, name: string) =>
  shadowRoot.querySelector<HTMLElement>(`[part~="${name}"]`);
const words = (element: Widget, name: string) =>
  part(element, name)?.textContent?.replace(/\s+/g, ' ').trim();

/** What is written to the console while something runs. */
async function warningsOf(run: () => Promise<unknown>): Promise<string[]> {
  const {warn} = console;
  const written: string[] = [];
  console.warn = (...texts: unknown[]) => written.push(texts.join(' '));
  try {
    await run();
  } finally {
    console.warn = warn;
  }
  return written;
}

describe('<cluster-membership>', () => {
  it('says of which cluster the organisation is a member, and links to it', async () => {
    const element = await badge('since');
    expect(element.matches(':state(ready)')).to.equal(true);
    expect(words(element, 'label')).to.equal('Member of Example Cluster (fictional)');
    expect(words(element, 'status')).to.equal('Since 2018');
    expect((part(element, 'badge') as HTMLAnchorElement).href).to.equal(
      'https://example.org/cluster',
    );
    expect(part(element, 'logo')?.querySelector('svg')).to.be.ok;
  });

  it('says it in Polish', async () => {
    const element = await badge('limited', {lang: 'pl'});
    expect(words(element, 'label')).to.equal('Członek klastra: Klaster Przykładowy (fikcyjny)');
    expect(words(element, 'status')).to.equal('Od 2018 roku · Termin ważności: 31 grudnia 2027');
  });

  it('shows no status of a member without dates', async () => {
    const element = await badge('plain');
    expect(part(element, 'status')).to.equal(null);
  });

  it('takes label, image and address from the document', async () => {
    const membership = {
      label: {en: 'Proud member', pl: 'Z dumą w klastrze'},
      image: {src: '/examples/logos/demo-member.svg', alt: 'Comb', creditText: 'Drawn by Ada'},
      url: 'https://example.org/members',
    };
    const element = await badge('plain', {data: {...cluster, membership}, lang: 'pl'});
    expect(words(element, 'label')).to.equal('Z dumą w klastrze');
    expect((part(element, 'badge') as HTMLAnchorElement).href).to.equal(
      'https://example.org/members',
    );
    const image = part(element, 'logo')?.querySelector('img');
    expect([image?.getAttribute('src'), image?.alt]).to.eql([
      new URL('/examples/logos/demo-member.svg', location.href).href,
      'Comb',
    ]);
    expect(textOf(element)).to.contain('Drawn by Ada');
  });

  it('draws a badge in the place of an image that cannot be loaded', async () => {
    const data = {...cluster, membership: {image: '/missing.png'}};
    const element = await badge('plain', {data});
    const image = part(element, 'logo')?.querySelector('img') as HTMLImageElement;
    await once(image, 'error');
    await element.updateComplete;
    expect(part(element, 'logo')?.querySelector('svg')).to.be.ok;
  });

  it('is no link where the document has no address', async () => {
    const element = await badge('plain', {data: {...cluster, url: undefined}});
    expect(part(element, 'badge')?.localName).to.equal('span');
  });

  for (const size of ['small', 'medium', 'large']) {
    it(`has the size ${size}`, async () => {
      const element = await badge('since', {size});
      expect(part(element, 'badge')?.classList.contains(size)).to.equal(true);
    });
  }

  it('is as large as its size says', async () => {
    const heights: number[] = [];
    for (const size of ['small', 'medium', 'large']) {
      const element = await badge('since', {size});
      heights.push(part(element, 'badge')?.offsetHeight ?? 0);
    }
    expect(heights).to.eql(heights.toSorted((one, other) => one - other));
    expect(new Set(heights).size).to.equal(3);
  });

  for (const lang of ['en', 'pl']) {
    for (const [id, code] of [
      ['ended', 'membership-ended'],
      ['later', 'membership-upcoming'],
      ['unclear', 'membership-unclear'],
      ['unread', 'unknown-id'],
      ['nobody', 'unknown-id'],
      ['constructor', 'unknown-id'],
    ] as const) {
      it(`shows nothing of the member "${id}", and says so, ${lang}`, async () => {
        const element = await badge(id, {lang});
        expect(element.matches(':state(empty)')).to.equal(true);
        expect(textOf(element)).to.equal('');
        const again = document.createElement('cluster-membership') as Badge;
        Object.assign(again, {data: {...cluster}, member: id, now});
        const loaded = once<ClusterLoadEvent>(again, 'cluster-load');
        element.parentElement?.append(again);
        const {problems} = await loaded;
        expect(problems.map((problem) => problem.code)).to.include(code);
      });
    }
  }

  it('warns once of a member that the document does not have', async () => {
    const warnings = await warningsOf(async () => {
      const element = await badge('not-there');
      element.size = 'large';
      await element.updateComplete;
      await badge('not-there');
    });
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.contain('"not-there"');
  });

  it('says that no member is named, and keeps the host’s content', async () => {
    const warnings = await warningsOf(async () => {
      const element = await widget<Badge>(
        html`<cluster-membership lang="en" .data=${cluster}><a href="#a">A</a></cluster-membership>`,
      );
      expect(words(element, 'empty')).to.equal('No membership is stated.');
      expect(element.querySelector('a')?.checkVisibility()).to.equal(true);
    });
    expect(warnings).to.eql([]);
  });

  it('hides a pasted copy of the badge when the membership has ended', async () => {
    const copy = html`<p data-cluster-empty>Member of Example Cluster</p>`;
    const element = await widget<Badge>(
      html`<cluster-membership member="ended" now=${now} .data=${cluster}>${copy}</cluster-membership>`,
    );
    expect(element.querySelector('p')?.checkVisibility()).to.equal(false);
    element.member = 'since';
    await element.updateComplete;
    expect(words(element, 'label')).to.contain('Example Cluster');
  });

  it('follows changes of member and day', async () => {
    const element = await badge('ended', {now: '2026-11-26'});
    expect(element.matches(':state(ready)')).to.equal(true);
    element.now = '2026-11-27';
    await element.updateComplete;
    expect(textOf(element)).to.equal('');
    element.member = 'plain';
    await element.updateComplete;
    expect(words(element, 'label')).to.contain('Member of');
  });

  it('finds a member who came back, and one whose id is a number', async () => {
    expect(words(await badge('back'), 'status')).to.equal('Since 2024');
    expect(words(await badge('7'), 'label')).to.contain('Example Cluster');
  });

  it('has a heading for screen readers, which the host can show', async () => {
    const element = await badge('plain');
    expect(part(element, 'heading')?.className).to.equal('visually-hidden');
    element.heading = 'Our cluster';
    await element.updateComplete;
    expect(part(element, 'heading')?.className).not.to.contain('visually-hidden');
    expect(words(element, 'heading')).to.equal('Our cluster');
  });

  it('tells the page that its link was followed', async () => {
    const element = await badge('plain');
    const selected = once<ClusterSelectEvent>(element, 'cluster-select');
    const link = part(element, 'badge') as HTMLAnchorElement;
    link.addEventListener('click', (event) => event.preventDefault());
    link.click();
    expect((await selected).item).to.include({id: 'plain', name: 'Forge'});
  });

  it('writes a schema.org graph about the member, and none of one who is no member', async () => {
    const ofThis = await structuredDataOf(html`<cluster-membership
      structured-data
      member="plain"
      .data=${cluster}
    ></cluster-membership>`);
    expect(ofThis).to.eql([
      {
        '@context': 'https://schema.org',
        '@type': 'Organization',
        name: 'Forge',
        url: 'https://example.com/forge',
        memberOf: {
          '@type': 'Organization',
          '@id': 'https://example.org/cluster#organization',
          name: 'Example Cluster (fictional)',
          url: 'https://example.org/cluster',
        },
      },
    ]);
  });
});
