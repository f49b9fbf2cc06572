import {milliseconds} from './clock.js';

/** Shortest and longest time between two yields, in milliseconds. */
const SHORTEST_SLICE = 8;
const LONGEST_SLICE = 50;

let queue: Promise<void> = Promise.resolve();
/** Number of waiting callers. */
let waiting = 0;
/**
 * Length of a slice, in milliseconds: the time that the page took between the last two slices. On a large page, a frame takes
 * longer than many widgets. If slices were short, the total time would grow with the square of the number of widgets.
 */
let length = SHORTEST_SLICE;
/** End time of the current slice, or 0. */
let sliceEnd = 0;

/**
 * Waits for a time slice on the main thread, so that the page stays responsive while many widgets are updated. A caller
 * continues at once if no other one waits. Of several callers, as many continue in the current task as fit into its slice; the
 * others continue in later slices, in order.
 */
export function timeSlice(): Promise<void> {
  const isAlone = waiting++ === 0;
  return (queue = queue.then(() => waitForSlice(isAlone)));
}

async function waitForSlice(isAlone: boolean): Promise<void> {
  waiting--;
  if (!isAlone && sliceEnd && milliseconds() >= sliceEnd) {
    const start = milliseconds();
    await yieldToMain();
    length = Math.min(Math.max(milliseconds() - start, SHORTEST_SLICE), LONGEST_SLICE);
    sliceEnd = 0;
  }
  if (!sliceEnd) startSlice();
}

function startSlice(): void {
  const end = (sliceEnd = milliseconds() + length);
  // A slice ends at the end of its task at the latest.
  setTimeout(() => {
    if (sliceEnd === end) sliceEnd = 0;
  });
}

interface Scheduler {
  yield?(): Promise<void>;
}

/** Lets the browser handle input and paint. Source: https://developer.mozilla.org/docs/Web/API/Scheduler/yield */
export function yieldToMain(): Promise<void> {
  const {scheduler} = globalThis as {scheduler?: Scheduler};
  if (typeof scheduler?.yield === 'function') return scheduler.yield();
  return new Promise((resolve) => {
    try {
      // Nested calls of `setTimeout` are clamped to 4 ms, and to 1 s in background tabs.
      const {port1, port2} = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(undefined);
    } catch {
      // DOM implementations for tests may lack it, and a page may have a variable with its name.
      setTimeout(resolve);
    }
  });
}
