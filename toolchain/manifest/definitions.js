/** @typedef {import('custom-elements-manifest').Package} Package */

/** Converts source paths to paths in the package, and adds the entry that registers each element. */
export const definitions = () => ({
  name: 'definitions',
  /** @param {{customElementsManifest: Package}} context */
  packageLinkPhase({customElementsManifest: manifest}) {
    addressAll(manifest);
    for (const {path, declarations = []} of [...manifest.modules]) {
      for (const declaration of declarations) {
        if (!('tagName' in declaration) || !declaration.tagName) continue;
        const {tagName: name} = declaration;
        manifest.modules.push({
          kind: 'javascript-module',
          path: `dist/entries/${name.slice('cluster-'.length)}.js`,
          exports: [
            {
              kind: 'custom-element-definition',
              name,
              declaration: {name: declaration.name, module: path},
            },
          ],
        });
      }
    }
    manifest.modules.sort((a, b) => a.path.localeCompare(b.path, 'en'));
  },
});

/** @param {unknown} node */
function addressAll(node) {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if ((key === 'path' || key === 'module') && typeof value === 'string') {
      Object.assign(node, {
        [key]: value.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js'),
      });
    } else addressAll(value);
  }
}
