import {readFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';
import {collect} from '../test/proof/collect.js';
import {board} from './board/suite.js';
import {chart} from './chart/suite.js';
import {compare} from './compare.js';
import {machine} from './machine.js';
import {measurePages} from './pages/measure.js';
import {measureScale} from './pages/scale.js';

/**
 * When, where and how often a part was measured.
 * @typedef {object} Run
 * @property {string} date the day
 * @property {import('./machine.js').Machine} machine
 * @property {number} rounds of quick cases; slow ones have fewer, which each case tells
 */

/**
 * A widget beside its peers.
 * @typedef {object} SuiteResults
 * @property {string} title
 * @property {string} own which contender is ours
 * @property {number} bytes of our file alone, gzip
 * @property {import('./compare.js').Compared[]} cases
 */

/**
 * The longest task of a page's first draw, ms.
 * @typedef {object} Task
 * @property {string} name of the page
 * @property {number} longest with `Intl` used before the page begins
 * @property {number} [withIntl] without that
 * @property {number} [without] of the same page without the widgets
 * @property {number} [limit]
 */

/**
 * A list of members with a search field.
 * @typedef {object} MembersList
 * @property {string} contender
 * @property {number} members
 * @property {number} slower how many times the CPU is slowed down
 * @property {number} [limit] ms, of ours
 * @property {Record<string, number>} tasks the longest task of each step, ms
 */

/**
 * What `npm run bench` measures, as `bench/results.json` holds it. A part that was never measured is absent.
 * @typedef {object} Results
 * @property {Run & SuiteResults} [chart]
 * @property {Run & SuiteResults} [board]
 * @property {Run & {cases: import('./pages/measure.js').PagesCase[]}} [pages]
 * @property {Run & {growths: import('./pages/scale.js').Growth[]}} [scale]
 * @property {Run & {lists: MembersList[]}} [members]
 * @property {Run & {tasks: Task[]}} [first-draw]
 * @property {Run & {documents: {name: string, own: number, plain: number, limit: number}[]}} [parse] ms
 */

/** @typedef {keyof Results} Part */

/**
 * @param {import('./compare.js').Suite} suite
 * @param {number} rounds
 * @param {string} [previous]
 * @returns {Promise<SuiteResults>}
 */
const measureSuite = async (suite, rounds, previous) => {
  const {title, own, file} = suite;
  const bytes = gzipSync(readFileSync(file), {level: 9}).length;
  return {title, own, bytes, cases: await compare(suite, rounds, previous)};
};

/**
 * Runs a program and reads what it recorded. Its exit code says whether an aim is missed, which `aims.js` tells.
 * @param {string} command
 * @param {string} kind
 * @returns {Promise<any[]>}
 * @throws {Error} where it recorded nothing
 */
const recorded = async (command, kind) => {
  const {records} = await collect(command);
  if (!records[kind]) throw new Error(`${command} recorded nothing.`);
  return records[kind];
};

/** @type {Record<Part, (rounds: number, previous?: string) => Promise<object>>} */
const measurers = {
  chart: (rounds, previous) => measureSuite(chart, rounds, previous),
  board: (rounds, previous) => measureSuite(board, rounds, previous),
  pages: measurePages,
  scale: measureScale,
  members: async (rounds) => ({
    lists: await recorded(`node bench/members/run.js ${Math.min(rounds, 5)}`, 'members'),
  }),
  'first-draw': async (rounds) => ({
    tasks: await recorded(`node bench/first-draw/run.js ${Math.min(rounds, 5)}`, 'first-draw'),
  }),
  parse: async () => ({documents: await recorded('node bench/parse/run.js', 'parse')}),
};

export const parts = /** @type {Part[]} */ (Object.keys(measurers));

/**
 * Measures one part. `dist` must have been built.
 * @param {Part} part
 * @param {number} rounds
 * @param {string} [previous] the `dist` folder of another build of ours, measured beside it
 * @returns {Promise<any>} what `Results` holds for this part
 */
export const measurePart = async (part, rounds, previous) => ({
  date: new Date().toISOString().slice(0, 10),
  machine: machine(),
  rounds,
  ...(await measurers[part](rounds, previous)),
});
