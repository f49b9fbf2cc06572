/** The generated messages use one function of `@lit/localize`; its main module brings all the others. */
export const localizeAlias = {'@lit/localize': '@lit/localize/internal/str-tag.js'};
