import {expect} from '@open-wc/testing';
import {geometry, type Geometry, nearestSeries} from '../../../src/core/chart/geometry.js';
import type {GeometryOptions} from '../../../src/core/chart/axes.js';
import {alignSeries, type DataPoint, type Series} from '../../../src/core/chart/series.js';

const points = (...pairs: [string, number | null, string?][]): DataPoint[] =>
  pairs.map(([period, value, status]) => ({period, value, status}));

/** Seven pixels a character, as a monospaced font would have it. */
const draw = (series: Series[], options: Partial<GeometryOptions> = {}): Geometry => {
  const data = alignSeries(series);
  const text = (value: number) => String(value).length * 7;
  return geometry({
    ...{data, type: 'bar', width: 360, lineHeight: 16},
    tickWidth: (ticks) => Math.max(...ticks.map(text)),
    labelWidth: (index) => data.periods[index]!.key.length * 7,
    valueWidth: (number, index) => text(data.rows[number]![index]!.value!),
    ...options,
  });
};
const shown = (labels: Geometry['labels']) => labels.map(({of}) => of);

describe('chart/geometry', () => {
  const plan = points(['2018', 20], ['2019', 40], ['2020', null], ['2021', 60, 'planned']);

  it('draws upright bars between two axes', () => {
    const drawing = draw([{points: plan}]);
    expect(drawing.mode).to.equal('vertical');
    expect(drawing.plot).to.deep.equal({
      ...{width: 360, height: 200, left: 20, right: 359, top: 22, bottom: 178, labelsAbove: false},
    });
    expect(drawing.ticks).to.deep.equal([
      {of: 0, x: 14, y: 178, align: 'right'},
      {of: 20, x: 14, y: 126, align: 'right'},
      {of: 40, x: 14, y: 74, align: 'right'},
      {of: 60, x: 14, y: 22, align: 'right'},
    ]);
    expect(drawing.grid).to.equal('M20,126.5H359M20,74.5H359M20,22.5H359');
    expect(drawing.baseline).to.equal('M20,178.5H359');
    expect(drawing.labels).to.deep.equal([
      {of: 0, x: 62.38, y: 192, align: 'middle'},
      {of: 1, x: 147.13, y: 192, align: 'middle'},
      {of: 2, x: 231.88, y: 192, align: 'middle'},
      {of: 3, x: 316.63, y: 192, align: 'middle'},
    ]);
    expect(drawing.marks.map(({series, status, path}) => [series, status, path])).to.deep.equal([
      [
        ...[0, 'actual'],
        'M30.17,178L30.17,129Q30.17,126,33.17,126L91.58,126Q94.58,126,94.58,129L94.58,178Z' +
          'M114.92,178L114.92,77Q114.92,74,117.92,74L176.33,74Q179.33,74,179.33,77L179.33,178Z',
      ],
      [
        ...[0, 'planned'],
        'M284.42,178L284.42,25Q284.42,22,287.42,22L345.83,22Q348.83,22,348.83,25L348.83,178Z',
      ],
    ]);
    expect(drawing.marks[1]?.texture).to.match(/^M285.42,26.58L289/);
    expect(drawing.values.map(({value, box}) => [value, box.x, box.y])).to.deep.equal([
      [20, 55.38, 107],
      [40, 140.13, 55],
      [60, 309.63, 3],
    ]);
  });

  it('draws a line with a gap and a dash', () => {
    const drawing = draw([{points: plan}], {type: 'line'});
    expect(drawing.marks).to.deep.equal([
      {series: 0, status: 'actual', path: 'M44,126L141,74'},
      {series: 0, status: 'planned', path: 'M335,22Z'},
    ]);
    expect(drawing.spot(0, 1)).to.deep.equal({x: 141, y: 74});
    expect(drawing.spot(0, 2)).to.equal(null);
    expect(drawing.box(0, 1)).to.equal(null);
  });

  it('writes two decimals at most', () => {
    const thirds = points(['2018', 1 / 3], ['2019', 2 / 3], ['2020', 5 / 7]);
    for (const type of ['bar', 'line', 'area'] as const) {
      const [{path = '', fill = ''} = {}] = draw([{points: thirds}], {type, width: 367}).marks;
      expect(path).to.match(/\.\d\d/);
      expect(path + fill).not.to.match(/\.\d{3}|e-/);
    }
  });

  it('draws an area down to zero', () => {
    const drawing = draw([{points: points(['2018', 20], ['2019', -20])}], {type: 'area'});
    expect(drawing.marks[0]?.fill).to.match(/^M.*L335,\d+(\.\d+)?L335,(\S+)L51,\2Z$/);
  });

  it('lays bars down where it is narrow, each with its label and its value', () => {
    const drawing = draw([{points: points(['2018', 20], ['2019', -10])}], {width: 200});
    expect(drawing.mode).to.equal('horizontal');
    expect(drawing.ticks).to.deep.equal([]);
    expect(drawing.grid).to.equal('');
    expect(drawing.labels).to.deep.equal([
      {of: 0, x: 28, y: 20, align: 'right'},
      {of: 1, x: 28, y: 48, align: 'right'},
    ]);
    expect(drawing.baseline).to.equal('M80.5,6V62');
    expect(drawing.box(0, 0)).to.deep.equal({x: 80.33, y: 9.36, width: 92.67, height: 21.28});
    expect(drawing.box(0, 1)).to.deep.equal({x: 34, y: 37.36, width: 46.33, height: 21.28});
    expect(drawing.values.map(({box}) => box.x)).to.deep.equal([179, 86.33]);
  });

  it('sets long labels above lying bars and lets the zero line pass under them', () => {
    const long = points(['Machining and turning', 3], ['Casting', -2]);
    const drawing = draw([{points: long}], {width: 220});
    expect(drawing.plot.labelsAbove).to.be.true;
    expect(drawing.labels[0]).to.include({x: 1, align: 'left'});
    expect(drawing.baseline.match(/M/g)).to.have.length(2);
    const [label, box] = [drawing.labels[0]!, drawing.box(0, 0)!];
    expect(label.y + 8).to.be.closeTo(box.y, 0.02);
  });

  it('is a sparkline where a line is narrow', () => {
    const drawing = draw([{points: plan}], {type: 'line', width: 200});
    expect(drawing.mode).to.equal('sparkline');
    expect([drawing.ticks, drawing.grid]).to.deep.equal([[], '']);
    expect(shown(drawing.labels)).to.deep.equal([0, 3]);
  });

  it('mirrors the time axis in a right-to-left page', () => {
    const ltr = draw([{points: plan}]);
    const rtl = draw([{points: plan}], {rtl: true});
    expect(rtl.plot).to.include({left: 1, right: 340});
    expect(rtl.labels.map(({x}) => x)).to.deep.equal([297.63, 212.88, 128.13, 43.38]);
    expect(rtl.ticks[0]).to.include({x: 346, align: 'left'});
    expect(ltr.hit(30, 100).index).to.equal(0);
    expect(rtl.hit(330, 100).index).to.equal(0);
    expect(rtl.hit(30, 100).index).to.equal(3);
  });

  it('finds period and series under the pointer', () => {
    const two = [
      {points: points(['2018', 10], ['2019', 20])},
      {points: points(['2018', 30], ['2019', null])},
    ];
    const bars = draw(two);
    expect(bars.hit(bars.spot(0, 0)!.x, 0)).to.deep.equal({series: 0, index: 0});
    expect(bars.hit(bars.spot(1, 0)!.x, 0)).to.deep.equal({series: 1, index: 0});
    expect(bars.hit(999, 0)).to.deep.equal({series: 0, index: 1});
    const lines = draw(two, {type: 'line'});
    expect(lines.hit(0, lines.spot(1, 0)!.y)).to.deep.equal({series: 1, index: 0});
    expect(lines.hit(0, lines.spot(0, 0)!.y)).to.deep.equal({series: 0, index: 0});
    const lying = draw(two, {width: 200});
    expect(lying.hit(0, lying.spot(1, 0)!.y)).to.deep.equal({series: 1, index: 0});
    expect(draw([{points: []}]).hit(5, 5)).to.deep.equal({series: -1, index: -1});
    expect(draw([{points: points(['2018', null])}]).hit(5, 5)).to.deep.equal({
      series: -1,
      index: 0,
    });
  });

  it('knows the room of a period', () => {
    expect(draw([{points: plan}]).band(0)).to.deep.equal({x: 20, y: 22, width: 84.75, height: 156});
    expect(draw([{points: plan}], {width: 200}).band(1)).to.deep.equal({
      ...{x: 34, y: 34, width: 146, height: 28},
    });
  });

  it('breaks the axis of bars where it leaves time out', () => {
    const drawing = draw([{points: points(['2000', 1], ['2019', 2])}], {width: 361});
    expect(drawing.baseline).not.to.include('l4,-10');
    const irregular = draw([{points: points(['2000', 1], ['2019', 2], ['2020', 3])}], {width: 361});
    expect(irregular.baseline).to.match(/M\d+(\.\d+)?,183l4,-10M\d+(\.\d+)?,183l4,-10$/);
  });

  it('writes no values among many, or for several lines', () => {
    const many = Array.from({length: 61}, (_, i) => ({period: `${1900 + i}`, value: i}));
    expect(draw([{points: many}]).values).to.deep.equal([]);
    expect(draw([{points: plan}, {points: plan}], {type: 'line'}).values).to.deep.equal([]);
  });

  it('stays small and true with ten thousand points', () => {
    const value = (i: number) => (i === 5000 ? 900 : Math.round(Math.sin(i / 300) * 100));
    const months = Array.from({length: 10_000}, (_, i) => ({
      period: `${1000 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
      value: value(i),
    }));
    for (const type of ['bar', 'line', 'area'] as const) {
      const drawing = draw([{points: months}], {type, width: 640});
      expect(drawing.marks).to.have.length(1);
      const {path} = drawing.marks[0]!;
      expect(path.length).to.be.lessThan(120_000);
      const peak = drawing.spot(0, 5000)!;
      expect(path).to.include(`${peak.x},${peak.y}`.split(',')[1]);
      expect(drawing.hit(peak.x, 0).index).to.be.within(4990, 5010);
      expect(drawing.labels.length).to.be.within(3, 12);
    }
  });
});

describe('chart/hit', () => {
  it('finds the nearest series', () => {
    expect([0, 14, 16, 99].map((y) => nearestSeries([10, 20, 90], y))).to.deep.equal([0, 0, 1, 2]);
  });

  it('passes over gaps', () => {
    expect(nearestSeries([null, 90], 0)).to.equal(1);
    expect(nearestSeries([null, null], 0)).to.equal(-1);
    expect(nearestSeries([], 0)).to.equal(-1);
  });
});
