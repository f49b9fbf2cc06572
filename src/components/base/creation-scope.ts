/** What TypeScript does not know yet of scoped registries. */
interface Scoped {
  readonly customElementRegistry?: CustomElementRegistry | null;
}

type ImportNode = (node: Node, options: Scoped) => DocumentFragment;

/**
 * How Lit makes the elements of templates in a root with a registry of its own; `undefined` where the page's registry
 * counts.
 *
 * @see https://developer.mozilla.org/docs/Web/API/Document/importNode
 */
export function creationScopeOf(
  root: Node & Scoped,
): {importNode(node: Node): DocumentFragment} | undefined {
  const {customElementRegistry} = root;
  if (!customElementRegistry || customElementRegistry === customElements) return undefined;
  const page = document as unknown as {importNode: ImportNode};
  return {importNode: (node) => page.importNode(node, {customElementRegistry})};
}
