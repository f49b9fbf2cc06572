/* global document */

/*
 * Functions that run in the page of an example program. Each sees its arguments alone.
 */

/** The lines that the program wrote. @returns {string[]} */
export const log = () =>
  [...document.querySelectorAll('#log li')].map(({textContent}) => textContent);

/** @param {number} count */
export const hasLines = (count) => document.querySelectorAll('#log li').length >= count;

/** @param {number} index */
export const pressButton = (index) => document.querySelectorAll('button')[index]?.click();

/** Chooses the first of the board's people that have a page of their own. */
export const choosePerson = () =>
  document.querySelector('cluster-board')?.shadowRoot?.querySelector('a')?.click();

/** Whether a widget's part says something. @param {string} selector @param {string} part @param {string} words */
export const says = (selector, part, words) =>
  [
    ...(document.querySelector(selector)?.shadowRoot?.querySelectorAll(`[part~="${part}"]`) ?? []),
  ].some(({textContent}) => textContent.trim() === words);
