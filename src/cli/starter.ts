import {schemaAddress} from '../snippet/schema-address.js';
import type {MessageLanguage} from '../core/i18n/message-language.js';

const en = {
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
  values: ['A value of the cluster'],
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

const pl: typeof en = {
  $schema: schemaAddress,
  schemaVersion: 1,
  language: 'pl',
  timeZone: 'Europe/Warsaw',
  name: 'Nazwa klastra',
  url: 'https://example.org/',
  telephone: '+48 00 000 00 00',
  email: 'biuro@example.org',
  address: {
    streetAddress: 'Ulica i numer',
    postalCode: '00-000',
    addressLocality: 'Miejscowość',
    addressCountry: 'PL',
  },
  coordinator: {name: 'Nazwa koordynatora klastra', url: 'https://example.org/'},
  vision: 'Jedno zdanie: czym klaster chce się stać.',
  mission: 'Jedno zdanie: po co klaster istnieje.',
  description: 'Jeden akapit: kto tworzy klaster i dla kogo działa.',
  highlights: ['Jedno zdanie o tym, czym klaster się wyróżnia.'],
  keyFigures: [
    {value: 0, qualifier: 'moreThan', label: 'przedsiębiorstw (wpisz prawdziwą liczbę)'},
  ],
  specializations: ['Czym zajmują się firmy', 'Jedna pozycja na każdą specjalizację'],
  developmentDirections: ['Kierunek rozwoju klastra'],
  values: ['Wartość ważna dla klastra'],
  awards: [
    {
      name: 'Nazwa nagrody lub certyfikatu',
      kind: 'certification',
      issuer: 'Kto przyznał',
      dateAwarded: '2024-01',
      validUntil: '2027-01',
    },
  ],
  board: [
    {
      name: 'Imię i nazwisko',
      roleName: 'Funkcja w radzie',
      affiliation: 'Firma lub instytucja',
    },
  ],
  series: [
    {
      id: 'revenue',
      name: 'Tytuł wykresu',
      summary: 'Jedno zdanie: co wynika z danych.',
      unit: {currency: 'PLN', multiplier: 3, kind: 'currency'},
      data: [],
      source: {name: 'Źródło danych'},
    },
  ],
};

/** The documents that `init` writes: every part once, with texts that describe what to write there. */
export const starters: Readonly<Record<MessageLanguage, typeof en>> = {en, pl};
