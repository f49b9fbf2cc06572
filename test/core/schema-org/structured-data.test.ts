import {expect} from '@open-wc/testing';
import {structuredData} from '../../../src/core/schema-org/structured-data.js';
import type {JsonLdNode} from '../../../src/core/schema-org/json-ld-node.js';

const json = async (path: string) => (await fetch(path)).json();
const demo = await json('/examples/demo-cluster.json');
const flagship = await json('/examples/metal-processing-cluster.json');
const base = 'https://example.org/data/cluster.json';

/** As it is written: without what is undefined. */
const graph = (document: object, today = '2026-11-23'): JsonLdNode[] =>
  JSON.parse(JSON.stringify(structuredData(document as Record<string, unknown>, base, today)))[
    '@graph'
  ];
const organisation = (document: object, today?: string) =>
  graph({name: 'x', ...document}, today)[0] as Record<string, unknown>;

describe('structuredData', () => {
  it('describes the organisation', () => {
    const others = {board: [], awards: [], specializations: [], members: []};
    expect(organisation({...demo, ...others})).to.eql({
      '@type': 'Organization',
      '@id': 'https://example.org/cluster#organization',
      name: 'Demo Metal Cluster (fictional)',
      alternateName: ['Demonstracyjny Klaster Metalowy (fikcyjny)', 'DMC-DKM', 'Demo Cluster'],
      description: demo.description.en,
      url: 'https://example.org/cluster',
      logo: {
        '@type': 'ImageObject',
        contentUrl: 'https://example.org/data/logos/demo-cluster.svg',
        caption: demo.logo.alt.en,
        creditText: demo.logo.creditText.en,
        license: demo.logo.license,
      },
      foundingDate: '2009-05-15',
      telephone: '+48 85 000 00 00',
      email: 'office@example.org',
      address: {'@type': 'PostalAddress', ...demo.address},
      contactPoint: {
        '@type': 'ContactPoint',
        telephone: '+48 85 000 00 00',
        email: 'office@example.org',
      },
    });
  });

  it('writes texts in the language of the document', () => {
    const name = {en: 'Cluster', pl: 'Klaster'};
    expect(organisation({name, language: 'pl'})['name']).to.equal('Klaster');
    expect(organisation({name, language: 'de'})['name']).to.equal('Cluster');
  });

  it('writes an address in the language of the document, and a country by its name', () => {
    const address = {
      streetAddress: {en: '1 Example Street', pl: 'ul. Przykładowa 1'},
      postalCode: {en: '00-000'},
      addressCountry: {'@type': 'Country', name: 'PL'},
    };
    expect(organisation({language: 'pl', address})['address']).to.eql({
      '@type': 'PostalAddress',
      streetAddress: 'ul. Przykładowa 1',
      postalCode: '00-000',
      addressCountry: 'PL',
    });
  });

  it('writes the code of a country in capitals, and an image by its address alone', () => {
    const {address, logo} = organisation({address: {addressCountry: 'pl'}, logo: 'logo.svg'});
    expect(address).to.eql({'@type': 'PostalAddress', addressCountry: 'PL'});
    expect(logo).to.equal('https://example.org/data/logo.svg');
  });

  it('lists telephone numbers as they are written, and leaves out other texts', () => {
    const several = organisation({telephone: ['+48 85 000 00 00', '600 000 000 lub N/A']});
    expect(several['telephone']).to.eql(['+48 85 000 00 00', '600 000 000']);
    const none = organisation({telephone: 'N/A', email: '-'});
    expect(none).to.have.all.keys('@type', '@id', 'name');
    const contact = organisation({email: 'mailto:office@example.org'});
    expect(contact['email']).to.equal('office@example.org');
  });

  it('takes names of Object.prototype for languages like any other', () => {
    for (const language of ['constructor', '__proto__', 'toString']) {
      const document = {language, name: {en: 'Cluster'}, values: ['trust']};
      expect(organisation(document)['name'], language).to.equal('Cluster');
      const name = JSON.parse(`{"${language}": "Named"}`);
      expect(organisation({language, name})['name'], language).to.equal('Named');
    }
  });

  it('finds the document’s language by its lookup: `pl_PL` finds `pl`', () => {
    const name = {en: 'Cluster', pl: 'Klaster'};
    expect(organisation({name, language: 'pl_PL'})['name']).to.equal('Klaster');
  });

  it('lists what it knows about: words, or a term with its code', () => {
    const specializations = ['casting', {name: 'milling', code: '25.62', codeSet: 'NACE Rev. 2'}];
    expect(organisation({specializations})['knowsAbout']).to.eql([
      'casting',
      {
        '@type': 'DefinedTerm',
        name: 'milling',
        termCode: '25.62',
        inDefinedTermSet: 'NACE Rev. 2',
      },
    ]);
  });

  it('lists the organisations that are members on the day, each as one node', () => {
    const members = [
      {
        name: 'Foundry',
        legalName: 'Foundry Ltd',
        kind: 'company',
        url: 'foundry.example.com',
        logo: 'foundry.svg',
        address: {addressLocality: 'Sampletown'},
        numberOfEmployees: {minValue: 50, maxValue: 249},
        specializations: ['casting'],
        knowsAbout: ['castings'],
        memberUntil: '2026',
      },
      'Workshop',
      {name: 'University', kind: 'education'},
      {name: 'Institute', kind: 'research', memberSince: '2026-11-24'},
      {name: 'Former', memberUntil: '2026-11-22'},
    ];
    const board = [{name: 'Anna Nowak', affiliation: 'Foundry'}];
    const [own, ...others] = graph({name: 'x', board, members});
    const member = own?.['member'] as JsonLdNode[];
    expect(member.slice(1)).to.eql([{'@id': '_:o1'}, {'@id': '_:o2'}, {'@id': '_:o3'}]);
    expect(others).to.eql([
      {
        '@type': 'Organization',
        '@id': '_:o1',
        name: 'Foundry',
        legalName: 'Foundry Ltd',
        url: 'https://foundry.example.com/',
        logo: 'https://example.org/data/foundry.svg',
        address: {'@type': 'PostalAddress', addressLocality: 'Sampletown'},
        knowsAbout: ['castings'],
        numberOfEmployees: {'@type': 'QuantitativeValue', minValue: 50, maxValue: 249},
      },
      {'@type': 'Organization', '@id': '_:o2', name: 'Workshop'},
      {'@type': 'EducationalOrganization', '@id': '_:o3', name: 'University'},
    ]);
  });

  it('lists members, in their roles', () => {
    const board = [{name: 'Anna Nowak', roleName: 'President'}, {name: 'Jan Kowal'}];
    expect(organisation({board})['member']).to.eql([
      {
        '@type': 'OrganizationRole',
        roleName: 'President',
        member: {'@type': 'Person', name: 'Anna Nowak'},
      },
      {'@type': 'Person', name: 'Jan Kowal'},
    ]);
  });

  it('makes one node of an organisation that is named more than once', () => {
    const [own, ...others] = graph({
      name: 'Cluster',
      board: [
        {name: 'A', affiliation: 'Foundry'},
        {name: 'B', affiliation: {name: 'Foundry', url: 'https://example.com/'}},
        {name: 'C', affiliation: 'Cluster'},
      ],
    });
    expect(others).to.eql([
      {'@type': 'Organization', '@id': '_:o1', name: 'Foundry', url: 'https://example.com/'},
    ]);
    const members = own?.['member'] as JsonLdNode[];
    expect(members.map(({affiliation}) => (affiliation as JsonLdNode)['@id'])).to.eql([
      '_:o1',
      '_:o1',
      own?.['@id'],
    ]);
  });

  describe('certificates', () => {
    const certificate = (dates: object) =>
      organisation({awards: [{name: 'Label', kind: 'certification', ...dates}]});

    it('are listed if they can be shown to be valid', () => {
      const {award, hasCertification} = certificate({
        level: 'Gold',
        issuer: 'Council',
        dateAwarded: '2024-03-18',
        validUntil: '2026-11',
      });
      expect(award).to.eql(['Label, Gold (2024)']);
      expect(hasCertification).to.eql([
        {
          '@type': 'Certification',
          name: 'Label',
          certificationStatus: 'https://schema.org/CertificationActive',
          issuedBy: {'@id': '_:o1'},
          validFrom: '2024-03-18',
          expires: '2026-11',
        },
      ]);
    });

    it('have no impossible dates', () => {
      const {hasCertification, award} = certificate({
        dateAwarded: '2024-31-12',
        validUntil: '2027',
      });
      expect(award).to.eql(['Label']);
      expect(hasCertification).to.have.lengthOf(1);
      expect((hasCertification as object[])[0]).not.to.have.property('validFrom');
      expect(organisation({foundingDate: '2009-30-11'})).not.to.have.property('foundingDate');
    });

    for (const [why, dates] of Object.entries({
      'their end does not exist': {validUntil: '2028-30-11'},
      'their beginning does not exist': {validFrom: '2025-30-11', validUntil: '2029'},
      'their end is not stated': {dateAwarded: '2024'},
      'they have expired': {validUntil: '2026-11-22'},
      'they have not begun': {validFrom: '2027', validUntil: '2029'},
      'they are distinctions': {kind: 'distinction', validUntil: '2029'},
    })) {
      it(`are not listed if ${why}`, () => {
        expect(certificate(dates)).not.to.have.property('hasCertification');
      });
    }

    it('are not listed before they begin, not even as awards', () => {
      expect(certificate({dateAwarded: '2027'})).not.to.have.property('award');
    });
  });

  it('lists no certificate of the flagship, because none has an end of validity', () => {
    const own = organisation(flagship);
    expect(own['award']).to.have.lengthOf(3);
    expect(own).not.to.have.property('hasCertification');
    expect(own['member']).to.have.lengthOf(9);
    expect(own['knowsAbout']).to.have.lengthOf(12);
  });

  it('leaves out a part that cannot be read', () => {
    expect(organisation({board: 5, awards: [7], values: []})).to.have.all.keys(
      '@type',
      '@id',
      'name',
    );
  });
});
