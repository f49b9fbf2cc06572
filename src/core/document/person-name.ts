/** What a text holds that was written in the place of a person's name. */
export interface PersonName {
  /** The words of the name itself, the family name last. */
  readonly words: readonly string[];
  /** Titles and degrees before the name, as they are written. */
  readonly before: string;
  /** Titles and degrees after the name. */
  readonly after: string;
  /** What stands in brackets or behind a dash, such as a role. */
  readonly remark: string;
  /** Whether the family name stands first: "Nowak, Anna". */
  readonly isReversed: boolean;
}

/** No name is longer. */
const LONGEST = 200;

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Academic and other titles that stand before a name, without stops and hyphens. */
const titles = setOf(
  `dr hab prof mgr inż inz lic docent ing dipl diplom phd phdr mudr judr rndr bsc msc med habil
  nadzw zw ucz ndzw nat phil jur theol rer pol oec oek univ priv assoc asst ass emer hc mult arch lek
  mr mrs ms mx miss sir dame lord lady rev pr pani pp herr frau mme mlle monsieur madame maître maitre
  ks bp abp gen płk plk mjr kpt adw dott dottssa sig sra`,
);

/** Titles that are names as well: they count where two more words follow. */
const ambiguousTitles = setOf('ba ma mag hon doc em m me fr sr di not pan');

/** Titles with which an addition behind the name begins: "Anna Nowak prof. PB". */
const titlesBehind = setOf('prof dr mgr inż hab ing dipl');

/** Titles, degrees and additions that stand behind a name. */
const suffixes = setOf(
  `mba emba dba phd msc bsc ba ma meng beng ceng llm llb md dds dvm mph mpa cfa acca cpa fcca pmp csc drsc mrics frics
  frs obe cbe mbe kbe dbe mp mep qc kc esq ret jr jnr sr snr jun sen junior senior
  ii iii iv vi vii viii prof dr hab inż mgr lic habil fh`,
);

/** What is no first name where it stands behind a comma. */
const roles = setOf(
  `prezes prezeska wiceprezes wiceprezeska dyrektor dyrektorka członek członkini przewodniczący przewodnicząca sekretarz
  skarbnik koordynator koordynatorka president chair chairman chairwoman director secretary treasurer member ceo cfo cto
  coo vorsitzender vorsitzende geschäftsführer geschäftsführerin président présidente directeur directrice`,
);

/**
 * Tells a person's name from what offices write with it: titles before and after ("dr n. med.", "Dipl.-Ing.", "MBA",
 * "III"), a role in brackets or behind a dash, the family name first ("Nowak, Anna").
 */
export function parsePersonName(written: string): PersonName {
  const remarks: string[] = [];
  const text = written
    .slice(0, LONGEST)
    .normalize('NFC')
    // A nickname is no remark, but no word of the name either.
    .replace(/[“”„"«»]([^“”„"«»]*)[“”"«»]/g, ' ')
    .replace(
      /[([{]([^()[\]{}]*)[)\]}]?/g,
      (_, remark: string) => (remarks.push(remark.trim()), ' '),
    )
    .replace(/(?:\s[-–—|·•/]+|:)\s(.*)$/s, (_, remark: string) => (remarks.push(remark.trim()), ''))
    // "prof.dr hab.inż."
    .replace(/(\p{L}\p{Ll}+\.)(?=\p{L}{2})/gu, '$1 ');
  const [first = [], second = [], ...rest] = text.split(',').map(tokens);
  const [one, other] = [strip(first), strip(second)];
  const isReversed = isFamilyName(one.words) && isFirstName(other.words);
  const parts = isReversed
    ? {words: [...other.words, ...one.words], before: [...one.before, ...other.before]}
    : one;
  const after = isReversed ? other.after : second;
  return {
    words: parts.words,
    before: parts.before.join(' '),
    after: [...one.after, ...after, ...rest.flat()].join(' '),
    remark: remarks.filter(Boolean).join(', '),
    isReversed,
  };
}

const tokens = (text: string): string[] => text.split(/\s+/).filter(Boolean);
const plain = (word: string): string => word.toLowerCase().replace(/[.'’]/g, '');

/** Titles off both ends, as long as a word of the name is left. */
function strip(all: readonly string[]): Record<'words' | 'before' | 'after', string[]> {
  let [from, to] = [0, all.length];
  while (from < to && isTitle(all, from, to)) from++;
  if (from === to) [from, to] = [0, all.length];
  const behind = all.findIndex(
    (word, at) => at >= from + 2 && /^\p{Ll}|\.$/u.test(word) && titlesBehind.has(plain(word)),
  );
  if (behind > 0) to = behind;
  while (to - from > 1 && isSuffix(all[to - 1] ?? '', to - from)) to--;
  const words = all.slice(from, to).filter((word) => /\p{L}/u.test(word));
  return {words, before: all.slice(0, from), after: all.slice(to)};
}

function isTitle(all: readonly string[], at: number, end: number): boolean {
  const word = all[at] ?? '';
  if (word.split('-').every((part) => titles.has(plain(part)))) return true;
  if (end - at > 2 && ambiguousTitles.has(plain(word))) return true;
  // "ks.", "n. med.": names are not abbreviated in small letters.
  if (/^\p{Ll}+\.(-?\p{L}+\.)*$/u.test(word)) return true;
  // "dr n. o zdr.", "prof. PB", "prof. UwB": what belongs to the title before it.
  if (!at || end - at < 3) return false;
  return (
    word === 'o' ||
    (plain(all[at - 1] ?? '') === 'prof' && /^(\p{Lu}{2,5}|\p{Lu}\p{Ll}\p{Lu})$/u.test(word))
  );
}

function isSuffix(word: string, left: number): boolean {
  if (/^\p{Ll}+\.$/u.test(word)) return true;
  const isWritten =
    /\.$/.test(word) ||
    !/^\p{Lu}\p{Ll}+$/u.test(word) ||
    /^(jnr|snr|jr|sr|esq|junior|senior|phd|msc)$/i.test(word);
  return isWritten && suffixes.has(plain(word)) && left > 1;
}

/** One word, or several of which all but the last are particles: "van der Berg". */
const isFamilyName = (words: readonly string[]): boolean =>
  words.length > 0 && words.slice(0, -1).every((word) => /^\p{Ll}/u.test(word));

const isFirstName = (words: readonly string[]): boolean =>
  words.length > 0 &&
  words.length <= 3 &&
  words.every((word) => /^\p{Lu}/u.test(word) && !roles.has(plain(word)));
