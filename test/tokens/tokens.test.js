import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {colourOf, hexOf, referenceHosts, themed} from '../../toolchain/tokens/colours.js';
import {dictionary} from '../../toolchain/tokens/dictionary.js';
import {contrastOf, groundOf, pairs} from '../../toolchain/tokens/pairs.js';
import {readBrands, readTokens} from '../../toolchain/tokens/source.js';

/** @typedef {import('../../toolchain/tokens/source.js').Colour} Colour */

const tokens = readTokens();
const brands = readBrands();
const read = (/** @type {string} */ path) => readFileSync(path, 'utf8');

describe('what is made of the tokens', async () => {
  for (const outputs of Object.values(await dictionary.formatAllPlatforms())) {
    for (const {output, destination = ''} of outputs) {
      it(`${destination} is up to date`, () => {
        assert.equal(read(destination), output, 'npm run tokens');
      });
    }
  }
});

it('gives a contrast as the same number in Storybook and in the documentation', () => {
  const rows = read('docs/tokens.md')
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const hosts = rows.find(([, , minimum]) => minimum === 'minimum') ?? [];
  for (const {name: host, pairs} of JSON.parse(read('stories/swatches/swatches.json'))) {
    for (const {name, ratio} of pairs) {
      const row = rows.find(([, first]) => first === name) ?? [];
      assert.equal(ratio.toFixed(1), row[hosts.indexOf(host)], `${name}, ${host}`);
    }
  }
});

describe('the source', () => {
  for (const file of globSync('tokens/*.tokens.json')) {
    it(`${file}: components and hex digits are one colour`, () => {
      /** @param {unknown} value */
      const visit = (value) => {
        if (typeof value !== 'object' || value === null) return;
        if ('colorSpace' in value) {
          const {colorSpace, components, hex} = /** @type {Colour} */ (value);
          assert.equal(colorSpace, 'srgb');
          const bytes = components.map((part) => Math.round(part * 255));
          assert.equal(`#${Buffer.from(bytes).toString('hex')}`, hex);
        } else Object.values(value).forEach(visit);
      };
      visit(JSON.parse(read(file)));
    });
  }

  it('has the values that come out where a default is mixed under a theme', () => {
    for (const [name, {$value, $extensions}] of Object.entries(tokens)) {
      const {mixed, dark} = $extensions?.['cluster-widgets'] ?? {};
      if (!mixed) continue;
      for (const [scheme, value] of /** @type {const} */ ([
        ['light', /** @type {Colour} */ ($value)],
        ['dark', dark],
      ])) {
        const found = colourOf(name, tokens, themed(tokens, scheme));
        assert.equal(hexOf(found).slice(0, 7), value?.hex, `${name}, ${scheme}`);
        assert.equal(Number(found.alpha).toFixed(2), (value?.alpha ?? 1).toFixed(2), name);
      }
    }
  });

  it('lets a brand set only tokens that there are', () => {
    for (const [brand, {cluster}] of brands) {
      for (const name of Object.keys(cluster)) assert.ok(tokens[name], `${brand}: ${name}`);
    }
  });
});

describe('contrast', () => {
  const styles = globSync('src/**/*.styles.ts').map(read).join('');
  const used = (/** @type {RegExp} */ property, text = styles) =>
    [...text.matchAll(property)].map(([, name = '']) => name);
  const fronts = (/** @type {number} */ least) =>
    new Set(pairs.flatMap((pair) => (pair.least >= least ? pair.front : [])));

  it('is held for every colour of text', () => {
    // A picture of one colour takes it from the text's: that is a mark.
    const rules = styles.split('}').filter((rule) => !rule.includes('fill: currentColor'));
    for (const name of used(/[\s;{]color: var\(--_([\w-]+)/g, rules.join('}'))) {
      assert.ok(fronts(4.5).has(name), `--_${name} is a colour of text`);
    }
  });

  it('is held for every colour of marks', () => {
    const quiet = ['border', 'hairline', 'underline', 'tint', 'surface'];
    const marks =
      /(?:fill|stroke|background|border[\w-]*|outline|[\w-]+-color):[^;{]*?var\(--_([\w-]+)/g;
    const lengths = ['radius', 'photo-radius', 'gap', 'item-min'];
    for (const name of used(marks)) {
      if (![...quiet, ...lengths].includes(name)) assert.ok(fronts(3).has(name), name);
    }
  });

  for (const host of referenceHosts(tokens, brands)) {
    for (const pair of pairs) {
      const {front, behind = 'page', least} = pair;
      it(`of ${front} on the ${behind} is ${least} or more: ${host.name}`, () => {
        const ratio = contrastOf(pair, tokens, host);
        const colours = [colourOf(front, tokens, host), groundOf(pair, tokens, host)].map(hexOf);
        assert.ok(ratio >= least, `${ratio.toFixed(2)}: ${colours.join(' on ')}`);
      });
    }
  }
});
