import type {Money} from '../document/schema/money.js';
import {formatNumber, NBSP} from './format.js';
import type {Locale} from './locale.js';

/**
 * An amount of money in the reader's language: "PLN 1,250,000", "1 250 000 zł". A whole amount has no decimals; a currency
 * that is no code of ISO 4217 is written as it is.
 */
export function formatMoney(locale: Locale, {value, currency = ''}: Money): string {
  const decimals = Number.isInteger(value) ? 0 : 2;
  const digits = {minimumFractionDigits: decimals, maximumFractionDigits: decimals};
  if (/^[A-Z]{3}$/.test(currency)) {
    return formatNumber(locale, value, {style: 'currency', currency, ...digits});
  }
  return [formatNumber(locale, value, digits), currency].filter(Boolean).join(NBSP);
}
