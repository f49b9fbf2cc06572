const dayPattern = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

/** Returns whether a text is a day, a month or a year that exists in the calendar: `2024-02-29`, `2024-02`, `2024`. */
export function isRealDay(text: string | undefined): text is string {
  const [, year, month = '01', day = '01'] = dayPattern.exec(text ?? '') ?? [];
  return year !== undefined && +day >= 1 && +day <= daysOf(+year, +month);
}

/** Returns whether a text is one day that exists in the calendar, as `YYYY-MM-DD`. */
export const isFullDay = (text: string | undefined): text is string =>
  text?.length === 10 && isRealDay(text);

/** Returns the number of days of a month from 1 to 12, or 0 for any other number. */
function daysOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  if ([4, 6, 9, 11].includes(month)) return 30;
  return month >= 1 && month <= 12 ? 31 : 0;
}

/**
 * Returns the first day of `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. If the date does not exist in the calendar, it
 * returns the first day of its year.
 *
 * @returns `''` if the text does not begin with a year
 */
export const firstDay = (day: string): string =>
  isRealDay(day.slice(0, 4)) ? `${day.slice(0, isRealDay(day) ? 10 : 4)}-01-01`.slice(0, 10) : '';

/** Returns a text that sorts after every day of the period and before the next period. */
export const lastDay = (day: string): string => `${day}-99-99`.slice(0, 10);

/**
 * Returns today's date in a time zone.
 *
 * @param timeZone IANA name; an unknown name counts as UTC
 * @returns `YYYY-MM-DD`, or `''` if the clock gives no valid date
 */
export function todayIn(timeZone: string, now: Date = new Date()): string {
  for (const zone of [timeZone, 'UTC']) {
    try {
      // Swedish dates have the form of ISO 8601.
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
 * @param attribute the attribute `now`: `YYYY-MM-DD`; anything else means the real day
 * @param timeZone IANA name; an unknown one is read as UTC
 */
export function currentDay(attribute: string | undefined, timeZone: string, now?: Date): string {
  const day = attribute?.trim();
  return isFullDay(day) ? day : todayIn(timeZone, now);
}
