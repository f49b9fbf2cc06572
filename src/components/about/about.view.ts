import type {About} from '../../core/document/schema/about.js';
import type {Text} from '../../core/document/schema/text.js';
import {resolveHeading} from '../base/heading.js';
import {lines} from '../../core/i18n/lines.js';
import type {Locale} from '../../core/i18n/locale.js';
import {resolveProse, type LocalizedText} from '../../core/i18n/resolve-text.js';

/** All sections of the widget, in their default order. */
export const aboutSections = ['vision', 'mission', 'highlights', 'description'] as const;

export type AboutSection = (typeof aboutSections)[number];

/** A section, ready to render. */
export interface AboutItem {
  readonly section: AboutSection;
  /** The heading. Description and highlights have one only if the document has it. */
  readonly heading: LocalizedText | undefined;
  /** The paragraphs or highlights. A line break in the document starts a new one. */
  readonly texts: readonly LocalizedText[];
}

export const aboutHeading = ({msg}: Locale): string => msg('About the cluster', {id: 'about'});

export const aboutEmpty = ({msg}: Locale): string =>
  msg('No description of the cluster is given.', {id: 'about-empty'});

/** The largest number of paragraphs, because a browser needs seconds to lay out very many. */
const MAX_PARAGRAPHS = 1_000;

/** Converts the sections to view items, in order. Leaves out sections without text. */
export function toAboutItems(
  about: About,
  sections: readonly AboutSection[],
  headings: Readonly<Record<string, Text>>,
  locale: Locale,
): AboutItem[] {
  const {msg} = locale;
  const defaultHeading = (section: AboutSection) => {
    if (section === 'vision') return msg('Our vision', {id: 'vision'});
    return section === 'mission' ? msg('Our mission', {id: 'mission'}) : '';
  };
  return sections.flatMap((section) => {
    const heading = resolveHeading(undefined, headings[section], defaultHeading(section), locale);
    const texts = [about[section] ?? []]
      .flat()
      .flatMap((text) => lines(resolveProse(locale, text)))
      .slice(0, MAX_PARAGRAPHS);
    return texts.length ? {section, heading: heading.text ? heading : undefined, texts} : [];
  });
}
