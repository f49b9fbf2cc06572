import {expect} from '@open-wc/testing';
import {memberOfGraph} from '../../../src/core/schema-org/member-of-graph.js';

const base = 'https://example.org/data/cluster.json';
const document = {
  name: {en: 'Cluster', pl: 'Klaster'},
  language: 'pl',
  members: [
    {id: 'forge', name: {en: 'Forge', pl: 'Kuźnia'}, url: 'forge.html'},
    {id: 'ended', name: 'Ended', memberUntil: '2025'},
  ],
};
const graph = (id: string, fields: object = {}) =>
  JSON.parse(
    JSON.stringify(memberOfGraph({...document, ...fields}, base, id, '2026-11-27') ?? null),
  );

describe('memberOfGraph', () => {
  it('says in the language of the document that the organisation is a member', () => {
    expect(graph('forge')).to.eql({
      '@context': 'https://schema.org',
      '@type': 'Organization',
      name: 'Kuźnia',
      url: 'https://example.org/data/forge.html',
      memberOf: {'@type': 'Organization', '@id': `${base}#organization`, name: 'Klaster'},
    });
  });

  it('says nothing of an organisation that is no member', () => {
    expect(graph('ended')).to.equal(null);
    expect(graph('nobody')).to.equal(null);
    expect(graph('forge', {members: true})).to.equal(null);
  });
});
