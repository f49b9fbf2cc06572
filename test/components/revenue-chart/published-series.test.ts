import {expect, html} from '@open-wc/testing';
import {published} from '../../core/chart/published.js';
import {all, chart, press, texts} from './charts.js';

const numberOf = (text = '') =>
  /\d/.test(text) ? Number(text.replaceAll(',', '').replace('−', '-')) : null;

describe('the revenue chart of published series', () => {
  for (const [name, {points, multiplier}] of Object.entries(published)) {
    it(`has the same figures in its table and in its bars: ${name}`, async () => {
      const series = [{name, unit: {currency: 'PLN', multiplier}, data: points}];
      const element = await chart(html`<cluster-revenue-chart
        lang="en"
        style="width: 720px; font: 16px sans-serif"
        .data=${{name: 'Published', series}}
      ></cluster-revenue-chart>`);
      const expected = points.map(({value, ...point}) =>
        value === null || !('multiplier' in point)
          ? value
          : value * 10 ** (point.multiplier - multiplier),
      );
      expect(texts(element, 'tbody td').map(numberOf)).to.eql(expected);

      // Of a ring of three pixels around a bar, the bar.
      const RING = 3;
      const bars: {value: number; y: number; height: number}[] = [];
      for (const value of expected) {
        await press(element, 'ArrowRight');
        if (value === null) continue;
        const [ring] = all(element, '.active');
        const [y, height] = ['y', 'height'].map((name) => Number(ring?.getAttribute(name)));
        bars.push({value, y: y! + RING, height: height! - 2 * RING});
      }
      const tallest = bars.reduce((a, b) => (b.height > a.height ? b : a));
      const perPixel = Math.abs(tallest.value) / tallest.height;
      const zeros = bars.map(({value, y, height}) => (value < 0 ? y : y + height));
      for (const [i, {value, height}] of bars.entries()) {
        // Pixels are written with two digits; two of them can be seen, however small the value.
        const exact = Math.max(2, Math.abs(value) / perPixel);
        expect(Math.abs(height - exact), `${value}`).to.be.below(0.03);
        expect(Math.abs(zeros[i]! - zeros[0]!)).to.be.below(0.03);
      }
    });
  }
});
