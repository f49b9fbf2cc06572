import {relative} from 'node:path';

/** @typedef {import('@web/test-runner-core').Reporter} Reporter */
/** @typedef {import('@web/test-runner-core').TestSession} TestSession */
/** @typedef {import('@web/test-runner-core').TestSuiteResult} TestSuiteResult */
/** @typedef {{title: string, passed: boolean, skipped: boolean, error?: {name?: string, message: string, stack?: string}}} Test */

/**
 * web-test-runner's `filterBrowserLogs`: keeps the kind of each message for the reporter, and fails the
 * file of every `console.error`. Uncaught errors and unhandled rejections arrive as such.
 * @param {{type: string, args: unknown[]}} log
 * @param {Partial<TestSession>} [result] what the browser reported; it is merged into the session
 */
export const markBrowserLog = (log, result) => {
  if (log.type === 'error' && result) result.passed = false;
  log.args.unshift(log.type);
  return true;
};

/** @param {TestSuiteResult | undefined} suite @param {string[]} path @returns {Test[]} */
const allTests = (suite, path = []) =>
  suite
    ? [
        ...suite.tests.map((test) => ({...test, title: [...path, test.name].join(' › ')})),
        ...suite.suites.flatMap((inner) => allTests(inner, [...path, inner.name])),
      ]
    : [];

/** What one file came to in one browser. @param {TestSession} session */
const outcome = (session) => {
  const tests = allTests(session.testResults);
  const skipped = tests.filter((test) => test.skipped);
  const passed = tests.filter((test) => test.passed && !test.skipped);
  const failed = tests.filter((test) => !test.passed && !test.skipped);
  const faults = [...new Set(session.errors.map(describe))];
  const errors = session.logs
    .filter(([type]) => type === 'error')
    .map(([, ...args]) => words(args));
  if (errors.length > 0) faults.push(`console.error was called:\n${errors.join('\n')}`);
  if (tests.length === 0 && faults.length === 0) faults.push('The file has no tests.');
  // However it came about: a session that did not pass counts.
  if (!session.passed && failed.length + faults.length === 0) faults.push('The file failed.');
  // What is wrong with the file as a whole counts once, however many traces it left.
  const failures = failed.length + Math.min(faults.length, 1);
  return {passed: passed.length, skipped, failed, faults, failures};
};

/** @param {unknown[]} args */
const words = (args) =>
  args
    .map((arg) =>
      typeof arg === 'string' ? arg : (JSON.stringify(arg) ?? 'an error event without an error'),
    )
    .join(' ');

/** @param {{name?: string, message: string, stack?: string, expected?: string, actual?: string}} error */
const describe = ({name, message, stack, expected, actual}) =>
  [
    name ? `${name}: ${message}` : message,
    ...(expected === undefined ? [] : [`expected: ${expected}`, `actual:   ${actual}`]),
    ...(stack ? [stack] : []),
  ].join('\n');

/** @param {string} text @param {string} margin */
const indent = (text, margin) => text.replace(/^/gm, margin);

/** Collects what went wrong; what went wrong in several browsers alike is told once. */
const newReport = () => {
  /** @type {Map<string, {title: string, text: string, browsers: string[]}>} */
  const entries = new Map();
  return {
    /** @param {string} browser @param {string} title @param {string} text */
    add(browser, title, text) {
      // Each engine writes the place in its own way.
      const key = [title, text.replace(/^.*:\d+:\d+\)?$/gm, '')].join();
      const entry = entries.get(key) ?? {title, text, browsers: []};
      entry.browsers.push(browser);
      entries.set(key, entry);
    },
    lines: () =>
      [...entries.values()].map(
        ({title, text, browsers}) =>
          `  ${title} [${browsers.join(', ')}]\n${indent(text, '      ')}`,
      ),
  };
};

/**
 * Prints a line a file, all of each failure, and in the end one line with the sums over all browsers.
 * A file that did not load, one without tests and one that wrote to console.error count as failed.
 * @param {{notRun: string[]}} options lines about what this run leaves out
 * @returns {Reporter}
 */
export const sumReporter = ({notRun}) => ({
  reportTestFileResults({logger, sessionsForTestFile, testFile}) {
    const file = relative('', testFile);
    const counts = [];
    const report = newReport();
    for (const session of sessionsForTestFile) {
      const {passed, skipped, failed, faults, failures} = outcome(session);
      const {name} = session.browser;
      counts.push(`${name} ${passed}${failures ? `, FAILED ${failures}` : ''}`);
      for (const {title, error} of failed) {
        report.add(name, title, error ? describe(error) : 'It was not run: a hook failed.');
      }
      for (const fault of faults) report.add(name, 'the file as a whole', fault);
      for (const [type, ...args] of session.logs) {
        const shown = type === 'log' || (type !== 'error' && failures > 0);
        if (shown) report.add(name, `console.${type}`, words(args));
      }
      if (failures > 0) {
        for (const path of session.request404s) report.add(name, 'not found', path);
        // The exit code is web-test-runner's own: it looks at nothing but this.
        session.passed = false;
      }
      for (const {title} of skipped) notRun.push(`not run: ${file}: ${title} [${name}]: skipped`);
    }
    logger.log(`${file}: ${counts.join('; ')}`);
    for (const line of report.lines()) logger.log(line);
  },

  // One total however many files there are; the progress bar would hide it.
  getTestProgress: () => [],

  stop({sessions, testCoverage}) {
    if (testCoverage) console.log(`Coverage: ${testCoverage.summary.lines.pct} % of lines`);
    for (const line of notRun) console.log(line);
    const outcomes = sessions.map(outcome);
    const passed = outcomes.reduce((sum, one) => sum + one.passed, 0);
    const failed = outcomes.reduce((sum, one) => sum + one.failures, 0);
    console.log(`\n${passed} passed, ${failed} failed`);
  },
});
