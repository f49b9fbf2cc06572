/*
 * Numbers and days of English and Polish without `Intl`: its first use costs Chromium some 17 ms, more than a whole chart. A
 * test holds both to the same results in three engines.
 */

/** What stands between thousands, before the decimals, and in how many digits the first thousand is set apart. */
const signs = new Map<string, readonly [group: string, point: string, least: number]>([
  ['en', [',', '.', 4]],
  ['pl', ['\u00a0', ',', 5]],
]);

const tags = /^(en(?=$|-US$|-GB$)|pl(?=$|-PL$))/;

/** January to December: by themselves, and behind a day. */
const months = {
  en: 'January February March April May June July August September October November December',
  pl: 'styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień',
  plOf: 'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
};

/**
 * A month or a day with the month in letters, as by `Intl.DateTimeFormat`; `undefined` where only that knows.
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

/** A number, rounded half away from zero as by `Intl.NumberFormat`; `undefined` where only that knows. */
export function fastFormatNumber(
  tag: string,
  value: number,
  {style, unit, notation, useGrouping, ...digits}: Intl.NumberFormatOptions,
): string | undefined {
  const known = signs.get(tags.exec(tag)?.[0] ?? '');
  const {minimumFractionDigits: min = 0, maximumSignificantDigits} = digits;
  if (!known || notation || maximumSignificantDigits || (style && unit !== 'percent')) return;
  const [group, point, least] = known;
  const [mantissa = '', exponent = 0] = String(Math.abs(value)).split('e');
  const {length = 0} = mantissa.split('.')[1] ?? '';
  const {maximumFractionDigits: max = Math.max(min, 3)} = digits;
  const places = Math.min(max, Math.max(min, length - Number(exponent)));
  // Shifted in decimal digits: 1.005 × 100 would be 100.49999999999999.
  const shifted = Math.round(Number(`${mantissa}e${Number(exponent) + places}`));
  if (!Number.isSafeInteger(shifted)) return;
  const all = String(shifted).padStart(places + 1, '0');
  const whole = all.slice(0, all.length - places);
  let decimals = all.slice(whole.length);
  while (decimals.length > min && decimals.endsWith('0')) decimals = decimals.slice(0, -1);
  const grouped = whole.length >= (useGrouping === 'always' ? 4 : least);
  return [
    value < 0 || Object.is(value, -0) ? '-' : '',
    grouped ? whole.replace(/\B(?=(...)+$)/g, group) : whole,
    decimals && point + decimals,
    style ? '%' : '',
  ].join('');
}
