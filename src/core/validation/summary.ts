import type {Finding} from './findings.js';
import {groupBy} from './group-by.js';

/** A finding, and how many others say the same elsewhere and are left out. */
export interface SummarizedFinding {
  readonly finding: Finding;
  readonly more: number;
}

export interface Summary {
  readonly shown: readonly SummarizedFinding[];
  /** How many are left out because there are too many kinds of them. */
  readonly hidden: number;
}

/** How many of one kind are shown. */
const EACH = 3;
const ALL = 100;

/** Of findings that say the same of many places, the first ones; all of them would hide the others. */
export function summarize(findings: readonly Finding[]): Summary {
  const groups = groupBy(findings, kindOf);
  const lastShown = new Map<Finding, number>();
  for (const group of groups.values()) {
    // To leave out a single one saves nothing.
    const shown = group.length > EACH + 1 ? EACH : group.length;
    group.slice(0, shown).forEach((finding, i) => {
      lastShown.set(finding, i === shown - 1 ? group.length - shown : 0);
    });
  }
  const shown = findings.flatMap((finding) => {
    const more = lastShown.get(finding);
    return more === undefined ? [] : [{finding, more}];
  });
  const cut = shown.slice(ALL);
  const hidden = cut.reduce((sum, {more}) => sum + 1 + more, 0);
  return {shown: shown.slice(0, ALL), hidden};
}

/** What all texts may have, whatever field they are in. */
const anywhere = new Set<string | undefined>(['sample-text', 'mojibake', 'replacement-character']);

const kindOf = ({id, code, level, path}: Finding): string =>
  anywhere.has(id) ? `${id}` : [level, code, id, path.replace(/\[\d+\]/g, '[]')].join(' ');
