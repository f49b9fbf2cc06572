import {shared} from '../data/shared.js';
import {turn} from '../data/turn.js';

/**
 * Runs steps in tasks of their own. Those of a second copy of the library wait for those of the first, so that one of
 * them registers all its widgets.
 */
export function inTurn(steps: readonly (() => void)[]): Promise<void> {
  const memory = shared();
  const before = memory.registering;
  return (memory.registering = (async () => {
    await before;
    for (const step of steps) {
      await turn();
      step();
    }
  })());
}
