import {larger, manifestDiff} from './manifest-diff.js';

/** @typedef {import('custom-elements-manifest').Package} Package */
/** @typedef {import('./manifest-diff.js').Bump} Bump */

/**
 * What a release is judged by.
 * @typedef {object} Candidate
 * @property {string} version of package.json
 * @property {string} tag of the commit
 * @property {string} changelog
 * @property {Package} manifest
 * @property {{version: string, manifest: Package}[]} released
 */

const numbers = (/** @type {string} */ version) => version.split('.').map(Number);

/** The step from one version to a later one. @param {string} from @param {string} to @returns {Bump} */
export const bumpBetween = (from, to) => {
  const [[major, minor], [newMajor, newMinor]] = [numbers(from), numbers(to)];
  if (major !== newMajor) return 'major';
  return minor === newMinor ? 'patch' : 'minor';
};

/** The last of some versions. @template {{version: string}} T @param {T[]} releases @returns {T | undefined} */
export const newest = (releases) =>
  releases
    .toSorted((a, b) => {
      const [x, y] = [numbers(a.version), numbers(b.version)];
      return x.map((part, index) => part - (y[index] ?? 0)).find(Boolean) ?? 0;
    })
    .at(-1);

/**
 * Why a version cannot be released; nothing if it can.
 * @param {Candidate} candidate
 * @returns {string[]}
 */
export const faultsOf = ({version, tag, changelog, manifest, released}) => {
  const faults = [];
  if (tag !== `v${version}`) faults.push(`the tag is ${tag}, package.json has ${version}`);
  const [, section] = changelog.split(`\n## ${version}\n`);
  if (!section) faults.push(`CHANGELOG.md says nothing of ${version}`);
  if (/^\s*Not released yet/.test(section ?? '')) {
    faults.push(`CHANGELOG.md calls ${version} not released`);
  }
  if (released.some((one) => one.version === version))
    faults.push(`${version} is released already`);
  const last = newest(released);
  if (last) {
    const {bump} = manifestDiff(last.manifest, manifest);
    const step = bumpBetween(last.version, version);
    if (larger(step, bump) !== step)
      faults.push(`${last.version} → ${version} is a ${step}, the changes need a ${bump}`);
  }
  return faults;
};
