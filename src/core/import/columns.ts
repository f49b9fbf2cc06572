import {awards} from './columns/awards.js';
import {board} from './columns/board.js';
import type {Column} from './columns/column.js';
import {members} from './columns/members.js';
import {observations, series} from './columns/series.js';
import {specializations, statements} from './columns/statements.js';

/** The columns of each part that can be imported from a sheet. `observations` are the data of one series. */
export const columnsOf = {
  members,
  partners: members,
  board,
  series,
  awards,
  specializations,
  values: statements,
  developmentDirections: statements,
  observations,
} as const satisfies Record<string, readonly Column[]>;

/** A part of a document that can be imported from a sheet, or `observations`. */
export type Part = keyof typeof columnsOf;

/** Returns whether a name is that of a part that can be imported. */
export const isPart = (name: string): name is Part => Object.hasOwn(columnsOf, name);

/** The field that each row must have. Without it, the row cannot be shown. */
export const requiredField = (part: Part): 'period' | 'name' =>
  part === 'series' || part === 'observations' ? 'period' : 'name';
