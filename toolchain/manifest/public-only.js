/** @typedef {import('custom-elements-manifest').Package} Package */
/** @typedef {import('custom-elements-manifest').ClassMember} ClassMember */

/** Members for the browser, Lit and subclasses, which users of a widget do not need. */
const internal = /^#|^(styles|schema|registerDependencies|children)$|Callback$/;

/** Reduces the manifest to the public API: widgets, their base classes and events, with their public members. */
export const publicOnly = () => ({
  name: 'public-only',
  /** @param {{customElementsManifest: Package}} context */
  packageLinkPhase({customElementsManifest: manifest}) {
    manifest.schemaVersion = '2.1.0';
    for (const module of manifest.modules) {
      module.declarations = module.declarations?.filter(
        ({kind, name}) => kind === 'class' && /(Element|Event|^Cluster\w+)$/.test(name),
      );
      for (const declaration of module.declarations ?? []) {
        if (declaration.kind === 'class') {
          declaration.members = declaration.members?.filter(isPublic);
        }
      }
      const remaining = new Set(module.declarations?.map(({name}) => name));
      module.exports = module.exports?.filter(({name}) => remaining.has(name));
    }
    manifest.modules = manifest.modules.filter(({declarations}) => declarations?.length);
  },
});

/** @param {ClassMember} member */
const isPublic = ({name, privacy}) =>
  !internal.test(name) && privacy !== 'private' && privacy !== 'protected';
