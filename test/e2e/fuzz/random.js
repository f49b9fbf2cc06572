/**
 * Random numbers that are the same for the same seed: mulberry32.
 * @param {number} seed
 * @see https://github.com/cprosche/mulberry32
 */
export const random = (seed) => {
  let state = seed | 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (/** @type {number} */ limit) => Math.floor(next() * limit);
  return {
    /** A whole number from 0 to `limit` − 1. */
    below,
    /** Whether something with this probability happens. @param {number} probability */
    chance: (probability) => next() < probability,
    /** One of a list. @template T @param {readonly T[]} list @returns {T} */
    pick: (list) => list[below(list.length)],
  };
};

/** @typedef {ReturnType<typeof random>} Random */
