import {shared, type ScriptPolicy} from '../data/shared.js';

interface Factory {
  createPolicy(name: string, rules: {createScript: (text: string) => string}): ScriptPolicy;
}

/**
 * A text of ours, allowed as the text of a script element. All copies of the library on a page share one policy, because
 * its name can be taken only once.
 *
 * @returns `undefined` where the page allows no policy of ours
 */
export function trustedScript(text: string): string | undefined {
  const {trustedTypes} = globalThis as {trustedTypes?: Factory};
  if (!trustedTypes) return text;
  const memory = shared();
  if (memory.scriptPolicy === undefined) {
    try {
      const rules = {createScript: (script: string) => script};
      memory.scriptPolicy = trustedTypes.createPolicy('cluster-widgets', rules);
    } catch {
      memory.scriptPolicy = null;
    }
  }
  return memory.scriptPolicy?.createScript(text);
}
