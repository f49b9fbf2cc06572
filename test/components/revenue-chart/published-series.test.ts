import {expect, html} from '@open-wc/testing';
import {published} from '../../core/chart/published.js';
import {all, chart, press, texts} from './charts.js';

const numberOf = (text = '') => (/\d/.test(text) ? Number(text.replaceAll(',', '')) : null);

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

      const ticks = all(element, '[part="axis"] text')
        .filter((text) => text.getAttribute('text-anchor') === 'end')
        .map((text) => [numberOf(text.textContent ?? '') ?? NaN, Number(text.getAttribute('y'))]);
      const values = ticks.map(([value]) => value);
      expect(values).to.eql([...new Set(values)].sort((one, other) => one! - other!));
      const [[low = NaN, bottom = NaN] = [], [high = NaN, top = NaN] = []] = [
        ticks[0],
        ticks.at(-1),
      ];
      const perPixel = (high - low) / (bottom - top);
      const zero = bottom + low / perPixel;
      for (const value of expected) {
        await press(element, 'ArrowRight');
        if (value === null) continue;
        const [bar] = all(element, '.active');
        const height = Number(bar?.getAttribute('height'));
        const y = Number(bar?.getAttribute('y'));
        // Pixels are written with two digits; two of them can be seen, however small the value.
        const exact = Math.max(2, Math.abs(value) / perPixel);
        expect(Math.abs(height - exact), `${value}`).to.be.below(0.011);
        expect(Math.abs((value < 0 ? y : y + height) - zero)).to.be.below(0.011);
      }
    });
  }
});
