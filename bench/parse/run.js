/*
 * node bench/parse/run.js: how long the parser takes for the flagship (every part of it) and for a document of 5,000
 * members of lists, beside JSON.parse of the same text in the same run. Exit 1 where it is over its limit.
 */
import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {runnerImport} from 'vite';
import {record} from '../../test/proof/record.js';
import {median} from '../median.js';

/** @param {string} file in src/core/document */
const source = async (file) =>
  /** @type {any} */ (
    await runnerImport(resolve('src/core/document', file), {configFile: false, logLevel: 'error'})
  ).module;
const {parseMetadata, parsePart} = await source('parse.ts');
const {clusterDocument} = await source('schema/document.ts');

const flagship = readFileSync('examples/metal-processing-cluster.json', 'utf8');
const demo = JSON.parse(readFileSync('examples/demo-cluster.json', 'utf8'));

/** A document with this many members of lists, those of the demonstration over and over. @param {number} count */
const large = (count) => {
  const lists = ['board', 'awards', 'specializations', 'values', 'developmentDirections'];
  const each = count / lists.length;
  return JSON.stringify({
    ...demo,
    ...Object.fromEntries(
      lists.map((key) => [
        key,
        Array.from({length: each}, (_, i) => demo[key][i % demo[key].length]),
      ]),
    ),
  });
};

/** Median milliseconds of a run. @param {number} runs @param {() => void} work */
const timed = (runs, work) => {
  const times = Array.from({length: runs}, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return median(times);
};

let slow = false;
/** @param {string} name @param {string} text @param {number} runs @param {number} limit ms */
const measure = (name, text, runs, limit) => {
  const plain = timed(runs, () => void JSON.parse(text));
  // What was parsed is kept with its document: each run needs a document of its own.
  const documents = Array.from({length: runs}, () => JSON.parse(text));
  const own = timed(runs, () => {
    const document = documents.pop();
    parseMetadata(document);
    parsePart(document, '', clusterDocument);
  });
  slow ||= own > limit;
  record('parse', {name, own, plain, limit});
  const ratio = (own / plain).toFixed(1);
  console.log(
    `${name}: ${own.toFixed(2)} ms (limit ${limit}), JSON.parse ${plain.toFixed(2)} ms, ratio ${ratio}`,
  );
};

measure('flagship', flagship, 200, 1);
measure('5,000 members', large(5000), 20, 50);
process.exitCode = slow ? 1 : 0;
