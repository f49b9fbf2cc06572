import {expect, html} from '@open-wc/testing';
import {textOf, widget, type Widget} from '../../widgets.js';

const day = (daysAgo: number) =>
  new Date(Date.now() - daysAgo * 86_400_000).toISOString().slice(0, 10);
const cluster = {
  name: 'x',
  language: 'en',
  values: ['trust'],
  dateModified: '2021-05-04',
  source: {name: 'Example source', url: 'https://example.org/'},
};
const values = (options: {data?: object; show?: boolean; stale?: string; lang?: string}) =>
  widget(
    html`<cluster-values
      lang=${options.lang ?? 'en-GB'}
      .data=${options.data ?? cluster}
      ?show-source=${options.show ?? false}
      stale-after=${options.stale ?? ''}
    ></cluster-values>`,
  );
const line = ({shadowRoot}: Widget) =>
  shadowRoot.querySelector('[part=source]')?.textContent?.replace(/\s+/g, ' ').trim();

describe('the line about date and source', () => {
  it('is shown only if the attribute asks for it', async () => {
    expect(line(await values({}))).to.equal(undefined);
  });

  it('shows date and source', async () => {
    expect(line(await values({show: true}))).to.equal(
      'Data as of 4 May 2021 Source: Example source',
    );
  });

  it('shows an impossible date as it is written, and calls no data old because of it', async () => {
    const data = {...cluster, dateModified: '2019-31-12', source: undefined};
    expect(line(await values({data, show: true, stale: '30'}))).to.equal('Data as of 2019-31-12');
    expect(line(await values({data, stale: '30'}))).to.equal(undefined);
  });

  it('shows both in Polish', async () => {
    expect(line(await values({show: true, lang: 'pl'}))).to.equal(
      'Aktualizacja danych: 4 maja 2021 Źródło: Example source',
    );
  });

  it('marks data older than `stale-after` days, asked for or not', async () => {
    expect(line(await values({stale: '30'}))).to.contain('may be out of date');
    expect(line(await values({show: true, stale: '30', lang: 'pl'}))).to.contain(
      'mogą być nieaktualne',
    );
  });

  it('counts full days', async () => {
    const stale = async (dateModified: string) =>
      textOf(await values({data: {...cluster, dateModified}, stale: '30'})).includes('out of date');
    expect(await stale(day(29))).to.equal(false);
    expect(await stale(day(32))).to.equal(true);
  });

  it('counts from the end of a month or a year', async () => {
    const now = new Date();
    const year = `${now.getUTCFullYear()}`;
    for (const dateModified of [year, now.toISOString().slice(0, 7)]) {
      expect(line(await values({data: {...cluster, dateModified}, stale: '1'}))).to.equal(
        undefined,
      );
    }
  });

  it('is shown by every widget, and once by the profile', async () => {
    const data = {...cluster, telephone: '+48 85 000 00 00'};
    const element = await widget(
      html`<cluster-profile lang="en" show-source .data=${data}></cluster-profile>`,
    );
    const contact = element.shadowRoot.querySelector<Widget>('#contact');
    const own = contact?.shadowRoot.querySelector('[part=source]');
    expect(line(element)).to.contain('Example source');
    expect(own?.checkVisibility()).to.equal(false);
  });
});
