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
};

const marked = ({shadowRoot}: {shadowRoot: ShadowRoot}): string[] =>
  [...shadowRoot.querySelectorAll<HTMLElement>('section [lang]')].map(
    ({lang, textContent}) => `${lang}: ${(textContent ?? '').trim()}`,
  );

const inPolish = async (tag: string): Promise<string[]> => {
  const element = document.createElement(tag) as Widget;
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

  it('is not marked on the name of the cluster', async () => {
    const found = await inPolish('cluster-profile');
    expect(found.filter((text) => text.includes('Klaster'))).to.eql([]);
  });
});
