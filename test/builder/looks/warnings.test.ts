import {expect} from '@open-wc/testing';
import type {TokenMetadata} from '../../../src/builder/metadata.js';
import {contrast} from '../../../src/core/colour/contrast.js';
import {hex, compositeColour} from '../../../src/builder/looks/composite-colour.js';
import {contrastWarnings} from '../../../src/builder/looks/warnings.js';
import {defaults} from '../../../src/builder/options/options.js';

const token = (name: string, value: string): TokenMetadata => ({
  name: `--cluster-${name}`,
  description: '',
  syntax: '<color>',
  default: value,
});

const tokens = [
  token('accent', 'light-dark(#0b5cad, #74b3f5)'),
  token('text', 'currentColor'),
  token('muted', 'color-mix(in oklab, currentColor 76%, transparent)'),
  token('surface', 'transparent'),
];

const warningsFor = (own: Record<string, string>, attributes = {}) =>
  contrastWarnings(tokens, {...defaults, tokens: own, attributes}).map(
    ({token: name, scheme}) => `${name.slice(10)} ${scheme}`,
  );

describe('contrast', () => {
  it('follows the formula of WCAG', () => {
    expect(contrast([0, 0, 0], [255, 255, 255])).to.equal(21);
    expect(contrast([119, 119, 119], [255, 255, 255])).to.be.closeTo(4.48, 0.005);
    expect(contrast([255, 255, 255], [255, 255, 255])).to.equal(1);
  });

  it('is measured for any CSS colour, including transparent ones', () => {
    expect(hex(compositeColour('rgb(0 0 0 / 50%)', [255, 255, 255]))).to.match(
      /^#(7f7f7f|808080)$/,
    );
    expect(hex(compositeColour('oklch(1 0 0)', [0, 0, 0]))).to.equal('#ffffff');
    expect(hex(compositeColour('transparent', [1, 2, 3]))).to.equal('#010203');
  });

  it('is sufficient by default', () => {
    expect(warningsFor({})).to.deep.equal([]);
    expect(warningsFor({'--cluster-surface': '#fff8e8'}, {theme: 'light'})).to.deep.equal([]);
  });

  it('causes a warning on pages where it is too low', () => {
    expect(warningsFor({'--cluster-accent': '#ffcc00'})).to.deep.equal(['accent light']);
    expect(warningsFor({'--cluster-accent': '#123'})).to.deep.equal(['accent dark']);
    expect(warningsFor({'--cluster-accent': '#123'}, {theme: 'light'})).to.deep.equal([]);
  });

  it('causes a warning if a new surface makes it too low', () => {
    expect(warningsFor({'--cluster-surface': '#222'}, {theme: 'light'})).to.deep.equal([
      'accent light',
      'text light',
      'muted light',
    ]);
  });
});
