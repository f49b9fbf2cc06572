import {normalizeCurrency} from '../document/currency-spelling.js';
import {powerAtStart} from '../document/power-of-ten.js';

/** The unit of a series, as the document writes it. */
export interface HeaderUnit {
  readonly currency?: string;
  readonly multiplier?: number;
  readonly kind?: 'percent';
}

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
  // One letter is clear only beside a currency: "PLN m", but not "m".
  const multipliers = words.flatMap((word) =>
    word.length > 1 || currencies.length ? (powerAtStart(word) ?? []) : [],
  );
  const [currency] = currencies;
  const [multiplier] = multipliers;
  const isClear = currencies.length <= 1 && multipliers.length <= 1;
  if (!isClear || currencies.length + multipliers.length !== words.length) return undefined;
  return {...(currency && {currency}), ...(multiplier && {multiplier})};
}

/** Three letters are a currency, unless they are a word for a power of ten. */
const isCurrency = (text: string): boolean =>
  /^[A-Z]{3}$/.test(text) && powerAtStart(text) === undefined;
