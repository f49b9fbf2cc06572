import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {describe, test} from 'node:test';
import {run} from '../../cli/run.js';

/*
 * The recipes of docs/prerender.md: a site is built by its own tool, taken from the registry, then prerendered.
 */

const flagship = 'examples/metal-processing-cluster.json';
const board = '<cluster-board src="/cluster.json" lang="pl"></cluster-board>';

/**
 * @typedef {object} Recipe
 * @property {string[]} packages from the registry
 * @property {string} document where the document lies
 * @property {Record<string, string>} files
 * @property {string[]} build
 * @property {string} out
 */

/** @type {Record<string, Recipe>} */
const recipes = {
  'plain HTML': {
    packages: [],
    document: 'public/cluster.json',
    files: {
      'public/index.html': `<!doctype html><html lang="en"><title>Site</title>${board}</html>`,
    },
    build: [],
    out: 'public',
  },
  Eleventy: {
    packages: ['@11ty/eleventy@3'],
    document: 'cluster.json',
    files: {
      'eleventy.config.js': `export default (config) => config.addPassthroughCopy('cluster.json');`,
      'index.md': `# Board\n\n${board}\n`,
    },
    build: ['eleventy'],
    out: '_site',
  },
  Astro: {
    packages: ['astro@5'],
    document: 'public/cluster.json',
    files: {
      'src/pages/index.astro': `---\n---\n<html lang="en"><head><title>Site</title></head><body>${board}</body></html>\n`,
    },
    build: ['astro', 'build'],
    out: 'dist',
  },
};

const env = {...process.env, ASTRO_TELEMETRY_DISABLED: '1', CI: '1'};

describe('recipes', () => {
  for (const [name, {packages, document, files, build, out}] of Object.entries(recipes)) {
    test(`${name}: the built site reads without script`, {timeout: 300_000}, (t) => {
      const folder = mkdtempSync(join(tmpdir(), 'recipe-'));
      t.after(() => rmSync(folder, {recursive: true}));
      const all = {...files, 'package.json': '{"private": true, "type": "module"}'};
      for (const [path, text] of Object.entries(all)) {
        mkdirSync(dirname(join(folder, path)), {recursive: true});
        writeFileSync(join(folder, path), text);
      }
      mkdirSync(dirname(join(folder, document)), {recursive: true});
      cpSync(flagship, join(folder, document));
      /** @param {string[]} args */
      const npm = (...args) => spawnSync('npm', args, {cwd: folder, env, encoding: 'utf8'});
      if (packages.length) {
        const {status, stderr} = npm(
          'install',
          '--no-audit',
          '--no-fund',
          '--ignore-scripts',
          ...packages,
        );
        if (status !== 0) {
          console.log(
            `not run: recipe for ${name}: ${packages.join()} cannot be installed: ${stderr.trim().split('\n').at(-1)}`,
          );
          return t.skip();
        }
      }
      if (build.length) {
        const {status, stdout, stderr} = npm('exec', '--', ...build);
        assert.equal(status, 0, `${stdout}${stderr}`.slice(-2000));
      }
      const {status, stderr} = run(['prerender', out, '-o', out], {cwd: folder});
      assert.equal(status, 0, stderr);
      const text = readFileSync(join(folder, out, 'index.html'), 'utf8');
      assert.match(
        text,
        /<template shadowrootmode="open">[^]*Rada klastra[^]*Sebastian Rynkiewicz/,
      );
      assert.match(text, /data-cluster-document="\/cluster\.json"/);
    });
  }
});
