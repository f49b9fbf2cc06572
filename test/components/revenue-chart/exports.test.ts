import {expect, html, waitUntil} from '@open-wc/testing';
import {alignSeries} from '../../../src/core/chart/series.js';
import {
  toCsvRows,
  type ActionContext as Shown,
} from '../../../src/components/revenue-chart/toolbar-actions.js';
import {toCsv, toTsv} from '../../../src/components/base/export-csv.js';
import {localeFor} from '../../../src/core/i18n/locale.js';
import {
  toChartModel,
  chooseSeries,
} from '../../../src/components/revenue-chart/revenue-chart.view.js';
import {chart, demo, storyChart, texts, type Chart} from './charts.js';

const modelOf = (tag: string) =>
  toChartModel(chooseSeries(demo.series, undefined), localeFor(tag, 'en'));

const shown = (tag: string): Shown => {
  const model = modelOf(tag);
  const drawAt = () => {
    throw new Error('nothing is drawn');
  };
  const title = model.title?.text ?? '';
  return {drawAt, model, locale: localeFor(tag, 'en'), title, onTone: () => {}};
};

/** Presses a button, and gives the file that would be saved. */
async function pressed(what: string, element: Chart): Promise<{blob: Blob; name: string}> {
  const {createObjectURL} = URL;
  const {click} = HTMLAnchorElement.prototype;
  let blob: Blob | undefined;
  let name = '';
  URL.createObjectURL = (file: Blob) => createObjectURL.call(URL, (blob = file));
  HTMLAnchorElement.prototype.click = function () {
    name = this.download;
  };
  try {
    element.shadowRoot.querySelector<HTMLElement>(`button[value=${what}]`)?.click();
    await waitUntil(() => blob, undefined, {timeout: 10_000});
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
  return {blob: blob!, name};
}

const svgOf = async (element: Chart): Promise<Document> =>
  new DOMParser().parseFromString(
    await (await pressed('svg', element)).blob.text(),
    'image/svg+xml',
  );

/** Contrast ratio: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(...colours: string[]): number {
  const [low = 0, high = 0] = colours
    .map((colour) => {
      const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
        const part = parseInt(colour.slice(at, at + 2), 16) / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    })
    .sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

describe('the files of the revenue chart', () => {
  it('CSV opens in the reader’s Excel: mark, separator and decimal sign of the language', async () => {
    const {blob, name} = await pressed('csv', await storyChart({}, 'pl'));
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
    expect(toCsv(rows, true)).to.equal(
      '\uFEFF\'=1+1;-1,5;\'@x\r\n"a;b";1000000000000000000000;\r\n"say ""x""";0;\'-3\r\n',
    );
    expect(toCsv([['a,b', 0.5]], false)).to.equal('\uFEFF"a,b",0.5\r\n');
    expect(toTsv([['=x', 1.5, 'two\tlines\n']], true)).to.equal("'=x\t1,5\ttwo lines ");
    // A spreadsheet takes quotes off: what is left must not be a formula, nor swallow the next cell.
    expect(toTsv([['"=1+1"', 'a "b', '"']], false)).to.equal('"""=1+1"""\t"a ""b"\t""""');
  });

  it('CSV has no dust of binary fractions, and guards full-width formula signs', () => {
    expect(toCsv([['a', 0.1 + 0.2, 1.005 * 1000]], false)).to.equal('\uFEFFa,0.3,1005\r\n');
    expect(toCsv([['＝1+1', '＋1', '－1', '＠x']], false)).to.equal(
      "\uFEFF'＝1+1,'＋1,'－1,'＠x\r\n",
    );
    expect(toTsv([['＝1', 0.1 + 0.2]], false)).to.equal("'＝1\t0.3");
  });

  it('CSV has the unit of its heading, whatever the power of ten in the document is', () => {
    for (const [multiplier, value, expected, unit] of [
      [-2, 150, 1.5, 'in PLN'],
      [4, 25, 250, 'PLN thousand'],
      [12, 3.4, 3400, 'PLN billion'],
    ] as const) {
      const series = [{unit: {currency: 'PLN', multiplier}, data: [{period: '2024', value}]}];
      const model = toChartModel(series, localeFor('en', 'en'));
      const [head, row] = toCsvRows({...shown('en'), model, title: 'Revenue'});
      expect(String(head?.[1]).replaceAll('\u00a0', ' ')).to.equal(`Revenue (${unit})`);
      expect(row?.[1]).to.equal(expected);
    }
  });

  it('CSV has the figures of the table', async () => {
    const element = await storyChart({}, 'en');
    const cells = toCsvRows(shown('en'));
    const rows = texts(element, 'tbody tr').map((text) => text?.replaceAll(',', ''));
    cells.slice(1).forEach(([period, value], i) => {
      expect(rows[i]).to.contain(`${period} ${value ?? 'no figure'}`);
    });
  });

  it('SVG is one file that draws what a chart of 1200 px draws, however narrow the widget is', async () => {
    const wide = await storyChart({width: 1200}, 'en');
    const words = (root: ParentNode) =>
      Array.from(root.querySelectorAll('text'), (text) => text.textContent?.trim());
    const expected = words(wide.shadowRoot.querySelector('.drawing')!);
    for (const width of [280, 720]) {
      const element = await storyChart({width}, 'en');
      const before = element.shadowRoot.querySelector('.drawing')?.outerHTML;
      const parsed = await svgOf(element);
      expect(parsed.querySelector('parsererror')).to.equal(null);
      expect(parsed.querySelectorAll('[style], style, script, image, [href]')).to.have.length(0);
      expect(Number(parsed.documentElement.getAttribute('width'))).to.be.at.least(1200);
      expect(words(parsed)).to.include.members(expected);
      const text = parsed.documentElement.textContent;
      for (const one of ['PLN billion', 'Source: Demo Metal Cluster', 'forecast', '2028'])
        expect(text).to.contain(one);
      expect(text).to.contain('No survey was made in 2021.');
      // The widget looks as before.
      expect(element.shadowRoot.querySelector('.drawing')?.outerHTML).to.equal(before);
    }
  });

  it('SVG of a few bars is as wide as they are, on right-to-left pages too', async () => {
    const unit = {currency: 'PLN'};
    const data = [2023, 2024].map((year) => ({period: String(year), value: year}));
    const document = {name: 'x', language: 'en', series: [{name: 'Sales', unit, data}]};
    for (const dir of ['ltr', 'rtl']) {
      const element = await chart(
        html`<cluster-revenue-chart dir=${dir} .data=${document}></cluster-revenue-chart>`,
      );
      const {documentElement} = await svgOf(element);
      expect(documentElement.getAttribute('width')).to.equal('632');
      const years = [...documentElement.querySelectorAll('text')].filter(({textContent}) =>
        /^20/.test(textContent ?? ''),
      );
      expect(years).to.have.length(2);
      for (const year of years) expect(Number(year.getAttribute('x'))).to.be.within(16, 616);
    }
  });

  it('SVG can be read whatever the words are, and names the source of the document', async () => {
    const [first] = demo.series;
    const series = [{...first, source: undefined, name: 'Bell \u0007\u000b & <b>'}];
    const element = await chart(
      html`<cluster-revenue-chart .data=${{...demo, series, source: first.source}}></cluster-revenue-chart>`,
    );
    const parsed = await svgOf(element);
    expect(parsed.querySelector('parsererror')).to.equal(null);
    expect(parsed.querySelector('title')?.textContent).to.equal('Bell  & <b>');
    expect(parsed.documentElement.textContent).to.contain('Source: Demo Metal Cluster');
  });

  it('SVG names fonts that other programs have, and none of emoji', async () => {
    const element = await chart(
      html`<cluster-revenue-chart
        style="font-family: system-ui, 'Segoe UI', 'Apple Color Emoji', sans-serif"
        .data=${demo}
      ></cluster-revenue-chart>`,
    );
    const family = (await svgOf(element)).documentElement.getAttribute('font-family') ?? '';
    expect(family).to.contain('Segoe UI').and.to.contain('Arial');
    expect(family).not.to.match(/emoji|system-ui/i);
  });

  const backgrounds = [
    ['a dark gradient', 'background: linear-gradient(#222, #444); color: #fff', '#17191c'],
    ['a picture', 'background: url("data:,") #fff; color: #fff', '#17191c'],
    ['a dark colour', 'background: #102030; color: #fff', '#102030'],
    ['a transparent colour', 'background: #0008; color: #fff', '#17191c'],
    ['white', 'background: #fff; color: #111', '#ffffff'],
    ['nothing', 'color: #111', '#ffffff'],
  ] as const;

  for (const [name, style, sheet] of backgrounds) {
    it(`SVG has an opaque sheet on which its text can be read, on ${name}`, async () => {
      const element = await chart(
        html`<cluster-revenue-chart
          .style=${`${style}; font: 16px sans-serif`}
          .data=${demo}
        ></cluster-revenue-chart>`,
      );
      const parsed = await svgOf(element);
      const [rect] = parsed.querySelectorAll('rect');
      expect(rect?.getAttribute('fill')).to.equal(sheet);
      expect(rect?.hasAttribute('fill-opacity')).to.equal(false);
      // Also bars and lines have a contrast of 3 : 1.
      const strong = parsed.querySelectorAll('path[fill^="#"]:not([fill-opacity])');
      expect(strong.length).to.be.greaterThan(0);
      for (const path of strong)
        expect(contrast(path.getAttribute('fill')!, sheet), name).to.be.at.least(3);
      expect(element.shadowRoot.querySelector('figure')?.style.colorScheme).to.equal('');
    });

    it(`PNG has the same sheet, at least 1200 px wide, on ${name}`, async () => {
      const element = await chart(
        html`<cluster-revenue-chart
          .style=${`${style}; font: 16px sans-serif; width: 320px`}
          .data=${demo}
        ></cluster-revenue-chart>`,
      );
      const image = await createImageBitmap((await pressed('png', element)).blob);
      expect(image.width).to.be.at.least(1200);
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
      context.drawImage(image, 0, 0);
      const {data} = context.getImageData(0, 0, image.width, image.height);
      const expected = [1, 3, 5].map((at) => parseInt(sheet.slice(at, at + 2), 16));
      expect([...data.slice(0, 4)]).to.eql([...expected, 255]);
      // The words are light on a dark sheet and dark on a light one.
      const [red = 0] = expected;
      let written = 0;
      for (let at = 0; at < data.length; at += 4) if (Math.abs(data[at]! - red) > 180) written++;
      expect(written).to.be.greaterThan(2000);
    });
  }

  it('PNG is twice the size of the picture and shows its bars', async () => {
    const element = await storyChart({width: 280}, 'en');
    const svg = await (await pressed('svg', element)).blob.text();
    const [, width = 0, height = 0] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
    const {blob} = await pressed('png', element);
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
