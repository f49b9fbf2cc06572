import {expect} from '@open-wc/testing';
import {applyPreset, presetNames, presetOf} from '../../../src/builder/looks/presets.js';
import {tokensOf} from '../../../src/snippet/tokens.js';
import {builtCatalogue} from '../catalogue.js';

describe('a preset', () => {
  const otherTokens = {'--cluster-accent': '#b3480f', '--cluster-gap': '2em'};

  for (const preset of presetNames) {
    it(`${preset} is recognized after it was applied, and keeps the colours and sizes that it does not set`, () => {
      const tokens = applyPreset(otherTokens, preset);
      expect(presetOf(tokens)).to.equal(preset);
      expect(tokens).to.include(otherTokens);
    });

    it(`${preset} has only safe values of tokens that every widget has`, async () => {
      const tokens = applyPreset({}, preset);
      expect(tokensOf(tokens)).to.eql(tokens);
      for (const widget of (await builtCatalogue()).widgets) {
        const names = widget.tokens.map(({name}) => name);
        expect(names, widget.name).to.include.members(Object.keys(tokens));
      }
    });
  }

  it('replaces the tokens of the preset before, and "page" removes them', () => {
    const round = applyPreset(applyPreset(otherTokens, 'serif'), 'round');
    expect(round).to.eql(applyPreset(otherTokens, 'round'));
    expect(applyPreset(round, 'page')).to.eql(otherTokens);
  });

  it('is none after one of its values was changed', () => {
    const tokens = {...applyPreset({}, 'sharp'), '--cluster-radius': '2px'};
    expect(presetOf(tokens)).to.equal(undefined);
  });
});
