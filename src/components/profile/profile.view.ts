import {DataError} from '../../core/document/data-error.js';
import {parseMetadata, parsePart, type Parsed} from '../../core/document/parse.js';
import type {Problem} from '../../core/document/problem.js';
import type {Schema} from '../../core/document/read.js';
import type {Award} from '../../core/document/schema/awards.js';
import type {Person} from '../../core/document/schema/board.js';
import type {MemberFields} from '../../core/document/schema/members.js';
import type {Project} from '../../core/document/schema/projects.js';
import type {Observation} from '../../core/document/schema/series.js';
import type {SpecializationFields} from '../../core/document/schema/specializations.js';
import type {WidgetClass} from '../base/widget-class.js';
import type {Locale} from '../../core/i18n/locale.js';
import type {LocalizedText} from '../../core/i18n/resolve-text.js';

/** A widget as a section of the profile. */
export interface ProfileSection {
  /** The widget's tag without `cluster-`. */
  readonly name: string;
  readonly widget: WidgetClass & {readonly part: string; readonly schema: Schema};
  /** The default heading of the section, if the document has none. */
  readonly defaultHeading: (locale: Locale, document: object) => string | LocalizedText;
  /** Whether a part with items or fields has nothing to show all the same. */
  readonly isEmpty: (part: object, timeZone: string | undefined) => boolean;
  /** The widget's parts, which are exported with its name in front: `board-item`. */
  readonly parts: readonly string[];
}

/** What a visitor can select in a section. */
export type ProfileItem =
  Award | MemberFields | Observation | Person | Project | SpecializationFields;

/** The document and its visible sections. */
export interface Profile {
  readonly document: object;
  readonly sections: readonly ProfileSection[];
}

export const profileHeading = ({msg}: Locale): string => msg('Cluster profile', {id: 'profile'});

export const profileEmpty = ({msg}: Locale): string =>
  msg('There is no information about this cluster yet.', {id: 'profile-empty'});

export const profileContents = ({msg}: Locale): string => msg('Contents', {id: 'contents'});

/**
 * Finds the sections to show: those with content and those that cannot be read, which show an error. `parsePart` caches its
 * results for the widgets that read the same parts later.
 *
 * @param showEmpty whether to include empty sections
 */
export function readProfile(
  document: Readonly<Record<string, unknown>>,
  requestedSections: readonly ProfileSection[],
  showEmpty: boolean,
): Parsed<Profile> {
  const problems: Problem[] = [];
  const {timeZone} = parseMetadata(document).value ?? {};
  const sections = requestedSections.filter(({widget: {part, schema}, isEmpty}) => {
    try {
      const parsed = parsePart(document, part, schema);
      problems.push(...parsed.problems);
      const value: object = parsed.value ?? {};
      return showEmpty || (Object.keys(value).length > 0 && !isEmpty(value, timeZone));
    } catch (error) {
      if (error instanceof DataError) return true;
      throw error;
    }
  });
  return {value: {document, sections}, problems};
}
