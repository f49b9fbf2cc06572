/** How long a period is. A `text` is a category: it has no place in time. */
export type PeriodKind = 'year' | 'half' | 'quarter' | 'month' | 'text';

/** A period of a series, or a category that stands in its place. */
export interface Period {
  /** What the author wrote, trimmed. Two points with one key are the same point. */
  readonly key: string;
  readonly kind: PeriodKind;
  /** 0 for a text. */
  readonly year: number;
  /** Half 1–2, quarter 1–4, month 1–12; 0 for a year and a text. */
  readonly sub: number;
  /** First month of the period, counted from January of the year 0; 0 for a text. */
  readonly start: number;
}

/** Length of each kind of period in months. */
export const MONTHS: Readonly<Record<PeriodKind, number>> = {
  year: 12,
  half: 6,
  quarter: 3,
  month: 1,
  text: 0,
};

const CODED = /^(\d{4})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])))?$/;

/** Reads `2019`, `2019-H1`, `2019-Q3` and `2019-05`; anything else is a text. */
export function parsePeriod(written: string): Period {
  const key = written.trim();
  const match = CODED.exec(key);
  if (!match) return {key, kind: 'text', year: 0, sub: 0, start: 0};
  const [, years, half, quarter, month] = match;
  const kind = half ? 'half' : quarter ? 'quarter' : month ? 'month' : 'year';
  const year = Number(years);
  const sub = Number(half ?? quarter ?? month ?? 0);
  return {key, kind, year, sub, start: year * 12 + Math.max(0, sub - 1) * MONTHS[kind]};
}

/** Whether a period comes right after another of its kind, so that the two can be compared. */
export function follows(before: Period | undefined, now: Period | undefined): boolean {
  const months = now ? MONTHS[now.kind] : 0;
  return (
    !!months && before?.kind === now?.kind && (now?.start ?? 0) - (before?.start ?? 0) === months
  );
}

/** Order in time; of two that start together the longer is first. Texts are equal: a stable sort keeps them. */
export function comparePeriods(a: Period, b: Period): number {
  return a.start - b.start || MONTHS[b.kind] - MONTHS[a.kind];
}
