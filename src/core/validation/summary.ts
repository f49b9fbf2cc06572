import type {Finding} from './findings.js';
import {groupBy} from './group-by.js';

/** A finding, and the similar findings that are left out after it. */
export interface SummarizedFinding {
  readonly finding: Finding;
  readonly others: readonly Finding[];
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
  const othersOf = new Map<Finding, readonly Finding[]>();
  for (const group of groups.values()) {
    // It is not useful to leave out only one finding.
    const shown = group.length > MAX_PER_KIND + 1 ? MAX_PER_KIND : group.length;
    group.slice(0, shown).forEach((finding, i) => {
      othersOf.set(finding, i === shown - 1 ? group.slice(shown) : []);
    });
  }
  const shown = findings.flatMap((finding) => {
    const others = othersOf.get(finding);
    return others ? [{finding, others}] : [];
  });
  const cut = shown.slice(MAX_FINDINGS);
  const hidden = cut.reduce((sum, {others}) => sum + 1 + others.length, 0);
  return {shown: shown.slice(0, MAX_FINDINGS), hidden};
}

/** Findings that are one kind in all fields. */
const anywhere = new Set<string | undefined>(['sample-text', 'mojibake', 'replacement-character']);

/** Largest number of lines that are named. */
const MAX_LINES = 8;

/** The lines of findings, `5, 7, 9 …`. */
export function linesOfFindings(findings: readonly Finding[]): string {
  const lines = [...new Set(findings.map(({line}) => line))];
  const named = lines.slice(0, MAX_LINES).join(', ');
  return lines.length > MAX_LINES ? `${named} …` : named;
}

const kindOf = ({id, code, level, path}: Finding): string =>
  anywhere.has(id) ? `${id}` : [level, code, id, path.replace(/\[\d+\]/g, '[]')].join(' ');
