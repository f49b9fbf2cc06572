import demo from '../examples/demo-cluster.json' with {type: 'json'};
import flagship from '../examples/metal-processing-cluster.json' with {type: 'json'};

/** The real cluster's document. */
export const flagshipDocument: Record<string, unknown> = flagship;

/** The fictional cluster's document, which uses every field. */
export const demoDocument: Record<string, unknown> = demo;

/** Where the examples lie in Storybook: the base of the documents' images. */
export const examplesBase = new URL('./examples/', document.baseURI).href;
