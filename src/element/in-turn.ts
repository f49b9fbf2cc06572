import {shared} from '../data/shared.js';
import {turn} from '../data/turn.js';

/**
 * Runs steps in tasks of their own. Those of a second copy of the library wait for those of the first, so that one of
 * them registers all its widgets.
 */
export function inTurn(steps: readonly (() => void)[]): Promise<void> {
  const memory = shared();
  const all = run(steps, memory.registering);
  const end = all.then(() => {
    if (memory.registering === end) memory.registering = undefined;
  });
  return (memory.registering = end);
}

async function run(steps: readonly (() => void)[], before: Promise<void> | undefined) {
  await before;
  for (const step of steps) {
    await turn();
    step();
  }
}
