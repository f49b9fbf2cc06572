/** @typedef {{name: string, ph: string, pid: number, tid: number, ts: number, dur?: number, tdur?: number, args?: any}} TraceEvent */

/** The trace categories that hold the tasks of a page's main thread. */
export const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];

/**
 * How long the tasks of a page's main thread kept the CPU, from the first byte of the page on: the time of the thread,
 * so that what else the machine does at the time does not count.
 * @param {TraceEvent[]} events a Chromium trace
 * @param {string} url the page's address
 * @returns {number[]} ms, the longest first
 */
export const mainThreadTasks = (events, url) => {
  const start = events.find(
    ({name, args}) => name === 'ParseHTML' && args?.beginData?.url?.startsWith(url),
  );
  if (!start) throw new Error(`The trace does not show how ${url} was opened.`);
  return events
    .filter(
      ({name, ph, pid, tid, ts, dur = 0}) =>
        ph === 'X' &&
        name === 'RunTask' &&
        pid === start.pid &&
        tid === start.tid &&
        ts + dur >= start.ts,
    )
    .map(({dur = 0, tdur = dur}) => Math.min(dur, tdur) / 1000)
    .sort((one, other) => other - one);
};
