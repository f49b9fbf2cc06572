import {normalizePeriod} from '../document/series-spelling.js';

/** The kind of a period by its length. A `text` is a category, which has no place in time. */
export type PeriodKind = 'range' | 'year' | 'fiscal' | 'half' | 'quarter' | 'month' | 'text';

/** A period of a series, or a category instead of a period. */
export interface Period {
  /**
   * The period in the spelling of the document format, or the trimmed text. Data points with the same key
   * belong to the same period.
   */
  readonly key: string;
  readonly kind: PeriodKind;
  /** The first year; 0 for a text. */
  readonly year: number;
  /** Number of the half (1–2), quarter (1–4) or month (1–12); 0 for other kinds. */
  readonly sub: number;
  /** First month of the period, in months since January of the year 0; 0 for a text. */
  readonly start: number;
  /** Length in months; 0 for a text. */
  readonly months: number;
}

/** The forms of a period. The groups of each pattern are the year, and the number within it or the second year. */
const FORMS: readonly (readonly [kind: PeriodKind, pattern: RegExp])[] = [
  ['year', /^(\d{4})$/],
  ['month', /^(\d{4})-(\d\d)$/],
  ['quarter', /^(\d{4})-Q([1-4])$/],
  ['half', /^(\d{4})-H([12])$/],
  ['fiscal', /^(?:FY ?)?(\d{4}) ?[/–] ?(\d\d|\d{4})$/i],
  ['range', /^(\d{4}) ?[-–—] ?(\d{4})$/],
];

const MONTHS = {range: 12, year: 12, fiscal: 12, half: 6, quarter: 3, month: 1, text: 0} as const;

/**
 * Reads `2019`, `2019/20`, `2019-H1`, `2019-Q3`, `2019-05` and `2014–2020`, and other spellings of the same,
 * such as `Q3 2019` and `III kw. 2019`. Any other string is a text.
 */
export function parsePeriod(input: string): Period {
  const text = input.trim();
  // A string without a year is a category and needs no normalization.
  if (/(?<!\d)\d{4}(?!\d)/.test(text)) {
    const form = normalizePeriod(text);
    for (const [kind, pattern] of FORMS) {
      const [, year, part] = pattern.exec(form) ?? [];
      const period = year && periodOf(form, kind, year, part);
      if (period) return period;
    }
  }
  return {key: text, kind: 'text', year: 0, sub: 0, start: 0, months: 0};
}

function periodOf(key: string, kind: PeriodKind, y: string, part = ''): Period | undefined {
  const year = Number(y);
  const start = year * 12;
  const months = MONTHS[kind];
  switch (kind) {
    case 'fiscal': {
      const next = String(year + 1);
      return part === next || part === next.slice(2)
        ? {key: `${y}/${next.slice(2)}`, kind, year, sub: 0, start, months}
        : undefined;
    }
    case 'range': {
      const years = Number(part) - year + 1;
      return years > 1
        ? {key: `${y}–${part}`, kind, year, sub: 0, start, months: years * 12}
        : undefined;
    }
    default: {
      const sub = Number(part);
      const isReal = kind !== 'month' || (sub > 0 && sub <= 12);
      const first = start + Math.max(0, sub - 1) * months;
      return isReal ? {key, kind, year, sub, start: first, months} : undefined;
    }
  }
}

/** Returns whether two periods are of one kind and length, so that their values can be compared. */
export const areAlike = (one: Period | undefined, other: Period | undefined): boolean =>
  one?.kind === other?.kind && one?.months === other?.months;

/** Returns whether a period is directly after another one of its kind and length, so that the two can be compared. */
export function isNextPeriod(before: Period | undefined, now: Period | undefined): boolean {
  return (
    !!before && !!now?.months && areAlike(before, now) && now.start - before.start === now.months
  );
}

/**
 * Compares two periods by their order on an axis: the earlier one first, then the longer one. Different kinds
 * are not mixed: years are before quarters, for example. Texts are equal, so that a stable sort keeps their
 * order.
 */
export function comparePeriods(a: Period, b: Period): number {
  const longer = b.months - a.months;
  return a.kind === b.kind
    ? a.start - b.start || longer
    : longer || a.kind.localeCompare(b.kind, 'en');
}
