/** Stories that are in a group of their own below the widget, by the names of their exports. The others are its variants. */
const groups: Record<string, RegExp> = {
  States:
    /^(Loading|Empty|OneItem|ManyItems|FiveThousand|LongTexts|LongWords|Scripts|Narrow|ForcedColors|HostileHost|ShowMore|Filtered|NothingFound|Ended)$/,
  'Languages and directions': /^(Polish|RightToLeft)$/,
  'Themes and brands': /^(Dark|Brand)/,
  Faults: /^(Fault|Retry|OneSectionFails)/,
};

/** The groups, in the order of the sidebar. */
export const groupNames = Object.keys(groups);

/** The group of a story, or `undefined` for a variant. */
export const groupOf = (exportName: string): string | undefined =>
  groupNames.find((name) => groups[name]?.test(exportName));
