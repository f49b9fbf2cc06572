import {
  projectsEmpty,
  projectsHeading,
  projectsNoneCurrent,
  projectLabels,
  toProjectItems,
  type GrantItem,
  type ProjectItem,
} from '../../components/projects/projects.view.js';
import {membersById} from '../../core/document/members-by-id.js';
import {projects, type Project} from '../../core/document/schema/projects.js';
import type {LocalizedText} from '../../core/i18n/resolve-text.js';
import {h, type Content, type Markup} from '../markup.js';
import {limitedList} from './limited-list.js';
import {
  attribute,
  joinWithSpaces,
  textElement,
  type Fallback,
  type FallbackContext,
} from './part.js';

export const projectsFallback: Fallback<Project[]> = {
  name: 'projects',
  part: 'projects',
  schema: projects,
  heading: projectsHeading,
  empty: projectsEmpty,
  content(list, context) {
    const {locale, base, metadata, document, now} = context;
    const options = {show: attribute(context, 'show'), now: attribute(context, 'now')};
    const members = membersById(document);
    const place = {locale, base, timeZone: metadata.timeZone ?? 'UTC', members};
    const items = toProjectItems(list, options, place, now);
    if (!items.length) return [h('p', {}, projectsNoneCurrent(locale))];
    return limitedList(
      items.map((item) => h('li', {}, projectOf(item, context))),
      'ul',
      context,
    );
  },
};

function projectOf(item: ProjectItem, {locale, link}: FallbackContext): Content[] {
  const {name, url, dates, status, description, goals, results, marks} = item;
  const when = [dates, status].filter(Boolean).join(' ');
  const words = projectLabels(locale);
  const facts = factsOf(item, words, link);
  // As texts, because the fallback cannot set the size and background of the marks.
  const markTexts = marks.flatMap(({alt}) => textElement('span', alt) ?? []);
  return joinWithSpaces(
    textElement('b', name, link(url)),
    when && h('span', {}, when),
    textElement('p', description),
    ...pointsOf(words.goals, goals),
    ...pointsOf(words.results, results),
    facts.length > 0 && h('dl', {}, facts),
    markTexts.length > 0 &&
      h(
        'p',
        {class: 'cluster-marks'},
        joinWithSpaces(...markTexts.flatMap((mark, i) => (i ? ['·', mark] : [mark]))),
      ),
  );
}

const pointsOf = (title: string, points: readonly LocalizedText[]): Markup[] =>
  points.length
    ? [
        h('p', {}, title),
        h(
          'ul',
          {},
          points.map((point) => textElement('li', point)),
        ),
      ]
    : [];

function factsOf(
  {funding, totalCost, partners, identifier}: ProjectItem,
  words: ReturnType<typeof projectLabels>,
  link: FallbackContext['link'],
): Markup[] {
  const fact = (label: string, values: readonly (Content | readonly Content[])[]): Markup[] =>
    values.length ? [h('dt', {}, label), ...values.map((value) => h('dd', {}, value))] : [];
  return [
    ...fact(
      words.funding,
      funding.map((grant) => grantOf(grant, link)),
    ),
    ...fact(words.totalCost, totalCost ? [totalCost] : []),
    ...fact(
      words.partners,
      partners.flatMap(({name, url}) => textElement('span', name, link(url)) ?? []),
    ),
    ...fact(words.identifier, identifier ? [identifier] : []),
  ];
}

const grantOf = (
  {amount, funder, programme}: GrantItem,
  link: FallbackContext['link'],
): Content[] =>
  joinWithSpaces(
    amount && h('b', {}, amount),
    funder && textElement('span', funder.name, link(funder.url)),
    textElement('span', programme),
  );
