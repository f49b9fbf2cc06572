let last: Promise<unknown> = Promise.resolve();

interface Scheduler {
  yield?(): Promise<void>;
}

/**
 * Waits for the next free task of the main thread, one widget after the other: a document that arrives for twenty
 * widgets is drawn in twenty short tasks, and the page stays quick to answer in between.
 */
export function turn(): Promise<unknown> {
  const {scheduler} = globalThis as {scheduler?: Scheduler};
  const nextTask = () => scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
  return (last = last.then(nextTask));
}
