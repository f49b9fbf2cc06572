import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {describe, it} from 'node:test';

/**
 * What `draw-widgets.js` prints.
 * @typedef {{shown: Record<string, {text: string, events: string[]}>, thrown: string[]}} Drawn
 */

/**
 * @param {string} condition of the package exports by which the code is resolved, as Vitest and Jest do
 * @param {string[]} args
 * @returns {Drawn}
 */
function draw(condition, ...args) {
  const {stdout, stderr, status} = spawnSync(
    process.execPath,
    [`--conditions=${condition}`, 'test/dom/draw-widgets.js', ...args],
    {encoding: 'utf8', timeout: 60_000},
  );
  assert.equal(status, 0, stderr);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
}

/** Words of the demonstration document that some widgets show, in Polish. */
const words = {
  'cluster-about': 'Po co jesteśmy',
  'cluster-awards': 'Znak Doskonałości Klastra',
  'cluster-board': 'Bogumił Stalowy',
  'cluster-contact': '+48 85 000 00 00',
  'cluster-directions': 'Niskoemisyjne wytapianie',
  'cluster-key-figures': 'przedsiębiorstw',
  'cluster-profile': 'Spis treści',
  'cluster-revenue-chart': 'Przychody członków',
  'cluster-specializations': 'odlewy żeliwne',
  'cluster-values': 'Dotrzymane słowo',
};

/** @param {Drawn} drawn */
function assertDrawn({shown, thrown}) {
  assert.deepEqual(thrown, []);
  assert.ok(Object.keys(shown).length >= 10);
  for (const [tag, {text, events}] of Object.entries(shown)) {
    assert.deepEqual([...new Set(events)], ['cluster-load'], tag);
    assert.ok(text.length > 20, tag);
  }
  for (const [tag, word] of Object.entries(words)) {
    assert.ok(shown[tag]?.text.replaceAll('\u00a0', ' ').includes(word), `${tag}: ${word}`);
  }
}

for (const implementation of ['jsdom', 'happy-dom']) {
  describe(`in ${implementation}`, () => {
    for (const condition of ['node', 'browser']) {
      it(`widgets show their document and throw nothing, with the export condition "${condition}"`, () => {
        assertDrawn(draw(condition, implementation));
      });
    }

    it('widgets show their document where newer parts of the platform are missing', () => {
      const missing = ['attachInternals', 'CustomStateSet', 'ElementInternals', 'fonts', 'sheets'];
      const classes = [
        'ResizeObserver',
        'IntersectionObserver',
        'MessageChannel',
        'OffscreenCanvas',
      ];
      assertDrawn(draw('browser', implementation, ...missing, ...classes));
    });
  });
}
