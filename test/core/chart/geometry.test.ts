import {expect} from '@open-wc/testing';
import {geometry, type Geometry, nearestSeries} from '../../../src/core/chart/geometry.js';
import type {GeometryOptions} from '../../../src/core/chart/axes.js';
import {alignSeries, type DataPoint, type ChartSeries} from '../../../src/core/chart/series.js';

const points = (...pairs: [string, number | null, string?][]): DataPoint[] =>
  pairs.map(([period, value, status]) => ({period, value, status}));

/** Seven pixels a character, as a monospaced font would have it. */
const draw = (series: ChartSeries[], options: Partial<GeometryOptions> = {}): Geometry => {
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
const shown = (labels: Geometry['labels']) => labels.map(({index}) => index);

describe('chart/geometry', () => {
  const plan = points(['2018', 20], ['2019', 40], ['2020', null], ['2021', 60, 'planned']);

  it('draws upright bars with their values and without a value axis', () => {
    const drawing = draw([{points: plan}]);
    expect(drawing.mode).to.equal('vertical');
    expect(drawing.plot).to.deep.equal({
      ...{width: 360, height: 200, left: 1, right: 359, top: 22, bottom: 178, labelsAbove: false},
    });
    expect([drawing.ticks, drawing.grid]).to.deep.equal([[], '']);
    expect(drawing.baseline).to.equal('M1,178.5H359');
    expect(drawing.labels.map(({index, x, y}) => [index, x, y])).to.deep.equal([
      [0, 45.75, 192],
      [1, 135.25, 192],
      [2, 224.75, 192],
      [3, 314.25, 192],
    ]);
    expect(drawing.marks.map(({series, status, path}) => [series, status, path])).to.deep.equal([
      [
        ...[0, 'actual'],
        'M11.74,178L11.74,129Q11.74,126,14.74,126L76.76,126Q79.76,126,79.76,129L79.76,178Z' +
          'M101.24,178L101.24,77Q101.24,74,104.24,74L166.26,74Q169.26,74,169.26,77L169.26,178Z',
      ],
      [
        ...[0, 'planned'],
        'M280.24,178L280.24,25Q280.24,22,283.24,22L345.26,22Q348.26,22,348.26,25L348.26,178Z',
      ],
    ]);
    expect(drawing.marks[1]?.texture).to.match(/^M281\.24,/);
    expect(drawing.values.map(({value, box}) => [value, box.x, box.y])).to.deep.equal([
      [20, 38.75, 107],
      [40, 128.25, 55],
      [60, 307.25, 3],
    ]);
  });

  it('draws an axis and a light grid instead where not every value can be written', () => {
    const drawing = draw([{points: plan}], {valueWidth: () => 200});
    expect(drawing.values).to.deep.equal([]);
    expect(drawing.plot.left).to.equal(20);
    expect(drawing.ticks).to.deep.equal([
      {value: 0, x: 14, y: 178, align: 'right'},
      {value: 20, x: 14, y: 126, align: 'right'},
      {value: 40, x: 14, y: 74, align: 'right'},
      {value: 60, x: 14, y: 22, align: 'right'},
    ]);
    expect(drawing.grid).to.equal('M20,126.5H359M20,74.5H359M20,22.5H359');
  });

  it('writes of a long line the most telling values, and no gridline through them', () => {
    const values = [15, 60, 20, 58, 30, 12, 55, 20, 54, 33, 44, 25];
    const long = values.map((value, i) => ({period: `${2010 + i}`, value}));
    const drawing = draw([{points: long}], {type: 'line', valueWidth: () => 50});
    expect(drawing.ticks.length).to.be.within(3, 5);
    expect(drawing.values.map(({value}) => value)).to.include.members([60, 12]);
    const lines = [...drawing.grid.matchAll(/M([\d.]+),([\d.]+)H([\d.]+)/g)].map((one) =>
      one.slice(1).map(Number),
    );
    for (const {box} of drawing.values) {
      for (const [from = 0, y = 0, to = 0] of lines) {
        const isBeside = to <= box.x || from >= box.x + box.width;
        expect(isBeside || y < box.y || y > box.y + box.height).to.equal(true);
      }
    }
  });

  it('has a value axis instead of many labels at a line', () => {
    const values = Array.from({length: 25}, (_, i) => ({
      period: `${2000 + i}`,
      value: 5 + (i % 2),
    }));
    const wide = {type: 'line', width: 1200} as const;
    expect(draw([{points: values.slice(1)}], wide)).to.include({grid: ''});
    const drawing = draw([{points: values}], wide);
    expect(drawing.ticks.length).to.be.at.least(3);
    expect(drawing.values.length).to.be.below(5);
  });

  it('writes no value over its line, and none far from its vertex', () => {
    for (let round = 0; round < 60; round++) {
      const values = Array.from({length: 3 + (round % 20)}, (_, i) => ({
        period: `${2000 + i}`,
        value: ((i * 7919 + round * 104729) % 97) - (round % 2 ? 40 : 0),
      }));
      for (const width of [280, 480, 760]) {
        const drawing = draw([{points: values}], {type: 'line', width, rtl: round % 3 === 0});
        for (const {index, box} of drawing.values) {
          const at = drawing.pointAt(0, index)!;
          expect(Math.max(box.y - at.y, at.y - box.y - box.height)).to.be.at.most(22);
          for (const end of [drawing.pointAt(0, index - 1), drawing.pointAt(0, index + 1)]) {
            for (let x = box.x; end && x <= box.x + box.width; x++) {
              const share = (x - at.x) / (end.x - at.x);
              const y = at.y + share * (end.y - at.y);
              const crossed = share >= 0 && share <= 1 && y > box.y && y < box.y + box.height;
              expect(crossed, `${round}, ${width} px, ${index}`).to.equal(false);
            }
          }
        }
      }
    }
  });

  it('has room for the label below the lowest vertex of a line', () => {
    const valley = points(['2018', 102], ['2019', 100], ['2020', 103]);
    for (const width of [280, 720]) {
      const {values, plot} = draw([{points: valley}], {type: 'line', width});
      const lowest = values.find(({value}) => value === 100)!;
      expect(lowest.box.y + lowest.box.height).to.be.at.most(plot.bottom + 3);
      expect(lowest.box.y).to.be.greaterThan(values[0]!.box.y);
    }
  });

  it('draws a line with a gap, a dash and a circle at each figure', () => {
    const drawing = draw([{points: plan}], {type: 'line'});
    expect(drawing.marks.map(({status, path}) => [status, path])).to.deep.equal([
      ['actual', 'M25,126L128.33,74'],
      ['planned', ''],
    ]);
    expect(drawing.marks.map(({dots = ''}) => dots.match(/M/g)?.length)).to.deep.equal([2, 1]);
    expect(drawing.pointAt(0, 1)).to.deep.equal({x: 128.33, y: 74});
    expect(drawing.pointAt(0, 2)).to.equal(null);
    expect(drawing.barRectAt(0, 1)).to.equal(null);
  });

  it('does not join years and quarters in one line', () => {
    const mixed = points(['2023', 440], ['2024', 480], ['2025-Q1', 118], ['2025-Q2', 125]);
    const drawing = draw([{points: mixed}], {type: 'line'});
    expect(drawing.marks[0]?.path.match(/M/g)).to.have.length(2);
    expect(drawing.baseline).to.include('l4,-10');
  });

  it('draws the marks of one period alone', () => {
    const drawing = draw([{points: plan}, {points: plan}]);
    expect(drawing.marksAt(3).map(({series, status}) => [series, status])).to.deep.equal([
      [0, 'planned'],
      [1, 'planned'],
    ]);
    expect(drawing.marksAt(2)).to.deep.equal([]);
  });

  it('does not let four bars fill a wide drawing', () => {
    const {plot} = draw([{points: plan}], {width: 1000});
    expect(plot.right - plot.left).to.equal(474);
    expect(plot.height).to.equal(237);
  });

  it('names the statuses of a single series above its figures', () => {
    const statusWidth = (status: string) => status.length * 7;
    const drawing = draw([{points: plan}], {statusWidth});
    expect(drawing.brackets?.map(({status, x}) => [status, x])).to.deep.equal([
      ['planned', 280.24],
      ['actual', 11.74],
    ]);
    const actual = draw([{points: points(['2018', 1], ['2019', 2])}], {statusWidth});
    expect(actual.brackets).to.deep.equal([]);
    expect(draw([{points: plan}, {points: plan}], {statusWidth}).brackets).to.equal(null);
  });

  it('names lines at their ends, in their order, without overlap', () => {
    const lines = [12, 10, 11].map((last) => ({points: points(['2018', 5], ['2019', last])}));
    const {ends} = draw(lines, {type: 'line', endWidth: () => 50});
    expect(ends.map(({series}) => series)).to.deep.equal([0, 2, 1]);
    ends.forEach(({y}, i) => {
      if (i) expect(y - ends[i - 1]!.y).to.be.at.least(15.99);
    });
  });

  it('fills no areas that would lie over one another', () => {
    const two = [{points: plan}, {points: plan}];
    expect(draw(two, {type: 'area'}).marks.every(({fill}) => fill === undefined)).to.equal(true);
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
    expect(drawing.marks[0]?.fill).to.match(/^M.*L335,\d+(\.\d+)?L335,(\S+)L25,\2Z$/);
  });

  it('lays bars down where it is narrow, each with its label and its value', () => {
    const drawing = draw([{points: points(['2018', 20], ['2019', -10])}], {width: 200});
    expect(drawing.mode).to.equal('horizontal');
    expect(drawing.ticks).to.deep.equal([]);
    expect(drawing.grid).to.equal('');
    expect(drawing.labels).to.deep.equal([
      {index: 0, x: 28, y: 20, align: 'right'},
      {index: 1, x: 28, y: 48, align: 'right'},
    ]);
    expect(drawing.baseline).to.equal('M80.5,6V62');
    expect(drawing.barRectAt(0, 0)).to.deep.equal({x: 80.33, y: 9.36, width: 92.67, height: 21.28});
    expect(drawing.barRectAt(0, 1)).to.deep.equal({x: 34, y: 37.36, width: 46.33, height: 21.28});
    expect(drawing.values.map(({box}) => box.x)).to.deep.equal([179, 86.33]);
  });

  it('sets long labels above lying bars and lets the zero line pass under them', () => {
    const long = points(['Machining and turning', 3], ['Casting', -2]);
    const drawing = draw([{points: long}], {width: 220});
    expect(drawing.plot.labelsAbove).to.be.true;
    expect(drawing.labels[0]).to.include({x: 1, align: 'left'});
    expect(drawing.baseline.match(/M/g)).to.have.length(2);
    const [label, box] = [drawing.labels[0]!, drawing.barRectAt(0, 0)!];
    expect(label.y + 8).to.be.closeTo(box.y, 0.02);
    // The line is beside the bars, so that it crosses no label.
    const [, top, bottom] = /M[\d.]+,([\d.]+)V([\d.]+)/.exec(drawing.baseline) ?? [];
    expect(Number(top)).to.be.closeTo(box.y - 1, 0.02);
    expect(Number(bottom)).to.be.closeTo(box.y + box.height + 1, 0.02);
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
    expect(rtl.plot).to.include({left: 1, right: 359});
    expect(rtl.labels.map(({x}) => x)).to.deep.equal([314.25, 224.75, 135.25, 45.75]);
    const valueWidth = () => 200;
    expect(draw([{points: plan}], {rtl: true, valueWidth}).ticks[0]).to.include({
      ...{x: 346, align: 'left'},
    });
    expect(ltr.nearest(30, 100).index).to.equal(0);
    expect(rtl.nearest(330, 100).index).to.equal(0);
    expect(rtl.nearest(30, 100).index).to.equal(3);
  });

  it('finds period and series under the pointer', () => {
    const two = [
      {points: points(['2018', 10], ['2019', 20])},
      {points: points(['2018', 30], ['2019', null])},
    ];
    const bars = draw(two);
    expect(bars.nearest(bars.pointAt(0, 0)!.x, 0)).to.deep.equal({series: 0, index: 0});
    expect(bars.nearest(bars.pointAt(1, 0)!.x, 0)).to.deep.equal({series: 1, index: 0});
    expect(bars.nearest(999, 0)).to.deep.equal({series: 0, index: 1});
    const lines = draw(two, {type: 'line'});
    expect(lines.nearest(0, lines.pointAt(1, 0)!.y)).to.deep.equal({series: 1, index: 0});
    expect(lines.nearest(0, lines.pointAt(0, 0)!.y)).to.deep.equal({series: 0, index: 0});
    const lying = draw(two, {width: 200});
    expect(lying.nearest(0, lying.pointAt(1, 0)!.y)).to.deep.equal({series: 1, index: 0});
    expect(draw([{points: []}]).nearest(5, 5)).to.deep.equal({series: -1, index: -1});
    expect(draw([{points: points(['2018', null])}]).nearest(5, 5)).to.deep.equal({
      series: -1,
      index: 0,
    });
  });

  it('knows the room of a period', () => {
    expect(draw([{points: plan}]).bandRectAt(0)).to.deep.equal({
      x: 1,
      y: 22,
      width: 89.5,
      height: 156,
    });
    expect(draw([{points: plan}], {width: 200}).bandRectAt(1)).to.deep.equal({
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
      const peak = drawing.pointAt(0, 5000)!;
      expect(path).to.include(`${peak.x},${peak.y}`.split(',')[1]);
      expect(drawing.nearest(peak.x, 0).index).to.be.within(4990, 5010);
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
