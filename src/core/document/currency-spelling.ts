/** Signs and words of currencies that no two currencies have. */
const currencies = new Map(
  Object.entries({
    PLN: 'zł zl złoty złote złotych zloty pln',
    EUR: '€ euro eur',
    USD: 'us$ usd',
    GBP: '£ gbp',
    CZK: 'kč kc czk',
    HUF: 'ft huf',
    UAH: '₴ uah грн',
    CHF: 'chf sfr',
    JPY: 'jpy',
  }).flatMap(([code, words]) => words.split(' ').map((word) => [word, code] as const)),
);

/** Returns the code of a currency (ISO 4217): "zł" → "PLN", "€" and "eur" → "EUR". Any other text is returned without changes. */
export function normalizeCurrency(input: string): string {
  const text = input.trim();
  const code = currencies.get(text.toLowerCase().replace(/\.$/, ''));
  return code ?? (/^[a-z]{3}$/i.test(text) ? text.toUpperCase() : text);
}
