import type {Locale} from './locale.js';

/** The forms of a counted text; English has `one` and `other`, Polish also `few` (2–4) and `many` (5 and more). */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & {other: string};

const rules = new Map<string, Intl.PluralRules>();

/**
 * Chooses the form that the number needs in the language of the words.
 * Source: Unicode CLDR plural rules, through `Intl.PluralRules`.
 */
export function plural(locale: Locale, count: number, forms: PluralForms): string {
  let rule = rules.get(locale.language);
  if (!rule) rules.set(locale.language, (rule = new Intl.PluralRules(locale.language)));
  return forms[rule.select(count)] ?? forms.other;
}
