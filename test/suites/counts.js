/** @typedef {{passed: number, failed: number}} Counts */

const closing = /^(\d+) passed, (\d+) failed$/;
const notRun = /^not run: .+$/;
/** What `node --test` prints in the end, whichever of its marks it uses. */
const nodeTest = /^(?:ℹ|#) (pass|fail|cancelled|skipped|todo) (\d+)$/;
/** Colours, links, and the codes by which a program redraws its last line. */
// eslint-disable-next-line no-control-regex
const escapes = /\u001b(\[[0-9;?]*[A-Za-z]|\].*?(\u0007|\u001b\\))/g;

/** A line as a person reads it. @param {string} line */
export const plain = (line) => line.replace(escapes, '').trimEnd();

/**
 * What a suite came to, read from what it printed. Its own line `N passed, N failed` counts, else the
 * summary of `node --test`, else the exit code makes one test of it. An exit code that contradicts the
 * counts adds a failure: nothing is called passed that its program did not call so.
 * @param {string[]} lines without escape codes
 * @param {number} exitCode
 * @param {string} name the suite's
 * @returns {Counts & {notRun: string[]}}
 */
export const countTests = (lines, exitCode, name) => {
  const left = lines.filter((line) => notRun.test(line));
  const counts = ownCounts(lines) ?? nodeCounts(lines, name, left) ?? exitCounts(exitCode);
  if (exitCode !== 0 && counts.failed === 0) counts.failed = 1;
  if (counts.passed + counts.failed === 0) counts.failed = 1;
  return {...counts, notRun: left};
};

/** @param {string[]} lines @returns {Counts | undefined} */
const ownCounts = (lines) => {
  const match = lines.findLast((line) => closing.test(line))?.match(closing);
  return match ? {passed: Number(match[1]), failed: Number(match[2])} : undefined;
};

/** @param {string[]} lines @param {string} name @param {string[]} left @returns {Counts | undefined} */
const nodeCounts = (lines, name, left) => {
  const sums = Object.fromEntries(
    lines.flatMap((line) => {
      const match = line.match(nodeTest);
      return match ? [[match[1], Number(match[2])]] : [];
    }),
  );
  if (sums.pass === undefined) return undefined;
  const skipped = (sums.skipped ?? 0) + (sums.todo ?? 0);
  if (skipped > 0) left.push(`not run: ${name}: ${skipped} skipped or unfinished`);
  return {passed: sums.pass, failed: (sums.fail ?? 0) + (sums.cancelled ?? 0)};
};

/** @param {number} exitCode @returns {Counts} */
const exitCounts = (exitCode) => (exitCode === 0 ? {passed: 1, failed: 0} : {passed: 0, failed: 1});

/**
 * What a suite that failed said about it, so that it can be told again at the end of a long run: the list of failures
 * of `node --test`, each failure of the unit tests, else the last lines.
 * @param {string[]} lines without escape codes
 */
export const failuresIn = (lines) => {
  const listed = lines.findIndex((line) => /^. failing tests:$/.test(line));
  if (listed >= 0) return lines.slice(listed + 1, listed + 101);
  const failed = lines.flatMap((line, at) => (line.includes(', FAILED ') ? [at] : []));
  if (failed.length === 0) return lines.slice(-30);
  return failed.flatMap((at) => lines.slice(at, at + 16)).slice(0, 100);
};
