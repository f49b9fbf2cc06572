import type {Member} from '../../core/document/schema/members.js';
import {foldDiacritics} from '../../core/i18n/fold-diacritics.js';
import type {Locale} from '../../core/i18n/locale.js';
import {resolveName} from '../../core/i18n/resolve-text.js';
import {isPostalAddress} from '../../core/document/postal.js';
import {toSearchWords} from '../base/find.js';
import {
  fieldsOf,
  MEMBER_KINDS,
  placeOf,
  type MemberKind,
  type SpecializationNames,
} from '../base/organisation.js';
import {matchesFilter, type MemberFilter, type NamedMember} from './members.view.js';

/** The filter of the visitor. `''` means any. */
export interface MemberQuery extends MemberFilter {
  readonly text: string;
  readonly kind: string;
  readonly specialization: string;
}

export const NO_QUERY: MemberQuery = {text: '', kind: '', specialization: ''};

export const isQuery = ({text, kind, specialization}: MemberQuery): boolean =>
  !!(text.trim() || kind || specialization);

/** Finds members. The search texts are created at the first search for a text. */
export class MemberSearch {
  readonly #members: readonly NamedMember[];
  readonly #specializationNames: SpecializationNames;
  readonly #locale: Locale;
  #texts: readonly string[] | undefined;
  /** The kinds and the specializations of the members, for the buttons of the filter. */
  readonly kinds: readonly MemberKind[];
  readonly specializations: readonly string[];

  constructor(
    members: readonly NamedMember[],
    specializationNames: SpecializationNames,
    locale: Locale,
  ) {
    this.#members = members;
    this.#specializationNames = specializationNames;
    this.#locale = locale;
    const all = members.map(({member}) => fieldsOf(member));
    const kinds = new Set(all.map(({kind}) => kind));
    const ids = new Set(all.flatMap((member) => member.specializations ?? []));
    this.kinds = MEMBER_KINDS.filter((kind) => kinds.has(kind));
    this.specializations = [...specializationNames.keys()].filter((id) => ids.has(id));
  }

  find(query: MemberQuery): readonly NamedMember[] {
    const searchWords = toSearchWords(query.text);
    if (searchWords.length) this.#texts ??= this.#members.map(({member}) => this.#textOf(member));
    return this.#members.filter(
      ({member}, index) =>
        matchesFilter(member, query) &&
        searchWords.every((word) => this.#texts?.[index]?.includes(word)),
    );
  }

  /** Name, specializations and place, without case and diacritics. */
  #textOf(member: Member): string {
    const {name, legalName = '', specializations = [], address} = fieldsOf(member);
    const locale = this.#locale;
    const region = isPostalAddress(address)
      ? resolveName(locale, address.addressRegion)
      : undefined;
    const texts = [
      resolveName(locale, name)?.text,
      legalName,
      ...specializations.map((id) => this.#specializationNames.get(id)?.text),
      placeOf(address, locale)?.text,
      region?.text,
    ];
    // A line break between the texts, so that a word cannot match across two of them.
    return foldDiacritics(texts.filter(Boolean).join('\n'));
  }
}
