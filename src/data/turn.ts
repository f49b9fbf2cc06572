/** Milliseconds of work after which the page gets a frame, so that a slow machine lays out one widget at a time. */
const BUDGET = 6;

let last: Promise<void> = Promise.resolve();
let waiting = 0;
let since = 0;

/**
 * Waits for the next free task of the main thread, one caller after the other: a document that arrives for twenty
 * widgets is drawn in twenty short tasks, and the page stays quick to answer in between.
 */
export function turn(): Promise<void> {
  waiting++;
  return (last = last.then(next));
}

/** Whether anybody waits for a turn. */
export const busy = (): boolean => waiting > 0;

/** Waits until nobody waits for a turn any more: until all who are about to ask have asked. */
export async function quiet(): Promise<void> {
  for (let seen; seen !== last; await seen) seen = last;
}

async function next(): Promise<void> {
  await task();
  if (performance.now() - since >= BUDGET) {
    await frame();
    since = performance.now();
  }
  waiting--;
}

/** Not a timer: of those that follow each other a browser makes the page wait, in the background for a second each. */
const task = () =>
  new Promise<void>((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });

/** Until after the next frame; a page in the background gets none, and goes on. */
const frame = () =>
  new Promise<void>((resolve) => {
    globalThis.requestAnimationFrame?.(() => setTimeout(resolve));
    setTimeout(resolve, 50);
  });
