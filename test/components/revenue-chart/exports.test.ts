import {expect} from '@open-wc/testing';
import {alignSeries} from '../../../src/core/chart/series.js';
import {
  act,
  cellsOf,
  type Chart as Shown,
} from '../../../src/components/revenue-chart/toolbar-actions.js';
import {csv, tabbed} from '../../../src/components/revenue-chart/export-csv.js';
import {localeFor} from '../../../src/core/i18n/locale.js';
import {
  toChartModel,
  chooseSeries,
} from '../../../src/components/revenue-chart/revenue-chart.view.js';
import {demo, storyChart, texts, type Chart} from './charts.js';

const shown = (element: Chart, tag: string): Shown => {
  const locale = localeFor(tag, 'en');
  const model = toChartModel(chooseSeries(demo.series, undefined), locale);
  const figure = element.shadowRoot.querySelector('figure')!;
  return {figure, model, locale, title: model.title?.text ?? '', onTone: () => {}};
};

/** Does what a button does, and gives the file that would be saved. */
async function saved(what: string, chart: Shown): Promise<{blob: Blob; name: string}> {
  const {createObjectURL} = URL;
  const {click} = HTMLAnchorElement.prototype;
  let blob: Blob | undefined;
  let name = '';
  URL.createObjectURL = (file: Blob) => createObjectURL.call(URL, (blob = file));
  HTMLAnchorElement.prototype.click = function () {
    name = this.download;
  };
  try {
    await act(what, chart);
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
  return {blob: blob!, name};
}

describe('the files of the revenue chart', () => {
  it('CSV opens in the reader’s Excel: mark, separator and decimal sign of the language', async () => {
    const {blob, name} = await saved('csv', shown(await storyChart({}, 'pl'), 'pl'));
    const bytes = new Uint8Array(await blob.arrayBuffer());
    expect([...bytes.slice(0, 3)]).to.eql([0xef, 0xbb, 0xbf]);
    expect(name).to.equal('przychody-czlonkow-osiagniete-i-planowane-fikcyjne.csv');
    const lines = new TextDecoder().decode(bytes).trim().split('\r\n');
    const read = lines.slice(1).map((line) => line.split(';'));
    const figures = demo.series[0].data as {
      period: string;
      value: number | null;
      multiplier?: number;
    }[];
    expect(read.map(([period, value]) => [period, value])).to.eql(
      figures.map(({period, value, multiplier}) => [
        period,
        value === null ? '' : String(multiplier === 6 ? value * 1000 : value),
      ]),
    );
  });

  it('CSV writes numbers as the language does, and no formula', () => {
    const rows = [
      ['=1+1', -1.5, '@x'],
      ['a;b', 1e21, null],
      ['say "x"', 0, '-3'],
    ];
    expect(csv(rows, true)).to.equal(
      '\uFEFF\'=1+1;-1,5;\'@x\r\n"a;b";1000000000000000000000;\r\n"say ""x""";0;\'-3\r\n',
    );
    expect(csv([['a,b', 0.5]], false)).to.equal('\uFEFF"a,b",0.5\r\n');
    expect(tabbed([['=x', 1.5, 'two\tlines\n']], true)).to.equal("'=x\t1,5\ttwo lines ");
    // A spreadsheet takes quotes off: what is left must not be a formula, nor swallow the next cell.
    expect(tabbed([['"=1+1"', 'a "b', '"']], false)).to.equal('"""=1+1"""\t"a ""b"\t""""');
  });

  it('CSV has the figures of the table', async () => {
    const element = await storyChart({}, 'en');
    const cells = cellsOf(shown(element, 'en'));
    const rows = texts(element, 'tbody tr').map((text) => text?.replaceAll(',', ''));
    cells.slice(1).forEach(([period, value], i) => {
      expect(rows[i]).to.contain(`${period} ${value ?? 'no figure'}`);
    });
  });

  it('SVG is one file that draws what the page draws', async () => {
    const element = await storyChart({}, 'en');
    const {blob} = await saved('svg', shown(element, 'en'));
    const parsed = new DOMParser().parseFromString(await blob.text(), 'image/svg+xml');
    expect(parsed.querySelector('parsererror')).to.equal(null);
    expect(parsed.querySelectorAll('[style], style, script, image, [href]')).to.have.length(0);
    const paths = (root: ParentNode) =>
      Array.from(root.querySelectorAll('path'), (path) => path.getAttribute('d'));
    expect(paths(parsed)).to.include.members(paths(element.shadowRoot.querySelector('.drawing')!));
    const words = parsed.documentElement.textContent;
    for (const text of [
      'revenue in thousands PLN',
      'Source: Demo Metal Cluster',
      'forecast',
      '2028',
    ])
      expect(words).to.contain(text);
  });

  it('SVG can be read whatever the words are, and names the source of the document', async () => {
    const element = await storyChart({}, 'en');
    const locale = localeFor('en', 'en');
    const [{source, ...first}] = demo.series;
    const model = toChartModel([{...first, name: 'Bell \u0007\u000b & <b>'}], locale, source);
    const figure = element.shadowRoot.querySelector('figure')!;
    const title = model.title?.text ?? '';
    const {blob} = await saved('svg', {figure, model, locale, title, onTone: () => {}});
    const parsed = new DOMParser().parseFromString(await blob.text(), 'image/svg+xml');
    expect(parsed.querySelector('parsererror')).to.equal(null);
    expect(parsed.querySelector('title')?.textContent).to.equal('Bell  & <b>');
    expect(parsed.documentElement.textContent).to.contain('Source: Demo Metal Cluster');
  });

  it('PNG is twice the size of the picture and shows its bars', async () => {
    const element = await storyChart({}, 'en');
    const chart = shown(element, 'en');
    const svg = await (await saved('svg', chart)).blob.text();
    const [, width = 0, height = 0] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
    const {blob} = await saved('png', chart);
    expect(blob.type).to.equal('image/png');
    const image = await createImageBitmap(blob);
    expect([image.width, image.height]).to.eql([2 * Number(width), 2 * Number(height)]);
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
    context.drawImage(image, 0, 0);
    const {data} = context.getImageData(0, 0, image.width, image.height);
    let blue = 0;
    for (let at = 0; at < data.length; at += 4) {
      if (data[at] === 0x0b && data[at + 1] === 0x5c && data[at + 2] === 0xad) blue++;
    }
    // Five solid bars are some tenth of the picture.
    expect(blue / (image.width * image.height)).to.be.within(0.06, 0.3);
  });

  it('the published figures in mixed multipliers agree to the unit', () => {
    const {rows} = alignSeries([
      {
        multiplier: 3,
        points: [
          {period: '2018', value: 1180823967.2},
          {period: '2022', value: 1872227.2, multiplier: 6},
        ],
      },
    ]);
    expect(rows[0]?.map(({value}) => value)).to.eql([1180823967.2, 1872227200]);
  });
});
