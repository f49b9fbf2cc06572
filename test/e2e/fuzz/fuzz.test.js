/* global customElements */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {until} from '../browsers.js';
import {eachEngine} from '../each-engine.js';
import {tags} from '../tags.js';
import {mutate} from './mutate.js';
import {operations} from './operations.js';
import {random} from './random.js';
import {runOperations} from './run-operations.js';

/*
 * A model of what pages do to widgets: whatever they do, in the end a widget shows what a new one with the same attributes
 * and the same data shows, and nothing is thrown or left behind. FUZZ_SEED and FUZZ_SEQUENCES repeat or prolong a run.
 */

const SEED = Number(process.env.FUZZ_SEED ?? 1);
const LENGTH = 50;
const SEQUENCES = Number(process.env.FUZZ_SEQUENCES ?? 400);

const demo = JSON.parse(readFileSync('examples/demo-cluster.json', 'utf8'));

/** Answers of a server that has no document. @type {import('../host.js').Answer[]} */
const faulty = [
  ...[{status: 404}, {status: 403}, {body: '{'}, {body: '[]'}],
  ...[{body: '{"schemaVersion": 9}'}, {body: ''}],
];

const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title><script>
    window.faults = [];
    addEventListener('error', ({message}) => faults.push('error: ' + message));
    addEventListener('unhandledrejection', ({reason}) => faults.push('rejection: ' + (reason?.stack ?? reason)));
  </script><script type="module" src="/dist/cdn/cluster-widgets.js"></script></head><body></body></html>`;

eachEngine(
  'operations at random',
  (stage) => {
    test(`${SEQUENCES * LENGTH} operations from seed ${SEED} on`, async (t) => {
      const {answers, origin} = stage.host;
      const open = async () => {
        answers['/'] = {body: page};
        await stage.page.goto(`${origin}/`);
        await until(stage.page, () => !!customElements.get('cluster-profile'));
      };
      const started = Date.now();
      /** @type {string[]} */
      const wrong = [];
      for (let seed = SEED; seed < SEED + SEQUENCES; seed++) {
        if ((seed - SEED) % 100 === 0) await open();
        const numbers = random(seed);
        const documents = [demo, mutate(demo, numbers), mutate(demo, numbers)];
        const addresses = [...documents, numbers.pick(faulty)].map((document, index) => {
          // Beside the pictures of the documents.
          const path = `/examples/fuzz-${seed}-${index}.json`;
          const delay = numbers.chance(0.5) ? 0 : numbers.below(40);
          answers[path] = index < 3 ? {body: document, delay} : {delay, ...document};
          return path;
        });
        const script = operations(numbers, {
          ...{tags, addresses, length: LENGTH, documents: documents.length},
        });
        const found = await stage.page.evaluate(runOperations, script, documents);
        wrong.push(...found.map((what) => `seed ${seed}: ${what}`));
        for (const address of addresses) delete answers[address];
        if (wrong.length > 20) break;
      }
      t.diagnostic(`seeds ${SEED} to ${SEED + SEQUENCES - 1}, ${(Date.now() - started) / 1000} s`);
      assert.deepEqual(wrong, []);
    });
  },
  ['chromium'],
);
