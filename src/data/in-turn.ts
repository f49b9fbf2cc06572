import {shared} from './shared.js';

/** Requests at a time, all copies of the library on the page together: what a browser gives one server over HTTP/1.1. */
const AT_A_TIME = 6;

/** Does the work as soon as fewer than six others are at work; passes its result or its error on. */
export async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const scope = shared();
  // The turn of one that ends goes to the next that waits, so that `active` stays as it is.
  if (scope.active < AT_A_TIME) scope.active++;
  else await new Promise<void>((resolve) => scope.waiting.push(resolve));
  try {
    return await work();
  } finally {
    const next = scope.waiting.shift();
    if (next) next();
    else scope.active--;
  }
}
