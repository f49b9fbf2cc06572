/** How long a period is. A `text` is a category: it has no place in time. */
export type PeriodKind = 'range' | 'year' | 'fiscal' | 'half' | 'quarter' | 'month' | 'text';

/** A period of a series, or a category in its place. */
export interface Period {
  /** The period in the spelling of the document format; a text trimmed. Two points with one key are the same point. */
  readonly key: string;
  readonly kind: PeriodKind;
  /** The first year; 0 for a text. */
  readonly year: number;
  /** Half 1–2, quarter 1–4, month 1–12; 0 for all others. */
  readonly sub: number;
  /** First month of the period, counted from January of the year 0; 0 for a text. */
  readonly start: number;
  /** Length in months; 0 for a text. */
  readonly months: number;
}

const ROMAN = ['', 'I', 'II', 'III', 'IV'];

/** The spellings, each with its parts: `y` the year, `n` the number within it, `to` the second year. */
const SPELLINGS: readonly (readonly [kind: PeriodKind, pattern: RegExp])[] = [
  ['year', /^(?<y>\d{4})$/],
  ['month', /^(?<y>\d{4})[-.](?<n>\d\d)$/],
  ['month', /^(?<n>\d\d?)[-./](?<y>\d{4})$/],
  ['quarter', /^(?<y>\d{4})[-/ ]?Q(?<n>[1-4])$/i],
  ['quarter', /^(?:Q(?<n>[1-4])|(?<m>[1-4])Q)[-/ ]?(?<y>\d{4})$/i],
  ['quarter', /^(?<n>[1-4]|I{1,3}|IV)\.? ?kw(?:\.|artał)? ?(?<y>\d{4})(?: ?r\.?)?$/i],
  ['half', /^(?<y>\d{4})[-/ ]?H(?<n>[12])$/i],
  ['half', /^(?:H(?<n>[12])|(?<m>[12])H)[-/ ]?(?<y>\d{4})$/i],
  ['half', /^(?<n>[12]|I{1,2})\.? ?półr(?:\.|ocze)? ?(?<y>\d{4})(?: ?r\.?)?$/i],
  ['fiscal', /^(?:FY ?)?(?<y>\d{4}) ?[/–] ?(?<to>\d\d|\d{4})$/i],
  ['range', /^(?<y>\d{4}) ?[-–—] ?(?<to>\d{4})$/],
];

const MONTHS = {range: 12, year: 12, fiscal: 12, half: 6, quarter: 3, month: 1, text: 0} as const;

/**
 * Reads `2019`, `2019/20`, `2019-H1`, `2019-Q3`, `2019-05` and `2014–2020`, and spellings that mean the same, such as
 * `Q3 2019` and `III kw. 2019`; anything else is a text.
 */
export function parsePeriod(written: string): Period {
  const text = written.trim();
  // Most texts are categories, and most periods are years.
  if (/\d{4}/.test(text)) {
    for (const [kind, pattern] of SPELLINGS) {
      const found = pattern.exec(text)?.groups;
      const period = found && periodOf(kind, found);
      if (period) return period;
    }
  }
  return {key: text, kind: 'text', year: 0, sub: 0, start: 0, months: 0};
}

function periodOf(
  kind: PeriodKind,
  {y = '', n, m, to = ''}: Partial<Record<string, string>>,
): Period | undefined {
  const year = Number(y);
  const number = n ?? m ?? '0';
  const sub = Number(number) || Math.max(0, ROMAN.indexOf(number.toUpperCase()));
  const months = MONTHS[kind];
  const period = {kind, year, sub, start: year * 12 + Math.max(0, sub - 1) * months, months};
  switch (kind) {
    case 'month':
      return sub > 0 && sub <= 12
        ? {...period, key: `${y}-${String(sub).padStart(2, '0')}`}
        : undefined;
    case 'quarter':
      return {...period, key: `${y}-Q${sub}`};
    case 'half':
      return {...period, key: `${y}-H${sub}`};
    case 'fiscal': {
      const next = String(year + 1);
      return to === next || to === next.slice(2)
        ? {...period, key: `${y}/${next.slice(2)}`}
        : undefined;
    }
    case 'range': {
      const years = Number(to) - year + 1;
      return years > 1 ? {...period, key: `${y}–${to}`, months: years * 12} : undefined;
    }
    default:
      return {...period, key: y};
  }
}

/** Whether a period comes right after another of its kind, so that the two can be compared. */
export function follows(before: Period | undefined, now: Period | undefined): boolean {
  return (
    !!now?.months &&
    before?.kind === now.kind &&
    before.months === now.months &&
    now.start - before.start === now.months
  );
}

/**
 * Order on an axis: in time, of two that start together the longer first. Periods of different kinds are not mixed: years
 * stand before quarters. Texts are equal: a stable sort keeps them.
 */
export function comparePeriods(a: Period, b: Period): number {
  const longer = b.months - a.months;
  return a.kind === b.kind
    ? a.start - b.start || longer
    : longer || a.kind.localeCompare(b.kind, 'en');
}
