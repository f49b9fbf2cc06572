import {expect, html} from '@open-wc/testing';
import {widget, type Widget} from '../widgets.js';

/** An English document of a Polish cluster: names and addresses are what they are. */
const data = {
  name: 'Klaster Obróbki Metali',
  language: 'en',
  source: {name: 'Politechnika Białostocka'},
  dateModified: '2026-05-04',
  telephone: '+48 85 000 00 00',
  address: {
    streetAddress: 'ul. Przykładowa 1',
    postalCode: '15-000',
    addressLocality: 'Białystok',
    addressRegion: 'podlaskie',
    addressCountry: 'PL',
  },
  coordinator: 'Centrum Promocji Innowacji i Rozwoju',
  vision: 'A text in English.',
  awards: [{name: 'Award', issuer: {name: 'Zarząd Województwa Podlaskiego'}}],
  board: [
    {
      name: 'Łucja Kowadło-Nitowska',
      honorificPrefix: 'dr inż.',
      affiliation: 'Politechnika Białostocka',
      image: {src: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=', creditText: 'Jan Nowak'},
    },
    {name: {en: 'City Council'}},
  ],
  members: [
    {
      id: 'forge',
      name: 'Kuźnia Przykładowa',
      kind: 'company',
      address: {addressLocality: 'Łódź'},
      memberSince: '2019',
    },
    {name: 'Odlewnia Przykładowa', address: {addressRegion: 'podlaskie'}},
    {name: 'Walcownia Przykładowa', address: {addressCountry: 'PL'}},
    {name: 'Tokarnia Przykładowa', address: 'ul. Przykładowa 2\nBiałystok'},
  ],
  partners: ['Bank Przykładowy', {name: {en: 'Example Town'}}],
  projects: [
    {
      name: {pl: 'Złom'},
      funding: [{funder: 'Fundusz Przykładowy', amount: {value: 5, currency: 'PLN'}}],
      partners: ['forge', 'Szkoła Przykładowa'],
    },
  ],
};

const marked = ({shadowRoot}: {shadowRoot: ShadowRoot}): string[] =>
  [...shadowRoot.querySelectorAll<HTMLElement>('section [lang]')].map(
    ({lang, textContent}) => `${lang}: ${(textContent ?? '').trim()}`,
  );

const inPolish = async (
  tag: string,
  attributes: Readonly<Record<string, string>> = {},
): Promise<string[]> => {
  const element = document.createElement(tag) as Widget;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.lang = 'pl';
  element.data = data;
  element.showSource = true;
  return marked(await widget(html`${element}`));
};

describe('the language of what a document says, on a Polish page', () => {
  it('is not marked on names of people and companies, unless a map states it', async () => {
    expect(await inPolish('cluster-board')).to.eql(['en: City Council']);
  });

  it('is not marked on addresses and coordinators, and not on words that the widget translates', async () => {
    expect(await inPolish('cluster-contact')).to.eql([]);
  });

  it('is marked on texts that are there in another language only', async () => {
    expect(await inPolish('cluster-awards')).to.eql(['en: Award']);
    expect(await inPolish('cluster-about')).to.eql(['en: A text in English.']);
  });

  for (const layout of ['cards', 'list', 'table']) {
    it(`is not marked on members and their towns, regions and countries (${layout})`, async () => {
      expect(await inPolish('cluster-members', {layout, filterable: ''})).to.eql([]);
    });
  }

  for (const layout of ['wall', 'list']) {
    it(`is not marked on partners, unless a map states it (${layout})`, async () => {
      expect(await inPolish('cluster-partners', {layout})).to.eql(['en: Example Town']);
    });
  }

  it('is not marked on those who pay for a project and those who take part', async () => {
    expect(await inPolish('cluster-projects')).to.eql([]);
  });

  it('is not marked on the name of the cluster', async () => {
    const found = await inPolish('cluster-profile');
    expect(found.filter((text) => text.includes('Klaster'))).to.eql([]);
    expect(await inPolish('cluster-membership', {member: 'forge'})).to.eql([]);
  });

  it('is not marked on words that the widget writes itself', async () => {
    const words = /Polska|Firma|Od 2019|Członek|zł/;
    for (const tag of ['cluster-contact', 'cluster-members', 'cluster-projects'])
      expect((await inPolish(tag)).filter((text) => words.test(text))).to.eql([]);
  });
});
