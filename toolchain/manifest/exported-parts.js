/** @typedef {import('custom-elements-manifest').Package} Package */
/** @typedef {import('custom-elements-manifest').CustomElementDeclaration} Declaration */

/** Names the parts of the sections as the profile exports them: `board-item` for the board's `item`. */
export const exportedParts = () => {
  /** The classes that the profile shows, from its calls of `section(ClusterBoard, …)`. @type {Set<string>} */
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
      // The analyzer has modules in the order in which the disk gives them.
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
