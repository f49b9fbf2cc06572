/** @typedef {import('custom-elements-manifest').Package} Package */
/** @typedef {import('custom-elements-manifest').Attribute} Attribute */

/** Writes types and defaults as an attribute has them: text, not TypeScript. */
export const values = () => ({
  name: 'values',
  /** @param {{customElementsManifest: Package}} context */
  packageLinkPhase({customElementsManifest: manifest}) {
    for (const {declarations = []} of manifest.modules) {
      for (const declaration of declarations) {
        if (declaration.kind !== 'class') continue;
        for (const member of declaration.members ?? []) {
          // A constant's name says nothing to a reader; `tag`, the one that matters, is a text.
          const isConstant = 'static' in member && member.static;
          if ('default' in member && (isConstant || member.default === 'undefined')) {
            delete member.default;
          }
          if ('default' in member) member.default = plainNumber(member.default);
        }
        if ('attributes' in declaration) declaration.attributes?.forEach(asAttribute);
      }
    }
  },
});

/** `15_000` is for those who read the source. @param {string | undefined} value */
const plainNumber = (value) =>
  value && /^[\d_]+$/.test(value) ? value.replaceAll('_', '') : value;

/** @param {Attribute} attribute */
function asAttribute(attribute) {
  const type = attribute.type?.text.replace(/ \| undefined$/, '') ?? 'string';
  attribute.type = {text: type.endsWith('[]') ? 'string' : type};
  attribute.default = plainNumber(attribute.default);
}
