/** The categories of Unicode CLDR, in the order in which they replace a missing one. */
const categories = ['other', 'many', 'few', 'two', 'one', 'zero'] as const;

/** The plural forms of a text. English has `one` and `other`; Polish also has `few` (2–4) and `many` (5 and more). */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string | undefined>>>;

const rules = new Map<string, Intl.PluralRules>();

/**
 * Chooses the plural form of a text for a number. Source: Unicode CLDR plural rules, through
 * `Intl.PluralRules`.
 *
 * @param count `undefined` if there is no number, as on an axis; the form `many` is used then
 * @returns `undefined` if there is no form
 */
export function plural(
  {language}: {readonly language: string},
  count: number | undefined,
  forms: PluralForms,
): string | undefined {
  const category = count === undefined ? 'many' : rulesOf(language).select(count);
  const available = [category, ...categories].find((candidate) => formOf(forms, candidate));
  return available && formOf(forms, available);
}

/** Returns whether an object contains plural forms and is not a language map. */
export const isPluralForms = (value: object): value is PluralForms => {
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => categories.some((category) => category === key));
};

function formOf(forms: PluralForms, category: Intl.LDMLPluralRule): string | undefined {
  const form: unknown = Object.hasOwn(forms, category) ? forms[category] : undefined;
  return typeof form === 'string' && form.trim() ? form : undefined;
}

function rulesOf(language: string): Intl.PluralRules {
  let rule = rules.get(language);
  if (!rule) rules.set(language, (rule = newRules(language)));
  return rule;
}

function newRules(language: string): Intl.PluralRules {
  try {
    return new Intl.PluralRules(language);
  } catch {
    // The key of the language map is not a language tag.
    return new Intl.PluralRules('en');
  }
}
