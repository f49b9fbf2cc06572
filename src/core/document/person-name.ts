/** The parts of a text that an author wrote as the name of a person. */
export interface PersonName {
  /** The words of the name, with the family name last. */
  readonly words: readonly string[];
  /** Titles and degrees before the name, as the author wrote them. */
  readonly before: string;
  /** Titles and degrees after the name. */
  readonly after: string;
  /** A remark in brackets or after a dash, such as a role. */
  readonly remark: string;
  /** Whether the family name is written first: "Nowak, Anna". */
  readonly isReversed: boolean;
}

/** Length in characters after which a text is cut. */
const MAX_LENGTH = 200;

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Academic and other titles that precede a name, without full stops and hyphens. */
const titles = setOf(
  `dr hab prof mgr inż inz lic docent ing dipl diplom phd phdr mudr judr rndr bsc msc med habil
  nadzw zw ucz ndzw nat phil jur theol rer pol oec oek univ priv assoc asst ass emer hc mult arch lek
  mr mrs ms mx miss sir dame lord lady rev pr pani pp herr frau mme mlle monsieur madame maître maitre
  ks bp abp gen płk plk mjr kpt adw dott dottssa sig sra`,
);

/** Titles that can also be names. They count as titles only if two more words follow. */
const ambiguousTitles = setOf('ba ma mag hon doc em m me fr sr di not pan');

/** Titles that begin an addition after the name: "Anna Nowak prof. PB". */
const titlesBehind = setOf('prof dr mgr inż hab ing dipl');

/** Titles, degrees and additions that follow a name. */
const suffixes = setOf(
  `mba emba dba phd msc bsc ba ma meng beng ceng llm llb md dds dvm mph mpa cfa acca cpa fcca pmp csc drsc mrics frics
  frs obe cbe mbe kbe dbe mp mep qc kc esq ret jr jnr sr snr jun sen junior senior
  ii iii iv vi vii viii prof dr hab inż mgr lic habil fh`,
);

/** Words that are not a first name after a comma. */
const roles = setOf(
  `prezes prezeska wiceprezes wiceprezeska dyrektor dyrektorka członek członkini przewodniczący przewodnicząca sekretarz
  skarbnik koordynator koordynatorka president chair chairman chairwoman director secretary treasurer member ceo cfo cto
  coo vorsitzender vorsitzende geschäftsführer geschäftsführerin président présidente directeur directrice`,
);

/**
 * Separates the name of a person from other texts that offices write with it: titles before and after it ("dr
 * n. med.", "Dipl.-Ing.", "MBA", "III"), and a role in brackets or after a dash. The family name can be first
 * ("Nowak, Anna").
 */
export function parsePersonName(input: string): PersonName {
  const remarks: string[] = [];
  const text = input
    .slice(0, MAX_LENGTH)
    .normalize('NFC')
    // A nickname in quotation marks is neither a remark nor a word of the name.
    .replace(/[“”„"«»]([^“”„"«»]*)[“”"«»]/g, ' ')
    .replace(
      /[([{]([^()[\]{}]*)[)\]}]?/g,
      (_, remark: string) => (remarks.push(remark.trim()), ' '),
    )
    .replace(
      /(?:\s[-–—|·•/]+|:)\s(.*)$/s,
      (_, remark: string) => (remarks.push(remark.trim()), ''),
    );
  const [first = [], second = [], ...rest] = separateTitles(text).split(',').map(tokens);
  const [firstPart, secondPart] = [strip(first), strip(second)];
  const isReversed = isFirstName(secondPart.words) && isFamilyName(firstPart.words);
  const parts = isReversed
    ? {
        words: [...secondPart.words, ...firstPart.words],
        before: [...firstPart.before, ...secondPart.before],
      }
    : firstPart;
  const after = isReversed ? secondPart.after : second;
  return {
    words: parts.words,
    before: parts.before.join(' '),
    after: [...firstPart.after, ...after, ...rest.flat()].join(' '),
    remark: remarks.filter(Boolean).join(', '),
    isReversed,
  };
}

/*
 * Browsers compile a regular expression with \p{…} when it is first used, which takes longer than the rest of a name. The
 * functions below therefore use one only if a simpler test does not decide.
 */

/** "prof.dr hab.inż." → "prof. dr hab. inż." */
const separateTitles = (text: string): string =>
  text.includes('.') ? text.replace(/(?<=\p{L}\p{Ll}\.)(?=\p{L}{2})/gu, ' ') : text;

const tokens = (text: string): string[] => text.split(/\s+/).filter(Boolean);
const withoutStops = (word: string): string => word.toLowerCase().replace(/[.'’]/g, '');

/** Removes titles from both ends, as long as one word of the name remains. */
function strip(all: readonly string[]): Record<'words' | 'before' | 'after', string[]> {
  let [from, to] = [0, all.length];
  while (from < to && isTitle(all, from, to)) from++;
  if (from === to) [from, to] = [0, all.length];
  const addition = all.findIndex(
    (word, index) =>
      index >= from + 2 && titlesBehind.has(withoutStops(word)) && /^\p{Ll}|\.$/u.test(word),
  );
  if (addition > 0) to = addition;
  while (to - from > 1 && isSuffix(all[to - 1] ?? '', to - from)) to--;
  const words = all.slice(from, to).filter((word) => /\p{L}/u.test(word));
  return {words, before: all.slice(0, from), after: all.slice(to)};
}

function isTitle(all: readonly string[], index: number, end: number): boolean {
  const word = all[index] ?? '';
  if (word.split('-').every((part) => titles.has(withoutStops(part)))) return true;
  if (end - index > 2 && ambiguousTitles.has(withoutStops(word))) return true;
  // An abbreviation in small letters, such as "ks." or "n. med.", is not a name.
  if (word.endsWith('.') && /^\p{Ll}+\.(-?\p{L}+\.)*$/u.test(word)) return true;
  // Parts of the title before them, as in "dr n. o zdr.", "prof. PB" and "prof. UwB".
  if (!index || end - index < 3) return false;
  return (
    word === 'o' ||
    (withoutStops(all[index - 1] ?? '') === 'prof' &&
      /^(\p{Lu}{2,5}|\p{Lu}\p{Ll}\p{Lu})$/u.test(word))
  );
}

function isSuffix(word: string, left: number): boolean {
  const hasStop = word.endsWith('.');
  if (hasStop && /^\p{Ll}+\.$/u.test(word)) return true;
  // A capitalized word can be a name: "Anna Ba".
  return (
    left > 1 &&
    suffixes.has(withoutStops(word)) &&
    (hasStop ||
      /^(jnr|snr|jr|sr|esq|junior|senior|phd|msc)$/i.test(word) ||
      !/^\p{Lu}\p{Ll}+$/u.test(word))
  );
}

/** One word, or several words that are particles except the last one: "van der Berg". */
const isFamilyName = (words: readonly string[]): boolean =>
  words.length > 0 && words.slice(0, -1).every((word) => /^\p{Ll}/u.test(word));

const isFirstName = (words: readonly string[]): boolean =>
  words.length > 0 &&
  words.length <= 3 &&
  words.every((word) => /^\p{Lu}/u.test(word) && !roles.has(withoutStops(word)));
