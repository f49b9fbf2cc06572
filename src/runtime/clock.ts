/** Milliseconds since some point in time, for measuring durations. A page may have a variable `performance` of its own. */
export const milliseconds = (): number => globalThis.performance?.now?.() ?? Date.now();
