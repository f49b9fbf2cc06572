import {normalizeCurrency} from '../document/currency-spelling.js';

/** The unit of a series, as the document writes it. */
export interface HeaderUnit {
  readonly currency?: string;
  readonly multiplier?: number;
  readonly kind?: 'percent';
}

/** Words for powers of ten, in lower case and without a full stop. */
const powers = new Map(
  Object.entries({
    3: 'tys tysiąc tysiące tysięcy thousand thousands tsd',
    6: 'mln milion miliony milionów million millions mio',
    9: 'mld miliard miliardy miliardów billion billions bn',
  }).flatMap(([power, words]) => words.split(' ').map((word) => [word, Number(power)] as const)),
);

/** Letters for powers of ten, which are clear only beside a currency: "PLN m". */
const letters = new Map([
  ['k', 3],
  ['m', 6],
]);

/**
 * Separates the unit in brackets at the end of a header: "Revenue (PLN m)", "Przychody [tys. zł]", "Share (%)". Words that are
 * not understood completely stay in the name.
 */
export function separateUnit(header: string): {name: string; unit: HeaderUnit | undefined} {
  const [, name = '', content = ''] =
    /^(.{1,200}\S)\s{0,4}[([]([^()[\]]{1,40})[)\]]$/.exec(header.trim()) ?? [];
  const unit = name ? parseUnit(content) : undefined;
  return unit ? {name: name.trim(), unit} : {name: header, unit: undefined};
}

function parseUnit(text: string): HeaderUnit | undefined {
  const words = text
    .trim()
    .toLowerCase()
    .split(/[\s.]+/)
    .filter(Boolean);
  if (words.length === 1 && words[0] === '%') return {kind: 'percent'};
  const currencies = words.map(normalizeCurrency).filter(isCurrency);
  const multipliers = words.flatMap(
    (word) => powers.get(word) ?? (currencies.length ? (letters.get(word) ?? []) : []),
  );
  const [currency] = currencies;
  const [multiplier] = multipliers;
  const isClear = currencies.length <= 1 && multipliers.length <= 1;
  if (!isClear || currencies.length + multipliers.length !== words.length) return undefined;
  return {...(currency && {currency}), ...(multiplier && {multiplier})};
}

/** Three letters are a currency, unless they are a word for a power of ten. */
const isCurrency = (text: string): boolean =>
  /^[A-Z]{3}$/.test(text) && !powers.has(text.toLowerCase());
