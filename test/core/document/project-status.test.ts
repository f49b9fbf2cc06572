import {expect} from '@open-wc/testing';
import {
  isCurrentProject,
  projectStatus,
  type ProjectStatus,
} from '../../../src/core/document/project-status.js';

type Case = [
  startDate: string | undefined,
  endDate: string | undefined,
  today: string,
  status: ProjectStatus,
  current: boolean,
];

const cases: Case[] = [
  ['2025-03', '2027-12-31', '2025-02-28', 'planned', false],
  ['2025-03', '2027-12-31', '2025-03-01', 'running', true],
  ['2025-03', '2027-12-31', '2027-12-31', 'running', true],
  ['2025-03', '2027-12-31', '2028-01-01', 'finished', false],
  ['2025', '2027', '2027-12-31', 'running', true],
  ['2025', '2027-02', '2027-03-01', 'finished', false],
  [undefined, '2027', '2026-11-27', 'running', true],
  ['2025', undefined, '2026-11-27', 'unstated', true],
  ['2027', undefined, '2026-11-27', 'planned', false],
  [undefined, undefined, '2026-11-27', 'unstated', false],
  ['2025', '2027-02-30', '2026-11-27', 'unstated', true],
  ['2025-13', '2027', '2026-11-27', 'unstated', false],
  ['2025', '2027', '', 'unstated', true],
];

describe('projectStatus', () => {
  for (const [startDate, endDate, today, status, current] of cases) {
    const dates = `from ${startDate ?? 'nothing'} to ${endDate ?? 'nothing'}`;
    it(`is ${status} ${dates} on ${today || 'no day'}`, () => {
      const project = {name: 'A', startDate, endDate};
      expect(projectStatus(project, today)).to.equal(status);
      expect(isCurrentProject(project, today)).to.equal(current);
    });
  }
});
