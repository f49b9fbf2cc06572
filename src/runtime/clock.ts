/** Milliseconds since an arbitrary time, for measuring durations. Works even if the page has its own variable `performance`. */
export const milliseconds = (): number => globalThis.performance?.now?.() ?? Date.now();
