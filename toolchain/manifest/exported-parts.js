/** @typedef {import('custom-elements-manifest').Package} Package */
/** @typedef {import('custom-elements-manifest').CustomElementDeclaration} Declaration */

/** Adds the exported CSS parts of the sections to the profile: `board-item` for `item` of the board. */
export const exportedParts = () => {
  /** The classes of the profile's sections, from calls such as `section(ClusterBoard, …)`. @type {Set<string>} */
  const sections = new Set();
  return {
    name: 'exported-parts',
    /** @param {{ts: typeof import('typescript'), node: import('typescript').Node}} context */
    analyzePhase({ts, node}) {
      if (ts.isCallExpression(node) && node.expression.getText() === 'section') {
        sections.add(node.arguments[0]?.getText() ?? '');
      }
    },
    /** @param {{customElementsManifest: Package}} context */
    packageLinkPhase({customElementsManifest: manifest}) {
      const widgets = /** @type {Declaration[]} */ (
        manifest.modules
          .flatMap(({declarations = []}) => declarations)
          .filter((declaration) => 'tagName' in declaration && declaration.tagName)
      );
      const profile = widgets.find(({tagName}) => tagName === 'cluster-profile');
      if (!profile) return;
      // Sorted, because the order of modules depends on the file system.
      const inner = widgets
        .filter(({name}) => sections.has(name))
        .sort((a, b) => (a.tagName ?? '').localeCompare(b.tagName ?? '', 'en'));
      profile.cssParts = [
        ...(profile.cssParts ?? []),
        ...inner.flatMap(({tagName, cssParts = []}) =>
          cssParts.map(({name, description}) => ({
            name: `${tagName?.slice('cluster-'.length)}-${name}`,
            description: `\`${name}\` of \`<${tagName}>\`: ${description}`,
          })),
        ),
      ];
    },
  };
};
