/*
 * Formats numbers and days in English and Polish without `Intl`. In Chromium, the first use of `Intl` takes
 * about 17 ms, which is longer than the rendering of a whole chart. A test compares the results with those of
 * `Intl` in three engines.
 */

/** The thousands separator, the decimal separator, and the smallest number of digits that is grouped. */
const signs = new Map<string, readonly [group: string, point: string, least: number]>([
  ['en', [',', '.', 4]],
  ['pl', ['\u00a0', ',', 5]],
]);

const tags = /^(en(?=$|-US$|-GB$)|pl(?=$|-PL$))/;

/** January to December: without a day, and after a day. */
const months = {
  en: 'January February March April May June July August September October November December',
  pl: 'styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień',
  plOf: 'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
};

/**
 * Formats a month or a day with the name of the month, as `Intl.DateTimeFormat` does. Returns `undefined` if
 * `Intl` is needed.
 * @param month 1 to 12
 * @param day 0 for the whole month
 */
export function fastFormatDay(
  tag: string,
  year: string,
  month: number,
  day: number,
): string | undefined {
  const [language] = tags.exec(tag) ?? [];
  if (!language) return;
  const names = language === 'en' ? months.en : day ? months.plOf : months.pl;
  const name = names.split(' ')[month - 1];
  if (!name) return;
  if (!day) return `${name} ${year}`;
  return language === 'pl' || tag === 'en-GB'
    ? `${day} ${name} ${year}`
    : `${name} ${day}, ${year}`;
}

/**
 * Formats a number as `Intl.NumberFormat` does, rounded half away from zero. Returns `undefined` if `Intl` is
 * needed.
 */
export function fastFormatNumber(
  tag: string,
  value: number,
  {style, unit, notation, useGrouping, ...digits}: Intl.NumberFormatOptions,
): string | undefined {
  const separators = signs.get(tags.exec(tag)?.[0] ?? '');
  const {minimumFractionDigits: min = 0, maximumSignificantDigits} = digits;
  if (!separators || notation || maximumSignificantDigits || (style && unit !== 'percent')) return;
  const [group, point, minGroupedDigits] = separators;
  const [mantissa = '', exponent = 0] = String(Math.abs(value)).split('e');
  const {length = 0} = mantissa.split('.')[1] ?? '';
  const {maximumFractionDigits: max = Math.max(min, 3)} = digits;
  const places = Math.min(max, Math.max(min, length - Number(exponent)));
  // Moves the decimal point in the text, because 1.005 × 100 would be 100.49999999999999.
  const shifted = Math.round(Number(`${mantissa}e${Number(exponent) + places}`));
  if (!Number.isSafeInteger(shifted)) return;
  const allDigits = String(shifted).padStart(places + 1, '0');
  const whole = allDigits.slice(0, allDigits.length - places);
  let decimals = allDigits.slice(whole.length);
  while (decimals.length > min && decimals.endsWith('0')) decimals = decimals.slice(0, -1);
  const isGrouped = whole.length >= (useGrouping === 'always' ? 4 : minGroupedDigits);
  return [
    value < 0 || Object.is(value, -0) ? '-' : '',
    isGrouped ? whole.replace(/\B(?=(?:...){1,5}$)/g, group) : whole,
    decimals && point + decimals,
    style ? '%' : '',
  ].join('');
}
