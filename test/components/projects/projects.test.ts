import {expect, html, nextFrame, waitUntil} from '@open-wc/testing';
import type {
  ClusterDocument,
  ClusterLoadEvent,
  ClusterProjects,
  ClusterSelectEvent,
} from '../../../src/entries/exports.js';
import {once, textOf, widget, type Widget} from '../../widgets.js';

type Projects = Widget & ClusterProjects;

const now = '2026-11-27';

const scrap = {
  id: 'scrap',
  name: {en: 'Scrap that comes back', pl: 'Złom, który wraca'},
  description: {en: 'Foundries melt scrap.', pl: 'Odlewnie przetapiają złom.'},
  goals: [{en: 'a sorting line', pl: 'linia sortowania'}],
  results: ['30 % less ore'],
  startDate: '2025-03',
  endDate: '2027-12-31',
  url: 'https://example.org/scrap',
  identifier: 'EX.01',
  totalCost: {value: 1_840_000, currency: 'PLN'},
  funding: [
    {
      funder: {name: {en: 'North Fund', pl: 'Fundusz Północny'}, url: 'https://example.org/fund'},
      programme: {en: 'Crafts 2030', pl: 'Rzemiosło 2030'},
      amount: {value: 1_250_000, currency: 'PLN'},
    },
  ],
  partners: ['forge', 'Example University', {en: 'Foundation', pl: 'Fundacja'}],
};

const cluster = {
  name: 'Example Cluster (fictional)',
  members: [
    'A text',
    {id: 'forge', name: {en: 'Forge', pl: 'Kuźnia'}, url: 'https://example.com/forge'},
  ],
  projects: [
    scrap,
    {name: 'Ended', startDate: '2020', endDate: '2024'},
    {name: 'Later', startDate: '2027', endDate: '2029'},
    {name: 'No dates'},
  ],
};

const projects = (
  data: object = cluster,
  lang = 'en',
  attributes: {show?: string; limit?: string} = {},
) =>
  widget<Projects>(html`<cluster-projects
    lang=${lang}
    now=${now}
    show=${attributes.show ?? ''}
    limit=${attributes.limit ?? ''}
    .data=${data}
  ></cluster-projects>`);

const parts = ({shadowRoot}: Widget, name: string) => [
  ...shadowRoot.querySelectorAll<HTMLElement>(`[part~="${name}"]`),
];
const texts = (element: Widget, name: string) =>
  parts(element, name).map(({textContent}) => textContent?.replace(/\s+/g, ' ').trim());

describe('<cluster-projects>', () => {
  it('shows what a project is for, who pays for it and how much', async () => {
    const element = await projects({...cluster, projects: [scrap]});
    expect(textOf(element)).to.equal(
      [
        'Projects Scrap that comes back March 2025 – 31 December 2027 Running',
        'Foundries melt scrap. Goals a sorting line Results 30 % less ore',
        'Funding PLN 1,250,000 North Fund Crafts 2030 Total cost PLN 1,840,000',
        'Partners Forge Example University Foundation Project number EX.01',
      ].join(' '),
    );
    const links = [...element.shadowRoot.querySelectorAll('a')].map(({href}) => href);
    expect(links).to.eql([
      'https://example.org/scrap',
      'https://example.org/fund',
      'https://example.com/forge',
    ]);
  });

  it('shows it in Polish, amounts as well', async () => {
    const element = await projects({...cluster, projects: [scrap]}, 'pl');
    expect(textOf(element)).to.equal(
      [
        'Projekty Złom, który wraca marzec 2025 – 31 grudnia 2027 W realizacji',
        'Odlewnie przetapiają złom. Cele linia sortowania Rezultaty 30 % less ore',
        'Dofinansowanie 1 250 000 zł Fundusz Północny Rzemiosło 2030 Wartość projektu 1 840 000 zł',
        'Partnerzy Kuźnia Example University Fundacja Numer projektu EX.01',
      ].join(' '),
    );
  });

  it('has a heading for each project, one level below that of the widget', async () => {
    const element = await projects();
    const levels = async (): Promise<string[]> => {
      await element.updateComplete;
      return parts(element, 'name').map(({role, ariaLevel}) => `${role} ${ariaLevel}`);
    };
    expect(new Set(await levels())).to.eql(new Set(['heading 3']));
    element.headingLevel = 6;
    expect(new Set(await levels())).to.eql(new Set(['heading 6']));
  });

  it('says where each project stands, as far as its dates tell', async () => {
    const dates = [...(await projects()).shadowRoot.querySelectorAll('.dates')].map(
      ({textContent}) => textContent?.replace(/\s+/g, ' ').trim(),
    );
    expect(dates).to.eql([
      'March 2025 – 31 December 2027 Running',
      '2020 – 2024 Finished',
      '2027 – 2029 Planned',
    ]);
  });

  it('shows one date where there is one, and a date that does not exist as it is written', async () => {
    const list = [
      {name: 'a', startDate: '2025-03'},
      {name: 'b', endDate: '2025-03'},
      {name: 'c', startDate: '2025-02-30', endDate: '2031'},
      {name: 'd', startDate: '2025', endDate: '2025'},
    ];
    const element = await projects({...cluster, projects: list});
    const dates = [...element.shadowRoot.querySelectorAll('.dates span:first-child')];
    expect(dates.map(({textContent}) => textContent)).to.eql([
      'From March 2025',
      'Until March 2025',
      '2025-02-30 – 2031',
      '2025',
    ]);
  });

  it('leaves out what is not of today on request', async () => {
    const element = await projects(cluster, 'en', {show: 'current'});
    expect(texts(element, 'name')).to.eql(['Scrap that comes back']);
    element.now = '2021-01-01';
    await element.updateComplete;
    expect(texts(element, 'name')).to.eql(['Ended']);
    element.now = '2019-01-01';
    await element.updateComplete;
    expect(texts(element, 'empty')).to.eql(['No project is running today.']);
  });

  it('is no wider than its text, however wide the page is', async () => {
    const element = await projects();
    element.style.inlineSize = '1600px';
    const list = element.shadowRoot.querySelector<HTMLElement>('[part=list]');
    expect(list?.offsetWidth).to.equal(64.5 * 16);
  });

  it('has marks before goals and results that printers draw: borders, not backgrounds', async () => {
    const goal = (await projects()).shadowRoot.querySelector('.points > li');
    const {borderTopWidth, backgroundColor} = getComputedStyle(goal as Element, '::before');
    expect(parseFloat(borderTopWidth)).to.be.above(1);
    expect(backgroundColor).to.equal('rgba(0, 0, 0, 0)');
  });

  it('shows the first projects until the visitor asks for all', async () => {
    const element = await projects(cluster, 'en', {limit: '2'});
    expect(texts(element, 'name')).to.eql(['Scrap that comes back', 'Ended']);
    expect(texts(element, 'show-more')).to.eql(['Show all (4)']);
    parts(element, 'show-more')[0]?.click();
    await element.updateComplete;
    expect(parts(element, 'item')).to.have.lengthOf(4);
  });

  it('names partners by the ids of members alone', async () => {
    const list = [{name: 'a', partners: ['forge', 'constructor', '__proto__', 'missing']}];
    const element = await projects({...cluster, projects: list, members: true});
    expect(textOf(element)).to.contain('forge constructor __proto__ missing');
  });

  it('keeps its siblings where a project cannot be read', async () => {
    const list = [
      {description: 'no name'},
      {name: 'Good', funding: [{amount: {value: 'much'}}, 5]},
    ];
    const element = document.createElement('cluster-projects') as Projects;
    element.data = {...cluster, projects: list} as unknown as ClusterDocument;
    const loaded = once<ClusterLoadEvent>(element, 'cluster-load');
    document.body.append(element);
    const {problems} = await loaded;
    expect(texts(element, 'name')).to.eql(['Good']);
    expect(problems.map(({path}) => path)).to.eql([
      '$.projects[0].name',
      '$.projects[1].funding[0].amount.value',
      '$.projects[1].funding[1]',
    ]);
    element.remove();
  });

  it('tells the page which project was followed', async () => {
    const element = await projects();
    const selected = once<ClusterSelectEvent>(element, 'cluster-select');
    const link = parts(element, 'name')[0]?.querySelector('a');
    link?.addEventListener('click', (event) => event.preventDefault());
    link?.click();
    expect((await selected).item).to.deep.include({id: 'scrap'});
  });
});

/** A picture of a size, as an address. */
const picture = (width: number, height: number): string => {
  const canvas = Object.assign(document.createElement('canvas'), {width, height});
  return canvas.toDataURL();
};

const shapes: Record<string, [number, number][]> = {
  'a wide first': [
    [300, 100],
    [100, 300],
    [900, 60],
    [100, 100],
  ],
  'a square first': [
    [100, 100],
    [900, 60],
    [60, 900],
  ],
  'a tall first': [
    [60, 300],
    [300, 100],
  ],
  'a very wide first': [
    [1200, 60],
    [100, 100],
    [100, 400],
    [500, 100],
  ],
  'a small first': [
    [30, 20],
    [400, 400],
  ],
  'six marks': [
    [300, 200],
    [100, 300],
    [900, 60],
    [100, 100],
    [120, 100],
    [100, 120],
  ],
};

/** The size in which what a mark shows is painted into its box. */
function paintedSize(image: HTMLImageElement): [width: number, height: number] {
  const {width, height} = image.getBoundingClientRect();
  const scale = Math.min(width / image.naturalWidth, height / image.naturalHeight);
  return [image.naturalWidth * scale, image.naturalHeight * scale];
}

describe('the marks of a project', () => {
  for (const [name, sizes] of Object.entries(shapes)) {
    for (const width of [240, 360, 720]) {
      it(`are none larger than the first, at most four in a line, in order: ${name}, ${width} px`, async () => {
        const marks = sizes.map(([w, h]) => picture(w, h));
        const data = {name: 'x', projects: [{name: 'a', funding: [{marks}]}]};
        const element = await projects(data);
        element.style.width = `${width}px`;
        const images = [...element.shadowRoot.querySelectorAll<HTMLImageElement>('.marks img')];
        await waitUntil(() => images.every(({naturalWidth}) => naturalWidth > 0));
        await nextFrame();
        expect(images.map(({src}) => src)).to.eql(marks);
        const [first = [0, 0], ...others] = images.map(paintedSize);
        expect(first[0]).to.be.above(4);
        for (const [w, h] of others) {
          expect(w, 'width').to.be.at.most(first[0] + 0.6);
          expect(h, 'height').to.be.at.most(first[1] + 0.6);
          expect(w * h).to.be.above(4);
        }
        const tops = parts(element, 'mark').map((mark) => {
          const {top, height} = mark.getBoundingClientRect();
          return Math.round(top + height / 2);
        });
        for (const top of tops) {
          expect(tops.filter((other) => Math.abs(other - top) < 3).length).to.be.at.most(4);
        }
        expect(tops).to.eql(tops.toSorted((one, other) => one - other));
        expect(element.scrollWidth).to.be.at.most(width);
      });
    }
  }

  it('have a white ground in the dark, and are never recoloured', async () => {
    const data = {name: 'x', projects: [{name: 'a', funding: [{marks: [picture(90, 60)]}]}]};
    const element = await projects(data);
    element.theme = 'dark';
    await element.updateComplete;
    const strip = element.shadowRoot.querySelector('.marks') as HTMLElement;
    expect(getComputedStyle(strip).backgroundColor).to.equal('rgb(255, 255, 255)');
    const image = strip.querySelector('img') as HTMLImageElement;
    const {filter, opacity, mixBlendMode} = getComputedStyle(image);
    expect([filter, opacity, mixBlendMode]).to.eql(['none', '1', 'normal']);
  });

  it('are each shown once, and by their text where they cannot be loaded', async () => {
    const missing = {src: '/missing.png', alt: {en: 'North Fund', pl: 'Fundusz Północny'}};
    const good = picture(90, 60);
    const funding = [{marks: [missing, good]}, {marks: [good, '/missing-without-text.png']}];
    const element = await projects({name: 'x', projects: [{name: 'a', funding}]});
    const images = () => [...element.shadowRoot.querySelectorAll<HTMLImageElement>('.marks img')];
    const failed = images().filter(({src}) => src.includes('missing'));
    await Promise.all(failed.map((image) => once(image, 'error')));
    await element.updateComplete;
    expect(images().map(({src}) => src)).to.eql([good]);
    expect(texts(element, 'mark')).to.eql(['North Fund', '']);
  });
});
