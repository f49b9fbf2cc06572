import assert from 'node:assert/strict';
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {after, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {whyNotRun} from './programs.js';
import {scenarios} from './scenarios.js';
import {PATIENT, QUICK} from './session.js';
import {Stage} from './stage.js';

/*
 * What Orca says of the built widgets, compared with the committed transcripts.
 * `node test/screen-reader/screen-reader.test.js --update [scenario…]` writes them anew.
 */

const folder = join(dirname(fileURLToPath(import.meta.url)), 'transcripts');
const options = process.argv.slice(2);
const update = options.includes('--update');
const wanted = options.filter((option) => !option.startsWith('-'));

/** The scenarios by browser and language. */
const groups = /** @type {const} */ (['firefox', 'chromium'])
  .flatMap((browser) => ['en', 'pl'].map((language) => ({browser, language})))
  .map(({browser, language}) => ({
    browser,
    language,
    name: `${browser}, ${language}`,
    all: Object.entries(scenarios)
      .filter(([, {browsers = ['firefox']}]) => browsers.includes(browser))
      .map(([name, scenario]) => ({
        name,
        scenario,
        file: join(folder, browser, `${name}.${language}.txt`),
      })),
  }))
  .map(({all, ...group}) => ({
    ...group,
    all,
    plays: all.filter(({name}) => wanted.length === 0 || wanted.includes(name)),
  }));

const committedIn = (/** @type {string} */ file) =>
  existsSync(file) ? readFileSync(file, 'utf8') : '';

/** Where something else was said. @param {string} heard @param {string} committed */
const difference = (heard, committed) => {
  const expected = committed.split('\n');
  const lines = heard.trim().split('\n');
  const index = lines.findIndex((line, i) => line !== expected[i]);
  return `line ${index + 1}: "${lines[index]}", not "${expected[index]}"`;
};

describe('the scenarios of the screen reader', () => {
  it('have a transcript each, in each browser and language', () => {
    const files = ['firefox', 'chromium'].flatMap((browser) =>
      readdirSync(join(folder, browser)).map((name) => join(folder, browser, name)),
    );
    assert.deepEqual(new Set(files), new Set(groups.flatMap(({all}) => all.map(({file}) => file))));
  });

  it('show every widget', () => {
    const {modules} = /** @type {{modules: {declarations?: {tagName?: string}[]}[]}} */ (
      JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'))
    );
    const tags = modules.flatMap(({declarations = []}) =>
      declarations.flatMap(({tagName}) => tagName ?? []),
    );
    const pages = Object.values(scenarios)
      .map(({body}) => body)
      .join('');
    assert.deepEqual(
      tags.filter((tag) => !pages.includes(`<${tag}`)),
      [],
      'add a scenario to test/screen-reader/scenarios.js',
    );
  });
});

const reason = whyNotRun();
if (reason) console.log(`not run: screen reader: ${reason}`);

/** Two at a time: they wait more than they work. */
describe('Orca', {concurrency: 2}, () => {
  for (const {browser, language, name: place, plays} of reason ? [] : groups) {
    describe(`in ${place}`, {concurrency: 1}, () => {
      const stage = new Stage(browser, language, update ? PATIENT : QUICK);
      after(() => stage.close());

      for (const {name, scenario, file} of plays) {
        it(`says the transcript of ${name}`, {timeout: 300_000}, async (t) => {
          const committed = committedIn(file);
          if (update) {
            mkdirSync(dirname(file), {recursive: true});
            writeFileSync(file, await stage.play(scenario, ''));
            return;
          }
          const first = await stage.play(scenario, committed).catch(String);
          if (first === committed) return;
          // Once more, with a new browser and more patience: a machine with too much to do is no fault of the widgets.
          t.diagnostic(`${name} in ${place} was played twice: ${difference(first, committed)}`);
          await stage.close();
          const second = new Stage(browser, language, PATIENT);
          try {
            assert.equal(await second.play(scenario, committed), committed);
          } finally {
            await second.close();
          }
        });
      }
    });
  }
});
