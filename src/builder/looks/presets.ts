type Tokens = Readonly<Record<string, string>>;

/** Values of tokens that go well together. They have no colours, which come from the page. */
const presets = {
  page: {},
  sharp: {
    '--cluster-radius': '0',
    '--cluster-photo-radius': '0',
    '--cluster-heading-weight': '800',
  },
  round: {'--cluster-radius': '1.25em', '--cluster-photo-radius': '50%', '--cluster-pad': '1.25em'},
  serif: {
    '--cluster-heading-font': 'Georgia, serif',
    '--cluster-heading-weight': '400',
    '--cluster-radius': '0.25em',
  },
} as const satisfies Record<string, Tokens>;

type PresetName = keyof typeof presets;

export const presetNames = Object.keys(presets) as PresetName[];

/** All tokens that a preset sets. */
const presetTokens = new Set(
  Object.values<Tokens>(presets).flatMap((tokens) => Object.keys(tokens)),
);

/** Replaces the tokens of another preset. Tokens that no preset sets stay. */
export function applyPreset(tokens: Tokens, name: string): Record<string, string> {
  const others = Object.entries(tokens).filter(([token]) => !presetTokens.has(token));
  const preset = presetNames.find((each) => each === name) ?? 'page';
  return {...Object.fromEntries(others), ...presets[preset]};
}

/** The preset that the tokens come from, or `undefined` if one of its values was changed. */
export function presetOf(tokens: Tokens): PresetName | undefined {
  const names = Object.keys(tokens).filter((token) => presetTokens.has(token));
  return presetNames.find((name) => {
    const preset: Tokens = presets[name];
    return (
      names.length === Object.keys(preset).length &&
      names.every((token) => tokens[token] === preset[token])
    );
  });
}
