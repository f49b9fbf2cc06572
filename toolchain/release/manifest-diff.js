import {surfaceOf} from './surface.js';

/** @typedef {import('custom-elements-manifest').Package} Package */
/** @typedef {import('./surface.js').Facts} Facts */
/** @typedef {'major' | 'minor' | 'patch'} Bump */
/** @typedef {{bump: Bump, reason: string}} Change */

/** @type {Bump[]} */
const bumps = ['patch', 'minor', 'major'];

/** The larger of two. @param {Bump} one @param {Bump} other */
export const larger = (one, other) => (bumps.indexOf(one) > bumps.indexOf(other) ? one : other);

/**
 * What changed between two versions for those who use the library, and the bump that this needs (VERSIONING.md). What a
 * manifest does not tell is at least a patch.
 * @param {Package} before
 * @param {Package} now
 * @returns {{bump: Bump, changes: Change[]}}
 */
export const manifestDiff = (before, now) => {
  const [old, current] = [surfaceOf(before), surfaceOf(now)];
  const changes = [...new Set([...old.keys(), ...current.keys()])].flatMap((name) =>
    changesOf(name, old.get(name), current.get(name)),
  );
  changes.sort((a, b) => bumps.indexOf(b.bump) - bumps.indexOf(a.bump));
  const bump = changes.reduce((most, change) => larger(most, change.bump), bumps[0] ?? 'patch');
  return {bump, changes};
};

/** @param {string} name @param {Facts | undefined} old @param {Facts | undefined} now @returns {Change[]} */
function changesOf(name, old, now) {
  if (!old) return [{bump: 'minor', reason: `${name} is new`}];
  if (!now) return [{bump: 'major', reason: `${name} is gone`}];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((fact) => {
    const [from, to] = [old[fact], now[fact]];
    if (from === to) return [];
    const bump = bumpOf(name, fact, from, to, now.given === 'yes');
    return {bump, reason: `${name}: ${fact} was ${from ?? 'none'}, is ${to ?? 'none'}`};
  });
}

/**
 * @param {string} name
 * @param {string} fact
 * @param {string | undefined} from
 * @param {string | undefined} to
 * @param {boolean} given the value is read by those who use it, never set
 * @returns {Bump}
 */
function bumpOf(name, fact, from, to, given) {
  // A colour or a distance may become better; whoever set the token keeps what was set.
  if (fact === 'default' && name.includes(' token ')) return 'minor';
  if (fact === 'reflected') return to ? 'minor' : 'major';
  if (fact !== 'type') return 'major';
  const [more, less] = given ? [from, to] : [to, from];
  return holds(more, less) ? 'minor' : 'major';
}

/** Whether a union has all members of another: `'grid' | 'list' | 'row'` those of `'grid' | 'list'`. */
function holds(/** @type {string | undefined} */ more, /** @type {string | undefined} */ less) {
  const members = new Set(more?.split(' | '));
  return less !== undefined && less.split(' | ').every((member) => members.has(member));
}
