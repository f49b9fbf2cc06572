import {expect} from '@open-wc/testing';
import {chooseMode, layout, type LayoutOptions} from '../../../src/core/chart/layout.js';

const input: LayoutOptions = {
  ...{mode: 'vertical', width: 640, rtl: false, slots: 6, series: 1, lineHeight: 16},
  ...{tickWidth: 50, labelWidth: 30, valueWidth: 40, negative: false},
};

describe('chart/layout', () => {
  it('lays bars down where it is narrow or categories are crowded', () => {
    expect(chooseMode(true, 640, 6, 0)).to.equal('vertical');
    expect(chooseMode(true, 240, 6, 0)).to.equal('horizontal');
    expect(chooseMode(true, 640, 6, 80)).to.equal('vertical');
    expect(chooseMode(true, 640, 6, 90)).to.equal('horizontal');
    expect(chooseMode(true, 240, 60, 0)).to.equal('horizontal');
    expect(chooseMode(true, 240, 61, 0)).to.equal('sparkline');
    expect(chooseMode(false, 241, 6, 90)).to.equal('vertical');
    expect(chooseMode(false, 240, 6, 0)).to.equal('sparkline');
  });

  it('divides an upright chart', () => {
    expect(layout(input)).to.deep.equal({
      ...{width: 640, height: 320, left: 56, right: 639, top: 22, bottom: 298, labelsAbove: false},
    });
  });

  it('mirrors it for right-to-left pages', () => {
    expect(layout({...input, rtl: true})).to.include({left: 1, right: 584});
  });

  it('has room for values below zero', () => {
    expect(layout({...input, negative: true}).bottom).to.equal(276);
    expect(layout({...input, negative: true, valueWidth: 0}).bottom).to.equal(298);
  });

  it('is as high as asked for, or as suits the width', () => {
    expect(layout({...input, height: 500}).height).to.equal(500);
    expect([280, 360, 720, 1200].map((width) => layout({...input, width}).height)).to.deep.equal([
      ...[200, 200, 360, 400],
    ]);
    expect(layout({...input, mode: 'sparkline'}).height).to.equal(96);
  });

  it('is as high as its lying bars', () => {
    const lying: LayoutOptions = {...input, mode: 'horizontal', width: 220};
    expect(layout(lying)).to.deep.equal({
      ...{width: 220, height: 180, left: 36, right: 174, top: 6, bottom: 174, labelsAbove: false},
    });
    expect(layout({...lying, series: 3}).height).to.equal(438);
    expect(layout({...lying, valueWidth: 0})).to.include({right: 195, height: 196, bottom: 174});
  });

  it('does not let few upright bars fill the width', () => {
    const few = {...input, maxWidth: 240};
    expect(layout(few)).to.include({left: 56, right: 296, height: 200});
    expect(layout({...few, rtl: true})).to.include({left: 344, right: 584});
  });

  it('has room for the names at the ends of lines', () => {
    expect(layout({...input, endWidth: 80}).right).to.equal(548);
    expect(layout({...input, endWidth: 80, rtl: true}).left).to.equal(92);
    const twelve = layout({...input, width: 280, series: 12, endWidth: 80});
    expect(twelve.bottom - twelve.top).to.equal(12 * input.lineHeight);
  });

  it('sets long labels above lying bars', () => {
    const lying: LayoutOptions = {...input, mode: 'horizontal', width: 220, labelWidth: 100};
    expect(layout(lying)).to.include({labelsAbove: true, left: 1, height: 276});
  });

  it('leaves a plot, however little room there is', () => {
    for (const mode of ['vertical', 'horizontal', 'sparkline'] as const) {
      for (const width of [1, 10, 50]) {
        for (const rtl of [true, false]) {
          const {left, right, top, bottom} = layout({...input, mode, width, rtl, height: 1});
          expect(right).to.be.greaterThan(left);
          expect(bottom).to.be.greaterThan(top);
        }
      }
    }
  });
});
