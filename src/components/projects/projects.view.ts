import {linkAddress} from '../../core/document/address.js';
import {currentDay} from '../../core/document/day.js';
import type {MemberName} from '../../core/document/members-by-id.js';
import {toNameAndUrl} from '../../core/document/normalize-named.js';
import {
  isCurrentProject,
  projectStatus,
  type ProjectStatus,
} from '../../core/document/project-status.js';
import type {Grant, Project} from '../../core/document/schema/projects.js';
import type {Text} from '../../core/document/schema/text.js';
import {formatDay} from '../../core/i18n/format.js';
import {str, type Locale} from '../../core/i18n/locale.js';
import {formatMoney} from '../../core/i18n/money.js';
import {resolveImage, type ResolvedImage} from '../../core/i18n/resolve-image.js';
import {
  resolveName,
  resolveProse,
  resolveText,
  type LocalizedText,
} from '../../core/i18n/resolve-text.js';

/** A name with the address that it links to. */
export interface LinkedName {
  readonly name: LocalizedText;
  readonly url: string | undefined;
}

/** A grant, ready to render. */
export interface GrantItem {
  /** "PLN 1,250,000" */
  readonly amount: string | undefined;
  readonly funder: LinkedName | undefined;
  readonly programme: LocalizedText | undefined;
}

/** A project, ready to render. */
export interface ProjectItem extends LinkedName {
  /** The project as written in the document. */
  readonly project: Project;
  readonly description: LocalizedText | undefined;
  readonly goals: readonly LocalizedText[];
  readonly results: readonly LocalizedText[];
  /** "March 2025 – 31 December 2027"; `''` if the document has no date. */
  readonly dates: string;
  /** "Running"; `''` if the dates do not prove a status. */
  readonly status: string;
  readonly running: boolean;
  readonly identifier: string | undefined;
  readonly totalCost: string | undefined;
  readonly funding: readonly GrantItem[];
  readonly partners: readonly LinkedName[];
  /** The marks of all grants without duplicates, in the document's order. */
  readonly marks: readonly ResolvedImage[];
}

/** What the view needs in addition to the projects. */
export interface ProjectContext {
  readonly locale: Locale;
  /** Absolute address that the document's addresses are relative to. */
  readonly base: string;
  readonly timeZone: string;
  /** The members by id. A partner can be given as the id of a member. */
  readonly members: ReadonlyMap<string, MemberName>;
}

/** The attributes of the widget that filter the projects. */
export interface ProjectOptions {
  readonly show: string | undefined;
  /** The date to use as today. Anything but `YYYY-MM-DD` means the current date. */
  readonly now: string | undefined;
}

export const projectsHeading = ({msg}: Locale): string => msg('Projects', {id: 'projects'});

export const projectsEmpty = ({msg}: Locale): string =>
  msg('No projects are listed.', {id: 'projects-empty'});

export const projectsNoneCurrent = ({msg}: Locale): string =>
  msg('No project is running today.', {id: 'projects-none-current'});

/** The labels of a project's fields. */
export const projectLabels = ({msg}: Locale) => ({
  goals: msg('Goals', {id: 'project-goals'}),
  results: msg('Results', {id: 'project-results'}),
  funding: msg('Funding', {id: 'project-funding'}),
  totalCost: msg('Total cost', {id: 'project-cost'}),
  partners: msg('Partners', {id: 'project-partners'}),
  identifier: msg('Project number', {id: 'project-number'}),
});

/**
 * Filters the projects by the options and converts them to view items, in the order of the document.
 *
 * @param time the current time, used if the options have no date
 */
export function toProjectItems(
  projects: readonly Project[],
  {show, now}: ProjectOptions,
  context: ProjectContext,
  time?: Date,
): ProjectItem[] {
  const today = currentDay(now, context.timeZone, time);
  return projects
    .filter((project) => show !== 'current' || isCurrentProject(project, today))
    .flatMap((project) => toProjectItem(project, today, context) ?? []);
}

function toProjectItem(
  project: Project,
  today: string,
  context: ProjectContext,
): ProjectItem | undefined {
  const {locale, base} = context;
  const status = projectStatus(project, today);
  const {goals, results, identifier, totalCost, funding = [], partners = []} = project;
  const name = resolveProse(locale, project.name);
  if (!name) return undefined;
  const texts = (list: readonly Text[] = []) =>
    list.flatMap((text) => resolveProse(locale, text) ?? []);
  return {
    project,
    name,
    url: linkAddress(project.url, base),
    description: resolveProse(locale, project.description),
    goals: texts(goals),
    results: texts(results),
    dates: datesOf(project, locale),
    status: statusLabel(status, locale),
    running: status === 'running',
    identifier: identifier?.trim() || undefined,
    totalCost: totalCost && formatMoney(locale, totalCost),
    funding: funding.flatMap((grant) => toGrantItem(grant, locale, base)),
    partners: partners.flatMap((partner) => toPartner(partner, context) ?? []),
    marks: marksOf(funding, locale, base),
  };
}

function toGrantItem(
  {funder, programme, amount}: Grant,
  locale: Locale,
  base: string,
): GrantItem[] {
  const {name, url} = toNameAndUrl(funder);
  const funderName = resolveName(locale, name);
  const item = {
    amount: amount && formatMoney(locale, amount),
    funder: funderName && {name: funderName, url: linkAddress(url, base)},
    programme: resolveText(locale, programme),
  };
  // A grant that has only marks has no entry in the list of grants: `marks` contains its marks.
  return Object.values(item).some(Boolean) ? [item] : [];
}

/** Converts a partner, given as the id of a member or as a name. */
function toPartner(partner: Text, {locale, base, members}: ProjectContext): LinkedName | undefined {
  const member = typeof partner === 'string' ? members.get(partner.trim()) : undefined;
  const name = resolveName(locale, member?.name ?? partner);
  return name && {name, url: linkAddress(member?.url, base)};
}

function marksOf(funding: readonly Grant[], locale: Locale, base: string): ResolvedImage[] {
  const marks = funding.flatMap(({marks = []}) =>
    marks.flatMap((mark) => resolveImage(locale, mark, base) ?? []),
  );
  return marks.filter(({src}, index) => marks.findIndex((one) => one.src === src) === index);
}

function datesOf({startDate, endDate}: Project, locale: Locale): string {
  const {msg} = locale;
  const start = startDate && formatDay(locale, startDate);
  const end = endDate && formatDay(locale, endDate);
  if (start && end) return start === end ? start : `${start} – ${end}`;
  if (start) return msg(str`From ${start}`, {id: 'project-from'});
  return end ? msg(str`Until ${end}`, {id: 'project-until'}) : '';
}

function statusLabel(status: ProjectStatus, {msg}: Locale): string {
  switch (status) {
    case 'planned':
      return msg('Planned', {id: 'project-planned'});
    case 'running':
      return msg('Running', {id: 'project-running'});
    case 'finished':
      return msg('Finished', {id: 'project-finished'});
    case 'unstated':
      return '';
  }
}
