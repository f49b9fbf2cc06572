import {isRealDay} from '../document/day.js';
import {monthByName} from '../document/month-by-name.js';
import {cellKey} from './cell-key.js';

/** The result of reading a cell with a date. */
export type DayCell =
  | {readonly day: string}
  /** The two possible dates of a text such as 4/5/2018. */
  | {readonly unclear: readonly [string, string]}
  | {readonly unknown: true};

const unknown: DayCell = {unknown: true};

/**
 * Reads a date as in spreadsheets: `2018-05-04`, `4.05.2018`, `04/05/2018`, "4 maja 2018", `05.2018`, `2018`.
 * It does not guess which of two numbers is the month.
 */
export function readDay(input: string): DayCell {
  const text = input
    .trim()
    .replace(/[T\s]\d\d:\d\d(:\d\d(\.\d+)?)?Z?$/, '')
    .replace(/(?<!\s)\s*r\.?$/i, '');
  const [, isoYear, isoMonth, isoDay] =
    /^(\d{4})(?:[-./](\d{1,2})(?:[-./](\d{1,2}))?)?$/.exec(text) ?? [];
  if (isoYear) return dayOf(isoYear, isoMonth, isoDay);
  const [, month, year] = /^(\d{1,2})[-./](\d{4})$/.exec(text) ?? [];
  if (year) return dayOf(year, month);
  const [, first = '', sign, second = '', last] =
    /^(\d{1,2})([-./])(\d{1,2})\2(\d{4})$/.exec(text) ?? [];
  if (last) return sign === '/' ? dayWithSlashes(first, second, last) : dayOf(last, second, first);
  return dayWithMonthName(text);
}

function dayWithSlashes(first: string, second: string, year: string): DayCell {
  const european = dayOf(year, second, first);
  const american = dayOf(year, first, second);
  if (!('day' in european)) return american;
  if (!('day' in american) || american.day === european.day) return european;
  return {unclear: [european.day, american.day]};
}

function dayWithMonthName(text: string): DayCell {
  const words = text.split(/[\s,.]+/).filter(Boolean);
  const year = words.find((word) => /^\d{4}$/.test(word));
  const day = words.find((word) => /^\d{1,2}(?:st|nd|rd|th)?$/.test(word));
  const names = words.filter((word) => word !== year && word !== day);
  const [name] = names;
  if (!year || !name || names.length > 1) return unknown;
  const month = monthByName.get(cellKey(name));
  return month === undefined ? unknown : dayOf(year, String(month), day?.replace(/\D+$/, ''));
}

function dayOf(year: string, month?: string, day?: string): DayCell {
  const parts = [year, month, day].filter((part) => part !== undefined);
  const date = parts.map((part) => part.padStart(2, '0')).join('-');
  return isRealDay(date) ? {day: date} : unknown;
}
