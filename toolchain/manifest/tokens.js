import {readFileSync} from 'node:fs';
import {readTokens} from '../tokens/source.js';

/** @typedef {import('custom-elements-manifest').Package} Package */

/**
 * Gives each token that a class names by `@cssprop {<syntax>} --cluster-…` its default: the one in the style sheet, which
 * is there alone.
 */
export const tokens = () => ({
  name: 'tokens',
  /** @param {{customElementsManifest: Package}} context */
  packageLinkPhase({customElementsManifest: manifest}) {
    const defaults = readDefaults();
    const source = readTokens();
    for (const {declarations = []} of manifest.modules) {
      for (const declaration of declarations) {
        if (!('cssProperties' in declaration)) continue;
        for (const property of declaration.cssProperties ?? []) {
          const {type, ...rest} = /** @type {typeof property & {type?: {text: string}}} */ (
            property
          );
          const found = defaults.get(property.name);
          if (!found)
            throw new Error(`${property.name} is documented, but not in src/theme/tokens.ts`);
          const token = source[property.name.replace('--cluster-', '')];
          if (token?.$description !== property.description)
            throw new Error(`${property.name} is described in another way in tokens/`);
          delete (/** @type {{type?: object}} */ (property).type);
          // A default that is another token's value is told by that token's public name.
          Object.assign(property, rest, {
            syntax: type?.text ?? '*',
            default: found.replace(/var\(--_([\w-]+)\)/g, 'var(--cluster-$1)'),
          });
        }
      }
    }
  },
});

/** The defaults by the names of the tokens. Of several, as under `theme`, the first is the one without it. */
function readDefaults() {
  /** @type {Map<string, string>} */
  const defaults = new Map();
  const css = readFileSync('src/theme/tokens.ts', 'utf8');
  for (const [, name = '', value = ''] of css.matchAll(/var\((--cluster-[\w-]+),\s*(.*)\);$/gm)) {
    if (!defaults.has(name)) defaults.set(name, value);
  }
  return defaults;
}
