const written = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

/** Whether a text is a day, a month or a year that the calendar has: `2024-02-29`, `2024-02`, `2024`. */
export function isRealDay(text: string | undefined): text is string {
  const [, year, month = '01', day = '01'] = written.exec(text ?? '') ?? [];
  return year !== undefined && +day >= 1 && +day <= daysOf(+year, +month);
}

/** Whether a text is one day of the calendar, `YYYY-MM-DD`. */
export const isFullDay = (text: string | undefined): text is string =>
  text?.length === 10 && isRealDay(text);

/** Days of a month, 1 to 12; none for any other number. */
function daysOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  if ([4, 6, 9, 11].includes(month)) return 30;
  return month >= 1 && month <= 12 ? 31 : 0;
}

/**
 * The first day of `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. Of a date that no calendar has, the first day of its year.
 *
 * @returns `''` where it does not begin with a year
 */
export const firstDay = (day: string): string =>
  isRealDay(day.slice(0, 4)) ? `${day.slice(0, isRealDay(day) ? 10 : 4)}-01-01`.slice(0, 10) : '';

/** A text that sorts after every day of the period and before the next period. */
export const lastDay = (day: string): string => `${day}-99-99`.slice(0, 10);

/**
 * Today's date in a time zone.
 *
 * @param timeZone IANA name; an unknown one is read as UTC
 * @returns `YYYY-MM-DD`, or `''` where the clock gives no date
 */
export function todayIn(timeZone: string, now: Date = new Date()): string {
  for (const zone of [timeZone, 'UTC']) {
    try {
      // Swedish dates are written as ISO 8601 writes them.
      const day = now.toLocaleDateString('sv-SE', {timeZone: zone});
      return isFullDay(day) ? day : '';
    } catch {
      // The zone is unknown.
    }
  }
  return '';
}

/**
 * The day that counts as today for a widget.
 *
 * @param wanted `YYYY-MM-DD`; anything else means the real day
 * @param timeZone IANA name; an unknown one is read as UTC
 */
export function currentDay(wanted: string | undefined, timeZone: string, now?: Date): string {
  const day = wanted?.trim();
  return isFullDay(day) ? day : todayIn(timeZone, now);
}
