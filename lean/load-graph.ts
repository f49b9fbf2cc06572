/*
 * What stands in for `element/load-graph.ts` where all widgets are in one file: the code is in it, because a dynamic
 * import that is folded into the file makes the bundler wrap every module.
 */
import {publishGraph} from '../src/element/publish-graph.js';

/** No namespace: the bundler makes one with `for … in`, which meets what a page has put on `Object.prototype`. */
export const loadGraph = (): Promise<{publishGraph: typeof publishGraph}> =>
  Promise.resolve({publishGraph});
