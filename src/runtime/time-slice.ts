import {milliseconds} from './clock.js';

/** Milliseconds of work between two yields. */
const SHORTEST_SLICE = 8;
const LONGEST_SLICE = 50;

let queue: Promise<void> = Promise.resolve();
/** Callers that wait for their turn. */
let waiting = 0;
/**
 * A slice lasts as long as the page took between the last two of them. On a large page a frame costs more than many
 * widgets, and frames after short slices would make the costs grow with the square of the number of widgets.
 */
let length = SHORTEST_SLICE;
/** End of the time slice that runs in the present task; 0 where none runs. */
let sliceEnd = 0;

/**
 * Waits for a share of the main thread. A caller that is alone goes on at once. Of many callers, those go on in the
 * present task for whom its time slice lasts; the others yield to the main thread and go on, in their order, in the next
 * slice. Many widgets that are updated at the same time then leave the page responsive.
 */
export function timeSlice(): Promise<void> {
  waiting++;
  return (queue = queue.then(next));
}

async function next(): Promise<void> {
  if (--waiting && sliceEnd && milliseconds() >= sliceEnd) {
    const start = milliseconds();
    await yieldToMain();
    length = Math.min(Math.max(milliseconds() - start, SHORTEST_SLICE), LONGEST_SLICE);
    sliceEnd = 0;
  }
  if (!sliceEnd) startSlice();
}

function startSlice(): void {
  const end = (sliceEnd = milliseconds() + length);
  // A slice ends with its task at the latest.
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
  // DOM implementations for tests may lack it.
  if (!('MessageChannel' in globalThis)) return new Promise((resolve) => setTimeout(resolve));
  // Nested calls of `setTimeout` are clamped to 4 ms, and to 1 s in background tabs.
  return new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
