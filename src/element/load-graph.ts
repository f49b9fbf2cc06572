/** Loads the code for structured data, which few pages ask for. */
export const loadGraph = (): Promise<typeof import('./publish-graph.js')> =>
  import('./publish-graph.js');
