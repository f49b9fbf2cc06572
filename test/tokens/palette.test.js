import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import Color from 'colorjs.io';
import {colourOf, contrast, readColour, referenceHosts} from '../../toolchain/tokens/colours.js';
import {readTokens} from '../../toolchain/tokens/source.js';

/**
 * Matrices for linear sRGB, severity 1: G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, "A Physiologically-based Model for
 * Simulation of Color Vision Deficiency", IEEE TVCG 15(6), 2009, https://doi.org/10.1109/TVCG.2009.113
 */
const visions = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Below about 8 two colours are hard to tell apart. */
const LEAST = 8;

/** What somebody sees of a colour. @param {Color} colour @param {number[][]} matrix */
function seen(colour, matrix) {
  const linear = colour.to('srgb-linear').coords.map(Number);
  const coords = matrix.map((row) =>
    Math.max(0, Math.min(1, row[0] * linear[0] + row[1] * linear[1] + row[2] * linear[2])),
  );
  return new Color('srgb-linear', /** @type {[number, number, number]} */ (coords));
}

describe('the colours of the series of a chart', () => {
  const tokens = readTokens();
  const names = [1, 2, 3, 4, 5, 6].map((number) => `chart-${number}`);
  const hosts = referenceHosts(tokens, []);

  for (const scheme of ['light', 'dark']) {
    const host = hosts.find((one) => one.name === `theme="${scheme}"`);
    assert.ok(host);
    const colours = names.map((name) => colourOf(name, tokens, host));

    for (const [vision, matrix] of Object.entries(visions)) {
      it(`are told apart in ${scheme}, ${vision}`, () => {
        const here = colours.map((colour) => seen(colour, matrix));
        here.forEach((colour, i) => {
          for (const [j, other] of here.entries()) {
            if (j <= i) continue;
            const difference = colour.deltaE2000(other);
            assert.ok(difference >= LEAST, `${i + 1} and ${j + 1}: ${difference.toFixed(1)}`);
          }
        });
      });
    }

    it(`have a contrast of 3 : 1 to the surface in ${scheme}`, () => {
      const surface = readColour(host.background, host);
      for (const colour of colours) assert.ok(contrast(colour, surface) >= 3);
    });
  }
});
