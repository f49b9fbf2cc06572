/*
 * Countries of the European Union and two of its neighbours in English and Polish: what `Intl` would say, without it. Its
 * first use makes Chromium look through all its languages, which takes longer than all of our drawing; a test holds both
 * to the same words.
 */

/** ISO 3166-1 code → English and Polish, or both at once. */
const names: Record<string, string> = {
  AT: 'Austria',
  BE: 'Belgium/Belgia',
  BG: 'Bulgaria/Bułgaria',
  CY: 'Cyprus/Cypr',
  CZ: 'Czechia/Czechy',
  DE: 'Germany/Niemcy',
  DK: 'Denmark/Dania',
  EE: 'Estonia',
  ES: 'Spain/Hiszpania',
  FI: 'Finland/Finlandia',
  FR: 'France/Francja',
  GR: 'Greece/Grecja',
  HR: 'Croatia/Chorwacja',
  HU: 'Hungary/Węgry',
  IE: 'Ireland/Irlandia',
  IT: 'Italy/Włochy',
  LT: 'Lithuania/Litwa',
  LU: 'Luxembourg/Luksemburg',
  LV: 'Latvia/Łotwa',
  MT: 'Malta',
  NL: 'Netherlands/Holandia',
  NO: 'Norway/Norwegia',
  PL: 'Poland/Polska',
  PT: 'Portugal/Portugalia',
  RO: 'Romania/Rumunia',
  SE: 'Sweden/Szwecja',
  SI: 'Slovenia/Słowenia',
  SK: 'Slovakia/Słowacja',
  UA: 'Ukraine/Ukraina',
};

const tags = /^(en|pl)(-(US|GB|PL))?$/;

/** The name of a country by its ISO 3166-1 code, in the language of the tag. */
export function countryName(code: string, tag: string): string {
  const [, language] = tags.exec(tag) ?? [];
  const [english, polish = english] = names[code]?.split('/') ?? [];
  const known = language === 'pl' ? polish : language && english;
  return known ?? new Intl.DisplayNames(tag, {type: 'region'}).of(code) ?? code;
}
