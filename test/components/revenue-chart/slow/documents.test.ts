import {expect, html} from '@open-wc/testing';
import {localeFor} from '../../../../src/core/i18n/locale.js';
import {
  chooseSeries,
  toChartModel,
} from '../../../../src/components/revenue-chart/revenue-chart.view.js';
import {toCsvRows} from '../../../../src/components/revenue-chart/toolbar-actions.js';
import {chartDocuments, type ChartDocument} from '../chart-documents.js';
import {all, chart, press, texts, type Chart} from '../charts.js';
import {edgeDocuments} from '../edge-documents.js';

const widths = [280, 480, 760, 1100];

const draw = ({type, ids, series}: ChartDocument, lang: string, width: number): Promise<Chart> =>
  chart(html`<cluster-revenue-chart
    lang=${lang}
    type=${type}
    series=${ids}
    .style=${`width: ${width}px; font: 16px/1.5 sans-serif`}
    .data=${{name: 'Charts (fictional)', language: 'en', series}}
  ></cluster-revenue-chart>`);

/** Pairs of texts of the drawing that touch, and texts outside the drawing. */
function faultsOf(element: Chart): string[] {
  const drawing = element.shadowRoot.querySelector('.drawing')!.getBoundingClientRect();
  const boxes = all(element, '.drawing text').map((text) => ({
    words: text.textContent?.trim() ?? '',
    box: text.getBoundingClientRect(),
  }));
  // The box of a text is higher than its letters, and Firefox rounds the width of each letter.
  const INSET = 3;
  return boxes.flatMap(({words, box}, i) => {
    const outside =
      box.left < drawing.left - INSET ||
      box.right > drawing.right + INSET ||
      box.top < drawing.top - INSET ||
      box.bottom > drawing.bottom + INSET;
    const touched = boxes
      .slice(i + 1)
      .filter(
        (other) =>
          box.left < other.box.right - 0.5 &&
          other.box.left < box.right - 0.5 &&
          box.top + INSET < other.box.bottom - INSET &&
          other.box.top + INSET < box.bottom - INSET,
      );
    return [
      ...(outside ? [`"${words}" is outside`] : []),
      ...touched.map((other) => `"${words}" touches "${other.words}"`),
    ];
  });
}

/** The figure that is said after each key, without repetition. */
async function walk(element: Chart, key: string): Promise<string[]> {
  const spoken = await press(element, 'Home');
  for (;;) {
    const [next = ''] = await press(element, key);
    if (next === spoken.at(-1)) return spoken;
    spoken.push(next);
  }
}

describe('the revenue chart of documents of every kind', () => {
  const documents = Object.entries({...chartDocuments, ...edgeDocuments});

  documents.forEach(([name, document], position) => {
    const lang = position % 2 ? 'pl' : 'en';

    it(`has no texts that touch or are cut off: ${name}`, async () => {
      for (const width of widths) {
        const element = await draw(document, lang, width);
        expect(faultsOf(element), `${width} px`).to.eql([]);
        expect(element.scrollWidth, `${width} px`).to.be.at.most(width);
        element.remove();
      }
    });

    it(`has every figure in its options, its keyboard walk and its table: ${name}`, async () => {
      const element = await draw(document, lang, 760);
      const model = toChartModel(
        chooseSeries(document.series, document.ids),
        localeFor(lang, 'en'),
      );
      const [row = []] = model.data.rows;
      const figures = row.filter(({index}) => index >= 0).length;
      const options = texts(element, '[role="option"][id^="option-0-"]');
      expect(options).to.have.length(figures);
      expect(await walk(element, 'ArrowRight')).to.eql(options);
      expect(texts(element, 'tbody th')).to.eql(
        model.data.periods.map((_, index) => model.period(index).replace(/\s+/g, ' ')),
      );
    });

    it(`has the numbers of its table in the CSV file: ${name}`, () => {
      const locale = localeFor('en', 'en');
      const model = toChartModel(chooseSeries(document.series, document.ids), locale);
      const drawAt = () => {
        throw new Error('nothing is drawn');
      };
      const rows = toCsvRows({model, locale, title: name, drawAt, onTone: () => {}}).slice(1);
      rows.forEach((cells, index) => {
        model.names.forEach((_, series) => {
          const amount = model.figure(series, index)?.amount ?? '';
          const written = Number(amount.replaceAll(/[,%]/g, '').replace('\u2212', '-') || NaN);
          expect(cells[1 + 2 * series] ?? NaN).to.satisfy((value: number) =>
            Number.isNaN(written)
              ? Number.isNaN(value)
              : Math.abs(value - written) <= 1e-12 * Math.abs(written),
          );
        });
      });
    });
  });
});
