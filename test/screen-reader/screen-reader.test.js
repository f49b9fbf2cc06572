import assert from 'node:assert/strict';
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {play} from './play.js';
import {whyNotRun} from './programs.js';
import {scenarios} from './scenarios.js';

/*
 * What Orca says of the built widgets, compared with the committed transcripts.
 * `node test/screen-reader/screen-reader.test.js --update [scenario…]` writes them anew.
 */

const folder = join(dirname(fileURLToPath(import.meta.url)), 'transcripts');
const options = process.argv.slice(2);
const update = options.includes('--update');
const wanted = options.filter((option) => !option.startsWith('-'));

const all = Object.entries(scenarios).flatMap(([name, scenario]) =>
  (scenario.browsers ?? ['firefox']).flatMap((browser) =>
    ['en', 'pl'].map((language) => ({
      key: name,
      name: `${name} in ${browser}, ${language}`,
      scenario,
      browser,
      language,
      file: join(folder, browser, `${name}.${language}.txt`),
    })),
  ),
);
const plays = all.filter(({key}) => wanted.length === 0 || wanted.includes(key));

const committedIn = (/** @type {string} */ file) =>
  existsSync(file) ? readFileSync(file, 'utf8') : '';

describe('the scenarios of the screen reader', () => {
  it('have a transcript each, in each browser and language', () => {
    const files = ['firefox', 'chromium'].flatMap((browser) =>
      readdirSync(join(folder, browser)).map((name) => join(folder, browser, name)),
    );
    assert.deepEqual(new Set(files), new Set(all.map(({file}) => file)));
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

describe('Orca', {concurrency: 2}, () => {
  for (const {name, scenario, browser, language, file} of reason ? [] : plays) {
    it(`says the transcript of ${name}`, {timeout: 300_000}, async (t) => {
      const committed = committedIn(file);
      if (update) {
        mkdirSync(dirname(file), {recursive: true});
        writeFileSync(file, await play(scenario, browser, language, ''));
        return;
      }
      const first = await play(scenario, browser, language, committed).catch(String);
      if (first === committed) return;
      // Once more: a machine with too much to do is no fault of the widgets.
      t.diagnostic(`${name} was played twice`);
      assert.equal(await play(scenario, browser, language, committed), committed);
    });
  }
});
