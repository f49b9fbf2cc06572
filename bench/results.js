/** @typedef {import('./compare.js').Compared} Compared */
/** @typedef {import('./compare.js').Suite} Suite */

/**
 * What `npm run bench` measures, as `bench/results.json` holds it.
 * @typedef {object} Results
 * @property {string} date the day
 * @property {import('./machine.js').Machine} machine
 * @property {number} rounds of what is quick; the title of each case has its own
 * @property {Record<string, {title: string, own: string, bytes: number, cases: Compared[]}>} suites `bytes`:
 *   of our file alone, gzip
 * @property {{name: string, longest: number, limit: number}[]} firstDraw ms
 * @property {{name: string, own: number, plain: number, limit: number}[]} parse ms
 */

import {readFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';
import {collect} from '../test/proof/collect.js';
import {board} from './board/suite.js';
import {chart} from './chart/suite.js';
import {compare} from './compare.js';
import {machine} from './machine.js';

/**
 * Runs all benchmarks. `dist` must have been built.
 * @param {number} rounds
 * @returns {Promise<Results>}
 */
export const measureAll = async (rounds) => {
  /** @type {Results['suites']} */
  const suites = {};
  for (const suite of [chart, board]) {
    const {name, title, own, file} = suite;
    const bytes = gzipSync(readFileSync(file), {level: 9}).length;
    suites[name] = {title, own, bytes, cases: await compare(suite, rounds)};
  }
  // They say by their exit code whether an aim is missed, which is told elsewhere.
  const tasks = await collect(`node bench/first-draw/run.js ${Math.min(rounds, 5)}`);
  const parsing = await collect('node bench/parse/run.js');
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: machine(),
    rounds,
    suites,
    firstDraw: /** @type {any} */ (tasks.records['first-draw'] ?? []),
    parse: /** @type {any} */ (parsing.records.parse ?? []),
  };
};
