import {expect, html} from '@open-wc/testing';
import {chartDocuments, type ChartDocument} from './chart-documents.js';
import {all, chart, pinLetters, texts} from './charts.js';
import {edgeDocuments} from './edge-documents.js';

/** What a reader sees and hears of a document, as rows of a table. */
async function rowsOf(name: string, {type, ids, series}: ChartDocument): Promise<string[]> {
  const rows: string[] = [];
  for (const lang of ['en', 'pl']) {
    const element = await chart(html`<cluster-revenue-chart
      lang=${lang}
      type=${type}
      series=${ids}
      style="width: 720px; font: 16px sans-serif"
      .data=${{name: 'Charts (fictional)', language: 'en', series}}
    ></cluster-revenue-chart>`);
    const spoken = texts(element, '[role="option"]');
    const heard = spoken.length > 4 ? [...spoken.slice(0, 3), '…', spoken.at(-1)] : spoken;
    const ticks = all(element, '[part="axis"] > text').map(({textContent}) => textContent);
    const shown = ticks.length > 16 ? [...ticks.slice(0, 15), '…', ticks.at(-1)] : ticks;
    const cells = [
      name,
      lang,
      texts(element, '[part="heading"]')[0],
      texts(element, '.unit')[0] ?? '',
      texts(element, '[part="summary"]')[0] ?? '',
      heard.join(' / '),
      shown.join(' · '),
      texts(element, '.values text').slice(0, 12).join(' · '),
    ];
    rows.push(`| ${cells.join(' | ')} |`);
  }
  return rows;
}

describe('what the revenue chart says and writes', () => {
  pinLetters();

  for (const [name, document] of Object.entries({...chartDocuments, ...edgeDocuments})) {
    it(`is as committed in words.md: ${name}`, async () => {
      const file = await fetch('/test/components/revenue-chart/words.md');
      const committed = (await file.text()).split('\n').map((line) => line.replace(/ +/g, ' '));
      const rows = (await rowsOf(name, document)).map((row) => row.replace(/\s+/g, ' '));
      expect(committed).to.include.members(rows);
      // One document has such texts as its periods.
      if (!JSON.stringify(document.series).includes('"NaN"'))
        expect(rows.join()).not.to.match(/NaN|Infinity|undefined/);
    });
  }
});
