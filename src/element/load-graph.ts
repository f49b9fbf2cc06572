import type * as graph from './publish-graph.js';

/** Loads the code for structured data, which few pages ask for. */
export const loadGraph = (): Promise<typeof graph> => import('./publish-graph.js');
