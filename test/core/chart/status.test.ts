import {expect} from '@open-wc/testing';
import {textureOf} from '../../../src/core/chart/status.js';

describe('chart/status', () => {
  it('gives every status but actual its own look', () => {
    expect(textureOf('actual')).to.equal(null);
    const looks = ['planned', 'forecast', 'estimated', 'provisional'].map(textureOf);
    expect(new Set(looks.map((look) => look?.dash)).size).to.equal(4);
    expect(new Set(looks.map((look) => `${look?.spacing} ${look?.falling}`)).size).to.equal(4);
  });

  it('shows an unknown status as planned', () => {
    expect(textureOf('wished')).to.equal(textureOf('planned'));
    expect(textureOf('constructor')).to.equal(textureOf('planned'));
  });
});
