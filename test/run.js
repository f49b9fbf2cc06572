/*
 * node test/run.js fast|full: runs the suites of that name one after the other and sums them.
 * A new suite is one line here. Anything named behind `fast` or `full` runs those suites alone.
 */
import {ensureEngines} from './engines/ensure.js';
import {runSuite} from './suites/suite.js';

/** @typedef {import('./suites/suite.js').Suite} Suite */
/** @typedef {import('./suites/suite.js').Result} Result */

const nodeTest = 'node --test --test-reporter=spec --test-concurrency=1';
/** For files that do not measure time: they wait for programs and browsers more than they work. */
const nodeTestPairs = nodeTest.replace('=1', '=2');

/** @type {Record<string, Suite[]>} */
const suites = {
  fast: [
    {name: 'types', command: 'tsc && tsc -p tsconfig.node.json', minutes: 2},
    {name: 'lint', command: 'eslint . && depcruise src', minutes: 4},
    {name: 'format', command: 'prettier --check .', minutes: 2},
    {name: 'tools', command: `${nodeTest} test/suites/*.test.js`, minutes: 1},
    {name: 'tokens', command: `${nodeTest} test/tokens/*.test.js`, minutes: 1},
    {name: 'words', command: 'node test/suites/words.js', minutes: 1},
    {name: 'build', command: 'npm run --silent build', minutes: 5},
    {name: 'size', command: 'size-limit', minutes: 1, needs: 'build'},
    {
      name: 'data',
      command: `${nodeTestPairs} test/core/document/*.test.js test/core/validation/*.test.js test/cli/*.test.js`,
      minutes: 10,
      needs: 'build',
    },
    {
      name: 'manifest',
      command: `${nodeTest} test/manifest/*.test.js test/docs/*.test.js`,
      minutes: 1,
      needs: 'build',
    },
    {name: 'dom', command: `${nodeTest} test/dom/*.test.js`, minutes: 2, needs: 'build'},
    {name: 'unit', command: 'web-test-runner', minutes: 15},
    {
      name: 'e2e',
      command: `${nodeTestPairs} test/e2e/fast/*.test.js`,
      minutes: 12,
      needs: 'build',
    },
    {name: 'storybook', command: 'npm run --silent build-storybook', minutes: 5},
  ],
  full: [
    {name: 'build', command: 'npm run --silent build', minutes: 5},
    {
      name: 'screen-reader',
      command: `${nodeTest} test/screen-reader/*.test.js`,
      minutes: 15,
      needs: 'build',
    },
    {
      name: 'stories',
      command: `npm run --silent build-storybook && ${nodeTest} test/storybook/*.test.js`,
      minutes: 30,
    },
    {
      name: 'documents',
      command: `${nodeTest} test/core/*/slow/*.test.js`,
      minutes: 25,
      needs: 'build',
    },
    {
      name: 'slow unit',
      command: `web-test-runner --files 'test/**/slow/*.test.ts'`,
      minutes: 15,
    },
    {
      name: 'site',
      command: `vitepress build docs && ${nodeTest} test/site/*.test.js`,
      minutes: 5,
      needs: 'build',
    },
    {name: 'package', command: 'npm run --silent check:package', minutes: 20, needs: 'build'},
    {
      name: 'frameworks',
      command: `${nodeTest} test/frameworks/*.test.js`,
      minutes: 25,
      needs: 'build',
    },
    {
      name: 'e2e full',
      command: `${nodeTestPairs} test/e2e/full/*.test.js`,
      minutes: 30,
      needs: 'build',
    },
    {name: 'timing', command: `${nodeTest} test/e2e/timing/*.test.js`, minutes: 8, needs: 'build'},
    {name: 'faults', command: `${nodeTest} test/e2e/faults/*.test.js`, minutes: 8, needs: 'build'},
    {
      name: 'hostile',
      command: `${nodeTest} test/e2e/hostile/*.test.js`,
      minutes: 40,
      needs: 'build',
    },
    {name: 'fuzz', command: `${nodeTest} test/e2e/fuzz/*.test.js`, minutes: 8, needs: 'build'},
    {
      name: 'wordpress',
      command: `${nodeTest} test/wordpress/*.test.js`,
      minutes: 15,
      needs: 'build',
    },
    {name: 'leaks', command: `${nodeTest} test/e2e/leaks/*.test.js`, minutes: 15, needs: 'build'},
  ],
};

const [kind = 'fast', ...names] = process.argv.slice(2);
const chosen = suites[kind]?.filter(({name}) => names.length === 0 || names.includes(name));
if (!chosen?.length) {
  console.error(`Usage: node test/run.js ${Object.keys(suites).join('|')} [suite…]`);
  process.exit(2);
}

// Suites run in groups of their own: an interrupted run must take them along, which `exit` does.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));

/** @type {Map<string, Result>} */
const results = new Map();

/** A suite cannot run when the one that it needs was to run and failed. @param {Suite} suite */
const lacks = ({needs}) => needs !== undefined && (results.get(needs)?.failed ?? 0) > 0;

try {
  ensureEngines();
} catch (error) {
  // The suites that need a browser say so themselves and fail.
  console.error(String(error));
}

for (const suite of chosen) {
  if (lacks(suite)) {
    const notRun = [`not run: ${suite.name}: ${suite.needs} failed`];
    results.set(suite.name, {passed: 0, failed: 0, notRun, failures: [], seconds: 0});
  } else {
    results.set(suite.name, await runSuite(suite));
  }
}

// Again, near the end, where it is found.
for (const [name, {failures}] of results)
  for (const line of failures) console.log(`✖ [${name}] ${line}`);

console.log('');
for (const [name, {passed, failed, seconds}] of results) {
  const cells = [`${passed} passed`.padStart(12), `${failed} failed`.padStart(10)];
  console.log(`${name.padEnd(14)}${cells.join('')}${`${seconds} s`.padStart(8)}`);
}
for (const line of new Set([...results.values()].flatMap(({notRun}) => notRun))) console.log(line);

const sum = (/** @type {'passed' | 'failed'} */ key) =>
  [...results.values()].reduce((total, result) => total + result[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 || sum('passed') === 0 ? 1 : 0;
