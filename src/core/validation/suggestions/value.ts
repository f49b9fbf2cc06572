import {wordKey} from './word-key.js';

/** Other words for the known values of fields, by value. */
const words: Readonly<Record<string, string>> = {
  certification: 'certyfikat certyfikacja certificate certified cert',
  distinction: 'wyroznienie nagroda award prize tytul',
  bronze: 'braz brazowy brazowa',
  silver: 'srebro srebrny srebrna',
  gold: 'zloto zloty zlota golden',
  moreThan: 'ponad powyzej wiecejniz over above > + min atleast conajmniej przeszlo',
  about: 'okolo ok ~ ≈ circa ca approximately approx blisko prawie almost nearly',
  upTo: 'do upto max < atmost',
  currency: 'waluta money kwota',
  count: 'liczba sztuk number ilosc',
  percent: 'procent % percentage',
  actual: 'rzeczywiste wykonanie real',
  planned: 'plan planowane plany',
  forecast: 'prognoza predicted',
  estimated: 'szacunek szacunkowe estimate',
  provisional: 'wstepne tymczasowe preliminary',
  company: 'firma przedsiebiorstwo business',
  research: 'instytut jednostkanaukowa badania',
  education: 'uczelnia szkola university school',
  public: 'urzad samorzad administracja government',
  support: 'otoczeniebiznesu ngo fundacja',
};

const byWord = new Map(
  Object.entries(words).flatMap(([value, names]) =>
    names.split(' ').map((name) => [name, value] as const),
  ),
);

/** Returns the known value that a word stands for. */
export function suggestValue(word: string, known: readonly string[]): string | undefined {
  const value = byWord.get(wordKey(word));
  return value !== undefined && known.includes(value) ? value : undefined;
}

const currencies = new Map([
  ...['zl', 'pln', 'zloty', 'zlotych', 'zlote'].map((word) => [word, 'PLN'] as const),
  ...['€', 'euro', 'eur'].map((word) => [word, 'EUR'] as const),
  ...['$', 'dolar', 'dollar', 'usd', 'us$'].map((word) => [word, 'USD'] as const),
  ...['£', 'gbp', 'pound'].map((word) => [word, 'GBP'] as const),
  ...['chf', 'frank'].map((word) => [word, 'CHF'] as const),
  ...['kc', 'czk'].map((word) => [word, 'CZK'] as const),
]);

/** Returns the code of the currency (ISO 4217) that a word stands for. */
export const suggestCurrency = (word: string): string | undefined => currencies.get(wordKey(word));

const powers = new Map([
  ...['1000', 'tys', 'tysiace', 'tysiac', 'thousand', 'thousands', 'k'].map(
    (word) => [word, 3] as const,
  ),
  ...['1000000', 'mln', 'milion', 'miliony', 'million', 'millions', 'm'].map(
    (word) => [word, 6] as const,
  ),
  ...['1000000000', 'mld', 'miliard', 'miliardy', 'billion', 'billions', 'bn'].map(
    (word) => [word, 9] as const,
  ),
]);

/** Returns the power of ten that a factor or its name stands for. */
export const suggestMultiplier = (value: unknown): number | undefined => {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const power = Number(value);
  if (typeof value === 'string' && /^\d{1,2}$/.test(value.trim()) && power <= 12) return power;
  return powers.get(wordKey(String(value)));
};

/** Texts that authors write instead of an empty value. */
const placeholders = new Set([
  'null',
  'none',
  'n/a',
  'n/d',
  'nd',
  'na',
  'brak',
  'bd',
  'brakdanych',
  'niedotyczy',
  'todo',
  'tbd',
  'xxx',
  'xx',
  '?',
  '??',
  '???',
  'undefined',
  'nan',
  '#n/a',
  '#ref!',
  '#name?',
  '#value!',
  '#div/0!',
  '#null!',
  '#num!',
  '#arg!',
  '#adr!',
  '…',
  'nieznane',
  'imienazwisko',
  'nazwafirmy',
  'firstnamelastname',
  'loremipsum',
  'unknown',
  'nulll',
]);

/** Returns whether a text only stands for an empty value, such as "n/a" or "–". */
export const isPlaceholder = (text: string): boolean =>
  /^[-–—_.\s]+$/.test(text) || template.test(text) || placeholders.has(wordKey(text));

/** A text in brackets, as forms have it: `[name of the cluster]`, `<enter the vision>`, but not HTML. */
const template =
  /^\s*(?:\[(?=[^[\]()]*\p{L})[^[\]()]*\]|\{{1,2}(?=[^{}]*\p{L})[^{}]*\}{1,2}|<(?=[^<>]*[\s\p{L}])(?!\/|(?:p|br|b|i|u|em|strong|div|span|a|ul|ol|li|h[1-6]|img|table|tr|td|script|style|section|hr|small|sup|sub)\b)[^<>/="]*>)\s*$/iu;
