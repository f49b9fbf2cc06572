/** Waits for the next task: what the page has put into the queue until now, such as mutation records, has been handled. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
