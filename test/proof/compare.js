/** By how much a ratio may differ: a part of it, or this much where that is more. */
const PART = 0.4;
const LEAST = 0.25;

/** What belongs to the machine or the hour and is not compared: times, heaps. */
const measured = /-?\d[\d,.]* (?:ms|s|KiB|MB)(?![\w/])/g;
const ratio = /(\d+(?:\.\d+)?)×/g;
const machine = /\d{4}-\d\d-\d\d, \S+ [\d.]+, Node .*? rounds?/;

/** What is compared, in words. */
export const stated = `every count, byte and verdict must be the same, every ratio (×) within ${100 * PART} % or ${LEAST} of what it is here, whichever is more.
Whether the aim of a benchmark is met may turn where what was measured has moved by no more than that. Times, heaps, date and machine are those of the run.`;

/** Whether two numbers differ by no more than they may. @param {number} was @param {number} is */
const near = (was, is) => Math.abs(is - was) <= Math.max(LEAST, was * PART);

/** The row of an aim that was measured: what came out, and whether the aim is met. */
const aim = /^(\|.*\| at most .*\| )([\d.]+)((?:×| ms) \| )(?:met|missed)( \|)$/;

/** Whether two lines are one aim that is met in one of them and not in the other, by a small step. @param {string} was @param {string} is */
const turned = (was, is) => {
  const [before, after] = [aim.exec(was), aim.exec(is)];
  const same = before && after && [1, 3].every((part) => before[part] === after[part]);
  return !!same && near(Number(before[2]), Number(after[2]));
};

/** A line without what may differ. @param {string} line */
const fixed = (line) =>
  line
    .replace(machine, '…')
    .replace(ratio, '#×')
    .replace(measured, '#')
    .replace(/\d+ rounds?/, '…');

/** @param {string} line */
const ratios = (line) => [...line.matchAll(ratio)].map(([, value]) => Number(value));

/**
 * In what two texts of the proof differ beyond what may differ.
 * @param {string} kept
 * @param {string} fresh
 * @returns {string[]} a line each
 */
export const differences = (kept, fresh) => {
  const [old, now] = [kept, fresh].map((text) => text.split('\n'));
  /** @type {string[]} */
  const found = [];
  for (let i = 0; i < Math.max(old.length, now.length); i++) {
    const [was = '', is = ''] = [old[i], now[i]];
    if (turned(was, is)) continue;
    if (fixed(was) !== fixed(is)) {
      found.push(`line ${i + 1}\n  was: ${was}\n  is:  ${is}`);
      continue;
    }
    const before = ratios(was);
    ratios(is).forEach((value, k) => {
      if (!near(before[k], value)) {
        found.push(`line ${i + 1}: ${before[k]}× is ${value}× now\n  ${is}`);
      }
    });
  }
  return found;
};
