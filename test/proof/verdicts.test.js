import assert from 'node:assert/strict';
import {test} from 'node:test';
import {verdicts} from './verdicts.js';

const faults = {engine: 'chromium', faults: 79, widgets: 790, calm: 500, throws: 0, blank: 0};
const leak = {tag: 'cluster-board', cycles: 10, nodes: 0, listeners: 0, heap: 100, limit: 524_288};
const budget = {name: 'board', path: 'board.js', size: 10, sizeLimit: 16, passed: true};

/** A proof in which all holds. @type {Omit<import('./verdicts.js').Proof, 'bench'>} */
const good = {
  faults: [faults],
  hostile: [{engine: 'chromium', page: 'quirks', held: 'same geometry'}],
  leaks: [leak],
  listeners: [{engine: 'chromium', during: 2, left: 0}],
  budgets: [budget],
  codes: {faults: 0, hostile: 0, leaks: 0, size: 0},
};

/** How many claims do not hold. @param {Partial<typeof good>} changes */
const broken = (changes) =>
  verdicts(/** @type {any} */ ({...good, ...changes})).filter(({holds}) => !holds).length;

test('what was found good holds', () => assert.equal(broken({}), 0));

test('one throw, one blank widget, one node, one listener, one byte too many: the claim does not hold', () => {
  assert.equal(broken({faults: [{...faults, throws: 1}]}), 1);
  assert.equal(broken({faults: [{...faults, blank: 1}]}), 1);
  assert.equal(broken({leaks: [{...leak, nodes: 1}]}), 1);
  assert.equal(broken({leaks: [{...leak, heap: 524_289}]}), 1);
  assert.equal(broken({listeners: [{engine: 'chromium', during: 2, left: 1}]}), 1);
  assert.equal(broken({budgets: [budget, {...budget, passed: false}]}), 1);
});

test('a page that did not hold in one engine is missed', () => {
  const held = {engine: 'firefox', page: 'zoom', held: 'same geometry'};
  assert.equal(broken({hostile: [...good.hostile, held]}), 1);
});

test('a suite that ended badly, or said nothing, proves nothing', () => {
  for (const suite of ['faults', 'hostile', 'size']) {
    assert.equal(broken({codes: {...good.codes, [suite]: 1}}), 1, suite);
  }
  assert.equal(broken({codes: {...good.codes, leaks: 1}}), 2);
  assert.equal(broken({faults: [], hostile: [], leaks: [], listeners: [], budgets: []}), 5);
});
