import {firstDay, isRealDay, lastDay} from './day.js';
import type {Project} from './schema/projects.js';

/** The status of a project. `unstated`: its dates do not prove whether it still runs. */
export type ProjectStatus = 'planned' | 'running' | 'finished' | 'unstated';

/**
 * The status of a project on a day. Partial dates cover their whole period, and the last day still counts. A date that no
 * calendar has proves nothing.
 *
 * @param today `YYYY-MM-DD`; `''` where it is not known, which proves nothing either
 */
export function projectStatus({startDate, endDate}: Project, today: string): ProjectStatus {
  if (!isRealDay(today)) return 'unstated';
  if (isRealDay(endDate) && lastDay(endDate) < today) return 'finished';
  if (isRealDay(startDate) && firstDay(startDate) > today) return 'planned';
  return isRealDay(endDate) && (!startDate || isRealDay(startDate)) ? 'running' : 'unstated';
}

/** Whether a project can count as one of today: it runs, or it has begun and no end is known. */
export function isCurrentProject(project: Project, today: string): boolean {
  const status = projectStatus(project, today);
  return status === 'running' || (status === 'unstated' && isRealDay(project.startDate));
}
