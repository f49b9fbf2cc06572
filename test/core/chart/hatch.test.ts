import {expect} from '@open-wc/testing';
import {hatch} from '../../../src/core/chart/hatch.js';

const box = {x: 0, y: 0, width: 10, height: 20};

describe('chart/hatch', () => {
  it('draws rising lines within a box', () => {
    expect(hatch([box], 10, false, 0)).to.equal('M0,10L10,0M0,20L10,10');
  });

  it('draws falling lines within a box', () => {
    expect(hatch([box], 10, true, 0)).to.equal('M0,10L10,20M0,0L10,10');
  });

  it('stays away from the edges', () => {
    expect(hatch([box], 10)).to.equal('M1,9L9,1M1,19L9,11');
  });

  it('has one phase for all boxes', () => {
    const lines = hatch([{x: 3, y: 5, width: 8, height: 8}], 6, false, 0);
    expect(lines).to.equal('M3,9L7,5M5,13L11,7');
  });

  it('leaves tiny boxes empty', () => {
    expect(
      hatch(
        [
          {x: 0, y: 0, width: 2, height: 50},
          {x: 0, y: 0, width: 50, height: 1},
        ],
        6,
      ),
    ).to.equal('');
  });
});
