/*
 * What all deliveries have in common. The peers run this file in the browser too.
 */

/** The headings of the three blocks. */
export const headings = {
  board: 'Board',
  specializations: 'Specializations',
  chart: 'Revenue of the members',
};

/** How many people a board shows until a visitor asks for all. */
export const LIMIT = 6;
