/** @typedef {import('custom-elements-manifest').Package} Package */
/** @typedef {import('custom-elements-manifest').Module} Module */
/** @typedef {import('custom-elements-manifest').Attribute} Attribute */

/**
 * Converts types and defaults from TypeScript to attribute values. If the default of a property is an expression, takes its value from
 * the `@default` tag.
 */
export const values = () => ({
  name: 'values',
  /** @param {{ts: typeof import('typescript'), node: import('typescript').Node, moduleDoc: Module}} context */
  analyzePhase({ts, node, moduleDoc}) {
    if (!ts.isPropertyDeclaration(node) || !ts.isClassDeclaration(node.parent)) return;
    const tag = ts.getJSDocTags(node).find(({tagName}) => tagName.text === 'default');
    const text = ts.getTextOfJSDocComment(tag?.comment);
    const className = node.parent.name?.text;
    const owner = moduleDoc.declarations?.find(({name}) => name === className);
    if (!text || owner?.kind !== 'class') return;
    const name = node.name.getText();
    const attributes = 'attributes' in owner ? (owner.attributes ?? []) : [];
    for (const one of [
      ...(owner.members ?? []).filter((member) => member.name === name),
      ...attributes.filter(({fieldName}) => fieldName === name),
    ]) {
      Object.assign(one, {default: text});
    }
  },
  /** @param {{customElementsManifest: Package}} context */
  packageLinkPhase({customElementsManifest: manifest}) {
    for (const {declarations = []} of manifest.modules) {
      for (const declaration of declarations) {
        if (declaration.kind !== 'class') continue;
        for (const member of declaration.members ?? []) {
          // Names of constants do not help readers. The important static member, `tag`, is a string.
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

/** Removes the separators of a number such as `15_000`. @param {string | undefined} value */
const plainNumber = (value) =>
  value && /^[\d_]+$/.test(value) ? value.replaceAll('_', '') : value;

/** @param {Attribute} attribute */
function asAttribute(attribute) {
  const type = attribute.type?.text.replace(/ \| undefined$/, '') ?? 'string';
  attribute.type = {text: type.endsWith('[]') ? 'string' : type};
  attribute.default = plainNumber(attribute.default);
}
