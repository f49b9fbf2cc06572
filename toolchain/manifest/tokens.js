import {cssDefault} from '../tokens/css-value.js';
import {readTokens} from '../tokens/source.js';

/** @typedef {import('custom-elements-manifest').Package} Package */

/** Adds syntax and default from `tokens/` to each token that a class documents with `@cssprop {<syntax>} --cluster-…`. */
export const tokens = () => ({
  name: 'tokens',
  /** @param {{customElementsManifest: Package}} context */
  packageLinkPhase({customElementsManifest: manifest}) {
    const source = readTokens();
    for (const {declarations = []} of manifest.modules) {
      for (const declaration of declarations) {
        if (!('cssProperties' in declaration)) continue;
        for (const property of declaration.cssProperties ?? []) {
          const token = source[property.name.replace('--cluster-', '')];
          if (!token) throw new Error(`${property.name} is documented, but missing in tokens/.`);
          if (token.$description !== property.description) {
            throw new Error(`${property.name} has another description in tokens/.`);
          }
          // The analyzer stores `<color>` before the name as a type.
          const typed = /** @type {typeof property & {type?: {text: string}}} */ (property);
          Object.assign(property, {
            syntax: typed.type?.text ?? '*',
            // If the default is another token, uses the public name of that token.
            default: cssDefault(token).replace(/var\(--_([\w-]+)\)/g, 'var(--cluster-$1)'),
          });
          delete typed.type;
        }
      }
    }
  },
});
