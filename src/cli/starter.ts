import {schemaAddress} from '../snippet/schema-address.js';

/** The document that `init` writes: every part once, with texts that say what to put there. */
export const starter = {
  $schema: schemaAddress,
  schemaVersion: 1,
  language: 'en',
  timeZone: 'Europe/Warsaw',
  name: 'Name of the cluster',
  url: 'https://example.org/',
  telephone: '+48 00 000 00 00',
  email: 'office@example.org',
  address: {
    streetAddress: 'Street and number',
    postalCode: '00-000',
    addressLocality: 'Town',
    addressCountry: 'PL',
  },
  coordinator: {name: 'Organisation that runs the cluster', url: 'https://example.org/'},
  vision: 'One sentence: what the cluster wants to become.',
  mission: 'One sentence: what the cluster is there for.',
  description: 'One paragraph: who the cluster is, and for whom.',
  highlights: ['One sentence that makes the cluster worth knowing.'],
  keyFigures: [{value: 0, qualifier: 'moreThan', label: 'companies (write the real number)'}],
  specializations: ['What the companies do', 'One entry for each field'],
  developmentDirections: ['Where the cluster wants to develop'],
  values: ['What the cluster holds to'],
  awards: [
    {
      name: 'Name of an award',
      kind: 'certification',
      issuer: 'Who gives it',
      dateAwarded: '2024-01',
      validUntil: '2027-01',
    },
  ],
  board: [
    {
      name: 'First name and family name',
      roleName: 'Role on the board',
      affiliation: 'Company or institution',
    },
  ],
  series: [
    {
      id: 'revenue',
      name: 'Title of the chart',
      summary: 'One sentence: what the figures say.',
      unit: {currency: 'PLN', multiplier: 3, kind: 'currency'},
      data: [],
      source: {name: 'Where the figures come from'},
    },
  ],
};
