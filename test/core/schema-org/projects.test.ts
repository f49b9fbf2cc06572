import {expect} from '@open-wc/testing';
import {structuredData} from '../../../src/core/schema-org/structured-data.js';

const base = 'https://example.org/cluster.json';

const graph = (projects: unknown, members: unknown = []) =>
  JSON.parse(
    JSON.stringify(structuredData({name: 'Cluster', projects, members}, base, '2026-11-27')),
  )['@graph'];

describe('projects in the graph', () => {
  it('have their grants, and belong to the organisation', () => {
    const [organisation, project, ...others] = graph(
      [
        {
          name: 'Scrap',
          identifier: 'EX.01',
          startDate: '2025-03',
          endDate: '2027-02-30',
          funding: [
            {
              funder: 'North Fund',
              programme: 'Crafts',
              amount: {value: 1_250_000, currency: 'PLN'},
              marks: ['fund.svg'],
            },
            {marks: ['other.svg']},
          ],
          partners: ['forge', 'University'],
        },
      ],
      [{id: 'forge', name: 'Forge', url: 'https://example.com/'}],
    );
    expect(project).to.eql({
      '@type': 'Project',
      name: 'Scrap',
      identifier: 'EX.01',
      foundingDate: '2025-03',
      parentOrganization: {'@id': organisation['@id']},
      member: [{'@id': '_:o1'}, {'@id': '_:o2'}],
      funding: [
        {
          '@type': 'MonetaryGrant',
          name: 'Crafts',
          funder: {'@id': '_:o3'},
          amount: {'@type': 'MonetaryAmount', value: '1250000', currency: 'PLN'},
        },
      ],
    });
    expect(others.map(({name, url}: {name: string; url?: string}) => [name, url])).to.eql([
      ['Forge', 'https://example.com/'],
      ['University', undefined],
      ['North Fund', undefined],
    ]);
  });

  it('are left out where they cannot be read', () => {
    expect(graph(true)).to.have.lengthOf(1);
    expect(graph([{description: 'no name'}])).to.have.lengthOf(1);
  });
});
