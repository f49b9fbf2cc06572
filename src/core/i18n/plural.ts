/** The categories of Unicode CLDR, in the order in which they stand in for one that is missing. */
const categories = ['other', 'many', 'few', 'two', 'one', 'zero'] as const;

/** The forms of a counted text; English has `one` and `other`, Polish also `few` (2–4) and `many` (5 and more). */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string | undefined>>>;

const rules = new Map<string, Intl.PluralRules>();

/**
 * Chooses the form that the number needs in the language of the words.
 * Source: Unicode CLDR plural rules, through `Intl.PluralRules`.
 *
 * @param count `undefined` where no number is meant, as on an axis: the form for many
 * @returns `undefined` where there is no form at all
 */
export function plural(
  {language}: {readonly language: string},
  count: number | undefined,
  forms: PluralForms,
): string | undefined {
  const category = count === undefined ? 'many' : rulesOf(language).select(count);
  const left = [category, ...categories].find((each) => formOf(forms, each));
  return left && formOf(forms, left);
}

/** Whether an object has plural forms, and not texts by their languages. */
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
    // The key of a text is no language tag.
    return new Intl.PluralRules('en');
  }
}
