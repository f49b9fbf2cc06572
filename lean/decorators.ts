/*
 * What stands in for `lit/decorators.js` and the compiler's helper in the CDN files: only TypeScript's experimental
 * decorators, which is all that the sources use. 0.2 kB (gzip) less.
 */

type WithProperties = {constructor: {createProperty?(name: string, options?: object): void}};
type Decorator = (prototype: WithProperties, name: string) => void;

export const property =
  (options?: object): Decorator =>
  ({constructor}, name) =>
    constructor.createProperty?.(name, options);

export const state = (): Decorator => property({state: true, attribute: false});

export default function decorate(
  decorators: readonly Decorator[],
  prototype: WithProperties,
  name: string,
): void {
  for (const decorator of decorators) decorator(prototype, name);
}
