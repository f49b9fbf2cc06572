/** The property for scoped registries, which the types of TypeScript lack. */
interface RegistryScope {
  readonly customElementRegistry?: CustomElementRegistry | null;
}

type ImportNode = (node: Node, options: RegistryScope) => DocumentFragment;

/**
 * The `creationScope` for a root with its own custom element registry; `undefined` if it uses the registry of the page.
 *
 * @see https://developer.mozilla.org/docs/Web/API/Document/importNode
 */
export function creationScopeOf(
  root: Node & RegistryScope,
): {importNode(node: Node): DocumentFragment} | undefined {
  const {customElementRegistry} = root;
  if (!customElementRegistry || customElementRegistry === customElements) return undefined;
  const page = document as unknown as {importNode: ImportNode};
  return {importNode: (node) => page.importNode(node, {customElementRegistry})};
}
