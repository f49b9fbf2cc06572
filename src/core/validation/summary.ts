import type {Finding} from './findings.js';
import {groupBy} from './group-by.js';

/** A finding, and the number of similar findings that are left out. */
export interface SummarizedFinding {
  readonly finding: Finding;
  readonly more: number;
}

/** The findings to show, and the number of the others. */
export interface Summary {
  readonly shown: readonly SummarizedFinding[];
  /** Number of findings that are left out because there are too many different ones. */
  readonly hidden: number;
}

/** Largest number of findings of one kind, and of all findings. */
const MAX_PER_KIND = 3;
const MAX_FINDINGS = 100;

/**
 * Shortens a list of findings. Of findings that are similar, only the first ones are shown, so that they do not
 * hide other findings.
 */
export function summarize(findings: readonly Finding[]): Summary {
  const groups = groupBy(findings, kindOf);
  const lastShown = new Map<Finding, number>();
  for (const group of groups.values()) {
    // It is not useful to leave out only one finding.
    const shown = group.length > MAX_PER_KIND + 1 ? MAX_PER_KIND : group.length;
    group.slice(0, shown).forEach((finding, i) => {
      lastShown.set(finding, i === shown - 1 ? group.length - shown : 0);
    });
  }
  const shown = findings.flatMap((finding) => {
    const more = lastShown.get(finding);
    return more === undefined ? [] : [{finding, more}];
  });
  const cut = shown.slice(MAX_FINDINGS);
  const hidden = cut.reduce((sum, {more}) => sum + 1 + more, 0);
  return {shown: shown.slice(0, MAX_FINDINGS), hidden};
}

/** Findings that are one kind in all fields. */
const anywhere = new Set<string | undefined>(['sample-text', 'mojibake', 'replacement-character']);

const kindOf = ({id, code, level, path}: Finding): string =>
  anywhere.has(id) ? `${id}` : [level, code, id, path.replace(/\[\d+\]/g, '[]')].join(' ');
