/** The generated messages use one function of `@lit/localize`. The alias avoids its main module, which includes all others. */
export const localizeAlias = {'@lit/localize': '@lit/localize/internal/str-tag.js'};
