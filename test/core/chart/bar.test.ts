import {expect} from '@open-wc/testing';
import {
  statusStyle,
  hatch,
  barLayout,
  barMarks,
  barPath,
  barRect,
} from '../../../src/core/chart/bar.js';
import {bandScale, scaleLinear} from '../../../src/core/chart/scale.js';
import {alignSeries} from '../../../src/core/chart/series.js';

describe('chart/status', () => {
  it('gives every status but actual its own look', () => {
    expect(statusStyle('actual')).to.equal(null);
    const looks = ['planned', 'forecast', 'estimated', 'provisional'].map(statusStyle);
    expect(new Set(looks.map((look) => look?.dash)).size).to.equal(4);
    expect(new Set(looks.map((look) => `${look?.spacing} ${look?.slopesDown}`)).size).to.equal(4);
  });

  it('shows an unknown status as planned', () => {
    expect(statusStyle('wished')).to.equal(statusStyle('planned'));
    expect(statusStyle('constructor')).to.equal(statusStyle('planned'));
  });
});

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

const even = (count: number) => ({
  offsets: Array.from({length: count}, (_, i) => i),
  slots: count,
  breaks: [],
});
const scale = scaleLinear([-50, 100], 150, 0);
const bar = barLayout({bands: bandScale(even(4), 0, 200), scale, series: 1});

describe('chart/bars', () => {
  it('stands on zero, in the middle of its period', () => {
    expect(bar(0, 1, 80)).to.deep.equal({from: 56, to: 94, base: 100, tip: 20});
    expect(bar(0, 1, -30)).to.deep.equal({from: 56, to: 94, base: 100, tip: 130});
  });

  it('shows what is too small to be seen, on its side of zero', () => {
    expect(bar(0, 0, 1e-9)).to.include({base: 100, tip: 98});
    expect(bar(0, 0, -1e-9)).to.include({base: 100, tip: 102});
    const huge = barLayout({
      bands: bandScale(even(1), 0, 9),
      scale: scaleLinear([0, 1e12], 300, 0),
      series: 1,
    });
    expect(huge(0, 0, 1e-3)).to.include({base: 300, tip: 298});
  });

  it('shows a real zero as a plate on the zero line', () => {
    expect(bar(0, 0, 0)).to.include({base: 101, tip: 99});
  });

  it('sets series side by side, in reading direction', () => {
    const places = {scale, series: 2, bands: bandScale(even(2), 0, 200)};
    const ltr = barLayout(places);
    expect(ltr(0, 0, 50)).to.include({from: 12, to: 49});
    expect(ltr(1, 0, 50)).to.include({from: 51, to: 88});
    const rtl = barLayout({...places, bands: bandScale(even(2), 200, 0)});
    expect(rtl(0, 0, 50)).to.include({from: 151, to: 188});
    expect(rtl(1, 0, 50)).to.include({from: 112, to: 149});
  });

  it('is no wall when alone, and one pixel wide in a crowd', () => {
    const alone = barLayout({bands: bandScale(even(1), 0, 800), scale, series: 1});
    expect(alone(0, 0, 1)).to.include({from: 364, to: 436});
    const crowd = barLayout({bands: bandScale(even(10_000), 0, 500), scale, series: 1})(0, 5000, 1);
    expect(crowd.to - crowd.from).to.be.closeTo(1, 1e-9);
  });

  it('leaves room for a label before lying bars', () => {
    const lying = barLayout({
      ...{
        bands: bandScale(even(1), 0, 66),
        scale: scaleLinear([0, 10], 0, 100),
        series: 1,
        labelRoom: 16,
      },
    });
    expect(lying(0, 0, 10)).to.deep.equal({from: 22, to: 60, base: 0, tip: 100});
  });

  it('rounds the corners at the tip', () => {
    expect(barPath({from: 10, to: 30, base: 100, tip: 20}, false)).to.equal(
      'M10,100L10,23Q10,20,13,20L27,20Q30,20,30,23L30,100Z',
    );
    expect(barPath({from: 10, to: 30, base: 100, tip: 130}, false)).to.equal(
      'M10,100L10,127Q10,130,13,130L27,130Q30,130,30,127L30,100Z',
    );
    expect(barPath({from: 10, to: 30, base: 0, tip: 80}, true)).to.equal(
      'M0,10L77,10Q80,10,80,13L80,27Q80,30,77,30L0,30Z',
    );
    expect(barPath({from: 10, to: 30, base: 0, tip: -80}, true)).to.equal(
      'M0,10L-77,10Q-80,10,-80,13L-80,27Q-80,30,-77,30L0,30Z',
    );
  });

  it('has square corners where there is no room for round ones', () => {
    expect(barPath({from: 10, to: 30, base: 100, tip: 98}, false)).to.equal(
      'M10,100L10,98L30,98L30,100Z',
    );
    expect(barPath({from: 1 / 3, to: 4 / 3, base: 100, tip: 0}, false)).to.equal(
      'M0.33,100L0.33,0L1.33,0L1.33,100Z',
    );
  });

  it('has a rectangle to be hit and labelled', () => {
    const one = {from: 10, to: 30, base: 100, tip: 20};
    expect(barRect(one, false)).to.deep.equal({x: 10, y: 20, width: 20, height: 80});
    expect(barRect(one, true)).to.deep.equal({x: 20, y: 10, width: 80, height: 20});
  });

  it('draws one path a status, with gaps left out and texture where not actual', () => {
    const {rows} = alignSeries([
      {
        points: [
          {period: '2018', value: 50},
          {period: '2019', value: null},
          {period: '2020', value: 0},
          {period: '2021', value: 2, status: 'planned'},
        ],
      },
    ]);
    const marks = barMarks(rows[0]!, 0, rows[0]!.keys(), bar, false);
    expect(marks).to.deep.equal([
      {
        series: 0,
        status: 'actual',
        path: 'M6,100L6,53Q6,50,9,50L41,50Q44,50,44,53L44,100Z' + 'M106,101L106,99L144,99L144,101Z',
      },
      {series: 0, status: 'planned', path: 'M156,100L156,98L194,98L194,100Z', texture: ''},
    ]);
  });

  it('hatches no bar thinner than the hatching', () => {
    const {rows} = alignSeries([{points: [{period: '2018', value: 50, status: 'planned'}]}]);
    const thin = barLayout({bands: bandScale(even(50), 0, 200), scale, series: 1});
    expect(barMarks(rows[0]!, 0, [0], thin, false)[0]).not.to.have.property('texture');
  });
});
