import type {CustomElementDeclaration, Package} from 'custom-elements-manifest';

/**
 * The manifest with names that tell parts, states and slots from attributes: Storybook keeps one row for each name, and the
 * part `heading` would take the place of the attribute `heading`. States are not shown otherwise. Of the properties there
 * is the document alone: the others are attributes, in whose place and order they would be, or the class's own.
 */
export const withDistinctNames = (manifest: Package): Package => ({
  ...manifest,
  modules: manifest.modules.map((module) => ({
    ...module,
    declarations: (module.declarations ?? []).map((declaration) =>
      'tagName' in declaration ? renamed(declaration as CustomElementDeclaration) : declaration,
    ),
  })),
});

const renamed = (declaration: CustomElementDeclaration): CustomElementDeclaration => ({
  ...declaration,
  members: (declaration.members ?? []).filter(({name}) => name === 'data'),
  slots: (declaration.slots ?? []).map((slot) => ({...slot, name: slot.name || 'default slot'})),
  cssParts: [
    ...(declaration.cssParts ?? []).map((part) => ({...part, name: `::part(${part.name})`})),
    ...(declaration.cssStates ?? []).map((state) => ({...state, name: `:state(${state.name})`})),
  ],
});
