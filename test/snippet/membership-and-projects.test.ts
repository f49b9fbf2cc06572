import {expect} from '@open-wc/testing';
import {fallbackHtml} from '../../src/snippet/fallback/fallback.js';

const now = '2026-11-27';

const cluster = {
  name: {en: 'Cluster', pl: 'Klaster'},
  url: 'https://example.org/cluster',
  members: [
    {id: 'forge', name: 'Forge', url: 'https://example.com/forge', memberSince: '2018'},
    {id: 'mill', name: 'Mill', memberUntil: '2026-11-26'},
  ],
  projects: [
    {
      name: {en: 'Scrap', pl: 'Złom'},
      description: 'Foundries melt scrap.',
      goals: ['a line'],
      startDate: '2025',
      endDate: '2027',
      totalCost: {value: 2_000_000, currency: 'PLN'},
      funding: [
        {
          funder: {name: 'North Fund', url: 'https://example.org/fund'},
          amount: {value: 1_000_000, currency: 'PLN'},
          marks: [{src: 'fund.svg', alt: 'Paid for by the North Fund'}, 'other.svg'],
        },
      ],
      partners: ['forge', 'University'],
    },
    {name: 'Ended', endDate: '2024'},
  ],
};

const html = (widget: string, lang: string, attributes: Record<string, string>) =>
  fallbackHtml(widget, cluster, lang, {attributes: {...attributes, now}}).replace(/\s+/g, ' ');

describe('the badge in a snippet', () => {
  it('says of which cluster the organisation is a member, without a heading', () => {
    expect(html('membership', 'en', {member: 'forge'})).to.equal(
      '<p data-cluster-empty=""><a href="https://example.org/cluster">Member of <b>Cluster</b></a> <span>Since 2018</span></p> ',
    );
    expect(html('membership', 'pl', {member: 'forge'})).to.contain(
      'Członek klastra: <b>Klaster</b>',
    );
    expect(html('membership', 'en', {member: 'forge', heading: 'Ours'})).to.match(
      /^<h2>Ours<\/h2>/,
    );
  });

  it('says nothing of an organisation that is no member', () => {
    expect(html('membership', 'en', {member: 'mill'})).to.equal('');
    expect(html('membership', 'en', {member: 'nobody'})).to.equal('');
  });
});

describe('projects in a snippet', () => {
  it('have title, dates, amounts, funder, partners and the texts of the marks', () => {
    const text = html('projects', 'en', {})
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    expect(text).to.equal(
      [
        'Projects Scrap 2025 – 2027 Running Foundries melt scrap. Goals a line',
        'Funding PLN 1,000,000 North Fund Total cost PLN 2,000,000',
        'Partners Forge University Paid for by the North Fund Ended Until 2024 Finished',
      ].join(' '),
    );
    expect(html('projects', 'en', {})).to.contain('href="https://example.com/forge"');
    expect(html('projects', 'pl', {})).to.contain('Dofinansowanie');
  });

  it('are those of the attributes show and limit', () => {
    expect(html('projects', 'en', {show: 'current'})).not.to.contain('Ended');
    expect(html('projects', 'en', {limit: '1'})).to.contain('<summary>Show all (2)</summary>');
  });
});
