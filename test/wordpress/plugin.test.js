import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {globSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, test} from 'node:test';
import {unzipSync} from 'fflate';
import {filesWithWords, polish, wordsIn} from '../../wordpress/build/translations.js';
import {buildPlugin} from './stage.js';

const folder = mkdtempSync(join(tmpdir(), 'plugin-'));
after(() => rmSync(folder, {recursive: true}));
const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const hasPhp = spawnSync('php', ['--version']).status === 0;

/** Whether PHP_CodeSniffer knows the standard of WordPress. */
const hasStandard = /\bWordPress\b/.test(
  spawnSync('phpcs', ['-i'], {encoding: 'utf8'}).stdout ?? '',
);
if (!hasStandard)
  console.log(
    'not run: WordPress coding standard: phpcs with "WordPress" is not installed; php -l only',
  );

const sources = globSync(['wordpress/*.php', 'wordpress/includes/*.php']).sort();

describe('the WordPress plugin', () => {
  const files = unzipSync(readFileSync(buildPlugin(folder)));
  const text = (/** @type {string} */ name) =>
    new TextDecoder().decode(files[`cluster-widgets/${name}`]);

  test('is PHP that can be read', {skip: !hasPhp}, () => {
    for (const file of sources) {
      const {status, stdout} = spawnSync('php', ['-l', file], {encoding: 'utf8'});
      assert.equal(status, 0, stdout);
    }
    if (!hasStandard) return;
    const {status, stdout} = spawnSync('phpcs', ['--standard=WordPress', ...sources], {
      encoding: 'utf8',
    });
    assert.equal(status, 0, stdout);
  });

  test('has the version of the library in every place', () => {
    assert.match(text('cluster-widgets.php'), new RegExp(`Version: +${version}\\n`));
    assert.match(text('cluster-widgets.php'), new RegExp(`VERSION = '${version}'`));
    assert.match(text('readme.txt'), new RegExp(`Stable tag: ${version}\\n`));
    assert.equal(JSON.parse(text('block/block.json')).version, version);
  });

  test('knows every widget and its attributes from the manifest', () => {
    const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
    const declarations = manifest.modules.flatMap(
      (/** @type {any} */ {declarations = []}) => declarations,
    );
    const names = declarations.flatMap((/** @type {any} */ {tagName}) =>
      tagName ? [tagName.replace('cluster-', '')] : [],
    );
    const catalogue = JSON.parse(text('catalogue.json'));
    assert.deepEqual(Object.keys(catalogue).sort(), names.sort());
    assert.deepEqual(catalogue.board.attributes.layout.values, ['grid', 'list']);
  });

  test('has all its words in Polish, and none too many', () => {
    const known = Object.keys(polish()).filter((words) => !words.includes('\u0004'));
    const used = filesWithWords().flatMap(wordsIn);
    const header = readFileSync('wordpress/cluster-widgets.php', 'utf8');
    const ofHeader = ['Plugin Name', 'Description'].map(
      (key) => new RegExp(`${key}: +(.+)`).exec(header)?.[1] ?? '',
    );
    assert.deepEqual(known.sort(), [...new Set([...used, ...ofHeader])].sort());
  });

  test('loads no code from another server', () => {
    const code = Object.keys(files).filter((name) => /\.(php|css)$|block\/editor\.js$/.test(name));
    for (const name of code) {
      assert.doesNotMatch(
        new TextDecoder().decode(files[name]),
        /unpkg\.com|jsdelivr|googleapis/,
        name,
      );
    }
  });

  test('lets no file of it be opened by its address', () => {
    for (const file of sources)
      assert.match(
        readFileSync(file, 'utf8'),
        /defined\( '(ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;/,
        file,
      );
  });
});
