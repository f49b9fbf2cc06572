import {expect, fixture, html, nextFrame, waitUntil} from '@open-wc/testing';
import {textOf, widget} from '../../widgets.js';
import {all, chart, demo, drawn, flagship, press, storyChart, texts, type Chart} from './charts.js';
import {emulateMedia} from '@web/test-runner-commands';
import {removeWhilePrinting} from '../../remove-while-printing.js';

describe('<cluster-revenue-chart>', () => {
  it('says in words that the flagship has no figures, with title and unit, and draws nothing', async () => {
    const element = await widget<Chart>(
      html`<cluster-revenue-chart .data=${flagship}></cluster-revenue-chart>`,
    );
    expect(element.matches(':state(empty)')).to.equal(true);
    // The heading of the document is the name of the series: said once.
    expect(textOf(element)).to.equal(
      'Planned revenue growth for Cluster companies revenue in thousands PLN There are no figures to show yet.',
    );
    expect(all(element, 'svg')).to.eql([]);
  });

  it('draws bars with their values and the names of their statuses, one path a status', async () => {
    const element = await storyChart({});
    expect(all(element, '.drawing [part="bar"]')).to.have.length(4);
    expect(texts(element, '[part="axis"] text')).to.eql([
      ...['2019', '2020', '2021', '2022', '2023', '2024', '2025', '2026', '2027', '2028'],
      ...['forecast', 'planned', 'estimated', 'actual'],
    ]);
    expect(all(element, '.legend')).to.eql([]);
    expect(texts(element, '.values text')).to.include.members(['0.99', '1.72', '1.4²', '–¹']);
    expect(texts(element, '.unit')).to.eql(['PLN billion']);
    expect(texts(element, '.notes p')[0]).to.equal('¹ 2021: No survey was made in 2021.');
  });

  it('has the name of the series as its heading, and says nothing twice', async () => {
    const element = await storyChart({series: 'exports'});
    expect(texts(element, '[part="heading"]')).to.eql(['Exports by quarter (fictional)']);
    expect(texts(element, 'figcaption')).to.eql(['exports in millions EUR']);
    element.heading = 'Our markets';
    await element.updateComplete;
    expect(texts(element, '[part="heading"]')).to.eql(['Our markets']);
    expect(texts(element, 'figcaption strong')).to.eql(['Exports by quarter (fictional)']);
    const several = await storyChart({document: 'several', series: 'home abroad'});
    expect(texts(several, '[part="heading"]')).to.eql(['Revenue']);
  });

  it('is a list box whose options are the figures', async () => {
    const element = await storyChart({});
    const [plot] = all(element, '[role="listbox"]');
    expect(plot?.getAttribute('aria-label')).to.equal(
      'Revenue of the members, achieved and planned (fictional), 10 values',
    );
    const [help] = all(element, `#${plot?.getAttribute('aria-describedby')}`);
    expect((help as HTMLElement).hidden).to.equal(true);
    const options = all(element, '[role="option"]');
    expect(options).to.have.length(10);
    expect(options[2]?.getAttribute('aria-posinset')).to.equal('3');
    expect(options[2]?.getAttribute('aria-setsize')).to.equal('10');
    expect(plot?.hasAttribute('aria-activedescendant')).to.equal(false);
    await press(element, 'ArrowRight');
    expect(plot?.getAttribute('aria-activedescendant')).to.equal(options[0]?.id);
    // The figure is said once: by the option, not by the live region as well.
    expect(texts(element, '[aria-live]')).to.eql(['']);
  });

  it('says in the name of the list box what is counted', async () => {
    const element = await storyChart({series: 'members'});
    const [plot] = all(element, '[role="listbox"]');
    expect(plot?.getAttribute('aria-label')).to.equal(
      'Number of members (fictional), members, 7 values',
    );
  });

  it('lets the other bars step back, and marks the one in two tones', async () => {
    const element = await storyChart({});
    expect(all(element, '.back')).to.eql([]);
    await press(element, 'ArrowRight');
    expect(all(element, '.back')).to.have.length(4);
    expect(all(element, '.halo, .active')).to.have.length(2);
    await press(element, 'Escape');
    expect(all(element, '.back, .active')).to.eql([]);
  });

  it('has all series of the period in one tooltip', async () => {
    const element = await storyChart({document: 'several', series: 'home abroad', type: 'line'});
    await press(element, 'End');
    expect(texts(element, '[part="tooltip"] p')).to.eql([
      '2025',
      'Sales at home (fictional): 140 thousand PLN, up 73.9%',
      'Sales abroad (fictional): 160 thousand PLN, planned',
    ]);
    await press(element, 'ArrowDown');
    expect(texts(element, '[part="tooltip"] p').slice(1)).to.eql([
      'Sales at home (fictional): 140 thousand PLN',
      'Sales abroad (fictional): 160 thousand PLN, planned, up 60%',
    ]);
    expect(all(element, '[part="tooltip"] .swatch')).to.have.length(2);
  });

  it('names lines at their ends with their last values, or by numbers where the names are too long', async () => {
    const lines = {document: 'several', series: 'home abroad', type: 'line'} as const;
    expect(texts(await storyChart({...lines, width: 760}), '.values text')).to.eql([
      'Sales abroad (fictional): 160',
      'Sales at home (fictional): 140',
    ]);
    const short = await chart(html`<cluster-revenue-chart
      lang="en"
      type="line"
      series="a b"
      style="width: 280px; font: 16px sans-serif"
      .data=${{
        name: 'Short (fictional)',
        series: ['a', 'b'].map((id, i) => ({
          ...{id, name: `Town ${id} ${'.'.repeat(3)}`},
          data: [
            {period: '2024', value: 1000 + i},
            {period: '2025', value: 2000 + i},
          ],
        })),
      }}
    ></cluster-revenue-chart>`);
    expect(texts(short, '.values text')).to.eql(['Town b ...', 'Town a ...']);
    const narrow = await storyChart({
      ...{document: 'several', series: 'home abroad', type: 'line', width: 280},
    });
    expect(texts(narrow, '.values text')).to.eql(['2', '1']);
    expect(texts(narrow, '.legend li').slice(0, 2)).to.eql([
      '1 Sales at home (fictional)',
      '2 Sales abroad (fictional)',
    ]);
    expect(all(narrow, '.legend')[0]?.getAttribute('aria-label')).to.equal('Legend');
  });

  it('draws the seventh line and all after it grey, and of bars only six: the table has all', async () => {
    const series = Array.from({length: 8}, (_, i) => ({
      ...{id: `s${i}`, name: `Series ${i + 1}`},
      data: [
        {period: '2024', value: i + 1},
        {period: '2025', value: i + 2},
      ],
    }));
    const eight = {name: 'Eight (fictional)', series};
    const ids = series.map(({id}) => id).join(' ');
    const draw = (type: string) =>
      chart(
        html`<cluster-revenue-chart lang="en" .data=${eight} series=${ids} type=${type}></cluster-revenue-chart>`,
      );
    const lines = await draw('line');
    const colours = all(lines, '[part="line"]').map((path) => getComputedStyle(path).stroke);
    expect(new Set(colours.slice(0, 7)).size).to.equal(7);
    expect(colours[6]).to.equal(colours[7]);
    expect(texts(lines, '.values text')).to.include.members(['Series 7: 8', 'Series 8: 9']);
    const bars = await draw('bar');
    expect(texts(bars, '.legend li')).to.have.length(6);
    expect(texts(bars, '.notes p')).to.eql(['Only in the table: Series 7, Series 8.']);
    expect(texts(bars, 'thead th')).to.have.length(9);
  });

  it('reports ids that no series has, in the console and in cluster-load', async () => {
    const warnings: unknown[] = [];
    const {warn} = console;
    console.warn = (text: unknown) => void warnings.push(text);
    try {
      const problems: {code: string; message: string}[] = [];
      const host = document.createElement('div');
      host.addEventListener('cluster-load', (event) => problems.push(...event.problems));
      document.body.append(host);
      const element = document.createElement('cluster-revenue-chart') as Chart;
      element.data = demo;
      element.series = 'exports exprots';
      host.append(element);
      await waitUntil(() => problems.length);
      const found = problems.filter(({code}) => code === 'unknown-id');
      expect(found).to.have.length(1);
      expect(found[0]?.message).to.contain('"exprots"').and.to.contain('planned-revenue');
      element.requestUpdate();
      await element.updateComplete;
      expect(warnings.filter((text) => String(text).includes('exprots'))).to.have.length(1);
      host.remove();
    } finally {
      console.warn = warn;
    }
  });

  it('does not force its place wider than it is', async () => {
    for (const style of [
      'display: grid; grid-template-columns: 1fr',
      'display: grid; grid-template-columns: 1fr 1fr',
      'display: flex',
    ]) {
      const place = await fixture<HTMLElement>(
        html`<div .style=${`${style}; width: 240px`}>
          <div .style=${'padding: 16px; flex: 1'}>
            <cluster-revenue-chart .data=${demo}></cluster-revenue-chart>
          </div>
        </div>`,
      );
      await nextFrame();
      await nextFrame();
      expect(place.scrollWidth, style).to.equal(240);
    }
    const float = await fixture<HTMLElement>(
      html`<div .style=${'float: left'}>
        <cluster-revenue-chart .data=${demo}></cluster-revenue-chart>
      </div>`,
    );
    expect(float.getBoundingClientRect().width).to.be.within(200, 480);
  });

  it('is drawn as ever where the page writes downwards or has pictures of its own', async () => {
    const draw = async (style: string) => {
      const place = await fixture<HTMLElement>(
        html`<div .style=${style}>
          <cluster-revenue-chart
            .style=${'width: 600px; font: 16px sans-serif'}
            .data=${demo}
          ></cluster-revenue-chart>
        </div>`,
      );
      const element = await drawn(place.querySelector('cluster-revenue-chart') as Chart);
      const [path] = all(element, '[part="bar"]');
      const {stroke, strokeDasharray, fillOpacity} = getComputedStyle(path!);
      const [summary] = all(element, '[part="summary"]');
      return [
        element.shadowRoot.querySelector('.drawing')?.getAttribute('viewBox'),
        ...[stroke, strokeDasharray, fillOpacity],
        getComputedStyle(summary!).writingMode,
      ];
    };
    const plain = await draw('');
    expect(await draw('writing-mode: vertical-rl; height: 700px')).to.eql(plain);
    expect(
      await draw('stroke: red; stroke-width: 9; stroke-dasharray: 3 3; fill-opacity: .2'),
    ).to.eql(plain);
  });

  it('has a table with the same figures, and says what a gap and a status are', async () => {
    const element = await chart(
      html`<cluster-revenue-chart .data=${demo} lang="pl"></cluster-revenue-chart>`,
    );
    const rows = all(element, 'tbody tr').map(({children}) =>
      Array.from(children, ({textContent}) => textContent?.replace(/\s+/g, ' ').trim()),
    );
    expect(rows).to.have.length(10);
    expect(rows[0]).to.eql(['2019', '986 400']);
    expect(rows[2]).to.eql(['2021', 'brak danych W 2021 roku nie przeprowadzono ankiety.']);
    expect(rows[6]?.[1]).to.match(/^1 402 500 dane szacunkowe; Podano w milionach/);
    expect(rows[9]).to.eql(['2028', '1 720 000 prognoza']);
  });

  it('changes between chart and table', async () => {
    const element = await chart(
      html`<cluster-revenue-chart .data=${demo} lang="en"></cluster-revenue-chart>`,
    );
    const button = element.shadowRoot.querySelector<HTMLElement>('[part="toolbar"] button');
    const plot = element.shadowRoot.querySelector('[part="plot"]');
    expect(plot?.checkVisibility()).to.equal(true);
    button?.click();
    await element.updateComplete;
    expect(plot?.checkVisibility()).to.equal(false);
    expect(element.shadowRoot.querySelector('table')?.getBoundingClientRect().width).to.be.above(
      99,
    );
    expect(element.hasAttribute('view')).to.equal(false);
  });

  it('shows the series that are asked for, and the first where none is known', async () => {
    const exports = await chart(
      html`<cluster-revenue-chart .data=${demo} series="exports"></cluster-revenue-chart>`,
    );
    expect(texts(exports, 'tbody th')[0]).to.equal('Q1 2025');
    const unknown = await chart(
      html`<cluster-revenue-chart .data=${demo} series="nothing"></cluster-revenue-chart>`,
    );
    expect(texts(unknown, 'tbody th')[0]).to.equal('2019');
  });

  it('says what is pointed at in a tooltip that stays in the window', async () => {
    const element = await storyChart({});
    const drawing = element.shadowRoot.querySelector('.drawing')!;
    const tooltip = element.shadowRoot.querySelector<HTMLElement>('[part="tooltip"]')!;
    const {left, top, width, height} = drawing.getBoundingClientRect();
    for (const share of [0.15, 0.5, 0.99]) {
      drawing.dispatchEvent(
        new PointerEvent('pointermove', {
          bubbles: true,
          composed: true,
          pointerType: 'mouse',
          clientX: left + width * share,
          clientY: top + height / 2,
        }),
      );
      await element.updateComplete;
      expect(tooltip.matches(':popover-open')).to.equal(true);
      const box = tooltip.getBoundingClientRect();
      expect(box.left).to.be.at.least(0);
      expect(box.top).to.be.at.least(0);
      expect(box.right).to.be.at.most(innerWidth);
    }
    expect(texts(element, '[part="tooltip"] p')).to.eql([
      '2028, forecast',
      '1.72 billion PLN',
      'up 6.8%',
    ]);
    drawing.parentElement?.dispatchEvent(new PointerEvent('pointerleave'));
    await element.updateComplete;
    expect(tooltip.matches(':popover-open')).to.equal(false);
  });

  it('has its tooltip in its place where the page is zoomed by CSS', async () => {
    const element = await storyChart({width: 300});
    document.body.style.zoom = '1.5';
    try {
      await press(element, 'ArrowRight');
      const active = all(element, '.active')[0]!.getBoundingClientRect();
      const tooltip = all(element, '[part="tooltip"]')[0]!.getBoundingClientRect();
      const middle = ({left, right}: DOMRect) => (left + right) / 2;
      expect(tooltip.left).to.be.at.least(0);
      expect(tooltip.right).to.be.at.most(innerWidth);
      expect(Math.abs(middle(tooltip) - middle(active))).to.be.below(tooltip.width / 2 + 12);
    } finally {
      document.body.style.zoom = '';
    }
  });

  it('does not react to a finger that moves, only to a tap', async () => {
    const element = await storyChart({});
    const drawing = element.shadowRoot.querySelector('.drawing')!;
    const {left, top} = drawing.getBoundingClientRect();
    const at = {bubbles: true, composed: true, clientX: left + 200, clientY: top + 100};
    drawing.dispatchEvent(new PointerEvent('pointermove', {...at, pointerType: 'touch'}));
    await element.updateComplete;
    expect(all(element, '.active')).to.eql([]);
    drawing.dispatchEvent(new PointerEvent('click', {...at, pointerType: 'touch'}));
    await element.updateComplete;
    expect(all(element, '.active')).to.have.length(1);
  });

  it('is one tab stop, and Escape closes what was opened', async () => {
    const element = await storyChart({});
    const stops = all(element, '[part="plot"], [part="plot"] [tabindex]');
    expect(stops).to.have.length(1);
    await press(element, 'End');
    expect(all(element, '.active')).to.have.length(1);
    await press(element, 'Escape');
    expect(all(element, '.active')).to.eql([]);
  });

  it('makes a sentence where the document has none', async () => {
    const element = await storyChart({document: 'several', series: 'home'});
    expect(texts(element, '[part="summary"]')[0]).to.equal(
      'From 120 thousand PLN (2021) to 140 thousand PLN (2025), up 16.7%; highest: 140 thousand PLN (2025), lowest: −35 thousand PLN (2022).',
    );
  });

  it('gives each series of one unit its bars, its name and its column', async () => {
    const element = await storyChart({document: 'several', series: 'abroad home'});
    expect(texts(element, 'thead th')).to.eql([
      'Period',
      'Sales abroad (fictional)',
      'Sales at home (fictional)',
    ]);
    expect(texts(element, '.legend li')).to.eql([
      'Sales abroad (fictional)',
      'Sales at home (fictional)',
      'actual',
      'planned',
    ]);
    expect(texts(element, '.unit')).to.eql(['PLN thousand']);
  });

  it('draws ten thousand points in few elements, and makes their table when asked', async () => {
    const data = Array.from({length: 10_000}, (_, i) => ({
      period: `${1000 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
      value: Math.round(1e6 * Math.sin(i / 300)),
    }));
    const many = {name: 'Many (fictional)', series: [{name: 'Many', data}]};
    const element = await chart(
      html`<cluster-revenue-chart .data=${many} type="line"></cluster-revenue-chart>`,
    );
    expect(all(element, '.drawing *').length).to.be.below(60);
    expect(all(element, 'table')).to.eql([]);
    element.view = 'table';
    await element.updateComplete;
    expect(all(element, 'tbody tr')).to.have.length(10_000);
  });

  it('has a table of many points too where no button could ask for it', async () => {
    const data = Array.from({length: 600}, (_, i) => ({period: `${1400 + i}`, value: i}));
    const many = {name: 'Many (fictional)', series: [{name: 'Many', data}]};
    const element = await chart(
      html`<cluster-revenue-chart .data=${many} no-toolbar></cluster-revenue-chart>`,
    );
    expect(all(element, 'tbody tr')).to.have.length(600);
  });

  it('shows the figures of a line without axes below it', async () => {
    const element = await storyChart({width: 240, type: 'line', series: 'exports'});
    expect(all(element, '[part="axis"] text').length).to.equal(2);
    expect(all(element, 'table')[0]?.getBoundingClientRect().width).to.be.above(99);
    const wide = await storyChart({width: 260, type: 'line', series: 'exports'});
    expect(all(wide, '.scroll.visually-hidden table')).to.have.length(1);
  });

  it('lets series of one currency share an axis however it is written, but not what is counted', async () => {
    const series = [
      {currency: 'PLN', kind: 'currency'},
      {currency: 'pln'},
      {kind: 'count', label: 'members'},
      {kind: 'count', label: 'patents'},
    ].map((unit, i) => ({id: `s${i}`, name: `S${i}`, unit, data: [{period: '2025', value: i}]}));
    const columns = async (ids: string) =>
      texts(
        await chart(html`<cluster-revenue-chart
          lang="en"
          .data=${{name: 'Units (fictional)', series}}
          series=${ids}
        ></cluster-revenue-chart>`),
        'thead th',
      );
    expect(await columns('s0 s1')).to.eql(['Period', 'S0', 'S1']);
    expect(await columns('s2 s3')).to.eql(['Period', 'members']);
  });

  it('never writes what is no number into an attribute', async () => {
    const cases = [[], [1], [1, 1, 1], [0], [-5], [1e-3, 1e12], [null, null, 3], [1e15, -1e15]];
    for (const values of cases) {
      for (const type of ['bar', 'line', 'area']) {
        const data = values.map((value, i) => ({period: `${2000 + i}`, value}));
        const odd = {name: 'Odd (fictional)', series: [{name: 'Odd', data}]};
        const element = await widget<Chart>(
          html`<cluster-revenue-chart .data=${odd} type=${type}></cluster-revenue-chart>`,
        );
        await nextFrame();
        await nextFrame();
        expect(element.shadowRoot.querySelector('section')?.outerHTML).not.to.match(
          /NaN|Infinity|undefined/,
        );
      }
    }
  });

  it('draws nothing while it is hidden, and draws when it is shown', async () => {
    const element = await widget<Chart>(
      html`<cluster-revenue-chart hidden .data=${demo}></cluster-revenue-chart>`,
    );
    await nextFrame();
    await nextFrame();
    expect(all(element, '.drawing')).to.eql([]);
    element.hidden = false;
    for (let i = 0; i < 30 && !all(element, '.drawing').length; i++) await nextFrame();
    expect(all(element, '.drawing')).to.have.length(1);
  });

  it('measures its labels anew when a font of the page arrives after it was drawn', async () => {
    const draw = () =>
      chart(html`<cluster-revenue-chart
        style="font-family: Late, serif; width: 380px"
        .data=${demo}
        lang="en"
        series="markets"
      ></cluster-revenue-chart>`);
    const grid = (element: Chart) =>
      element.shadowRoot.querySelector('.drawing')?.outerHTML.replace(/<!--.*?-->/g, '') ?? '';
    const early = await draw();
    const before = grid(early);
    const file = '@fontsource-variable/noto-sans-mono/files/noto-sans-mono-latin-wght-normal.woff2';
    const face = new FontFace('Late', `url(/node_modules/${file})`, {weight: '100 900'});
    document.fonts.add(face);
    try {
      await face.load();
      const late = await draw();
      expect(grid(late)).not.to.equal(before);
      // WebKit does not tell.
      document.fonts.dispatchEvent(new Event('loadingdone'));
      await early.updateComplete;
      expect(grid(early)).to.equal(grid(late));
    } finally {
      document.fonts.delete(face);
    }
  });

  it('is drawn for the screen after the page took it out while it printed', async () => {
    const element = await storyChart({width: 300});
    await removeWhilePrinting(element);
    expect(all(element, '.drawing')[0]?.getAttribute('viewBox')).to.match(/^0 0 300 /);
  });

  it('is drawn for the page when it is printed', async () => {
    const element = await storyChart({width: 300});
    // A page that prints itself does not wait.
    dispatchEvent(new Event('beforeprint'));
    expect(all(element, '.drawing')[0]?.getAttribute('viewBox')).to.match(/^0 0 642 /);
    dispatchEvent(new Event('afterprint'));
    expect(all(element, '.drawing')[0]?.getAttribute('viewBox')).to.match(/^0 0 300 /);
  });

  it('writes every period in its short form where the full ones do not fit side by side', async () => {
    const periods = ['2022', '2023', '2024', '2025-Q1', '2025-Q2', '2025-Q3'];
    const data = periods.map((period, value) => ({period, value}));
    const element = await chart(html`<cluster-revenue-chart
      lang="en"
      type="line"
      style="width: 350px; font: 16px monospace"
      .data=${{name: 'x', series: [{data}]}}
    ></cluster-revenue-chart>`);
    expect(texts(element, '[part="axis"] > text')).to.eql([
      ...['2022', '2023', '2024', 'Q1 2025', 'Q2', 'Q3'],
    ]);
  });

  it('is not taller than a page when it is printed', async function () {
    if (!navigator.userAgent.includes('Chrome')) return this.skip();
    const data = Array.from({length: 60}, (_, i) => ({
      period: `a category with a very long name of its own, number ${i}`,
      value: i,
    }));
    const element = await chart(
      html`<cluster-revenue-chart .data=${{name: 'x', series: [{data}]}}></cluster-revenue-chart>`,
    );
    const height = () => all(element, '.drawing')[0]?.getBoundingClientRect().height ?? 0;
    expect(height()).to.be.greaterThan(innerHeight);
    await emulateMedia({media: 'print'});
    try {
      expect(height()).to.be.within(0.8 * innerHeight, innerHeight);
    } finally {
      await emulateMedia({media: 'screen'});
    }
  });

  it('never draws series with other labels of their units on one axis', async () => {
    const data = [{period: '2019', value: 100}];
    const series = [
      {id: 'a', name: 'Output', unit: {label: 'tonnes'}, data},
      {id: 'b', name: 'Staff', unit: {label: 'people'}, data},
      {id: 'c', name: 'Share', unit: {kind: 'percent', label: 'of sales'}, data},
    ];
    const element = await chart(
      html`<cluster-revenue-chart
        .data=${{name: 'x', series}}
        lang="en"
        series="a b c"
      ></cluster-revenue-chart>`,
    );
    expect(texts(element, '.left-out')[0]).to.match(/Staff \(people\).*Share/);
  });

  it('keeps ranges and signs in order in the table of a right-to-left page', async () => {
    const element = await chart(
      html`<cluster-revenue-chart
        .data=${{name: 'x', series: [{name: 'A', data: [{period: '2019/2020', value: -3}]}]}}
        dir="rtl"
        view="table"
      ></cluster-revenue-chart>`,
    );
    const leftOf = (selector: string, start: number) => {
      const range = document.createRange();
      const walker = document.createTreeWalker(all(element, selector)[0] as Node, 4);
      let text = walker.nextNode();
      while (text && !text.textContent?.trim()) text = walker.nextNode();
      range.setStart(text as Node, start);
      range.setEnd(text as Node, start + 1);
      return range.getBoundingClientRect().left;
    };
    expect(leftOf('tbody th', 0)).to.be.below(leftOf('tbody th', 5));
    expect(leftOf('tbody td', 0)).to.be.below(leftOf('tbody td', 1));
  });

  it('names the series that are left out because they are in another unit', async () => {
    const element = await chart(
      html`<cluster-revenue-chart
        .data=${demo}
        lang="en"
        series="planned-revenue members"
      ></cluster-revenue-chart>`,
    );
    expect(texts(element, '.left-out')).to.eql([
      'Not shown, because in another unit: Number of members (fictional) (members).',
    ]);
    expect(texts(element, 'thead th')).to.have.length(2);
    const polish = await chart(
      html`<cluster-revenue-chart
        .data=${demo}
        lang="pl"
        series="planned-revenue members"
      ></cluster-revenue-chart>`,
    );
    expect(texts(polish, '.left-out')[0]).to.match(/^Nie pokazano serii w innej jednostce: /);
  });

  it('cuts the name of a category that is too long for its place, and has it whole in the table', async () => {
    const name = 'Electrical engineering, electronics and automation of production lines';
    const data = ['Wood', name, 'Metal'].map((period, i) => ({period, value: i + 1}));
    const long = {name: 'Long (fictional)', series: [{name: 'Long', data}]};
    for (const type of ['bar', 'line', 'area']) {
      for (const width of [200, 360, 720]) {
        const element = await chart(
          html`<cluster-revenue-chart
            .data=${long}
            type=${type}
            .style=${`width: ${width}px`}
          ></cluster-revenue-chart>`,
        );
        const drawing = element.shadowRoot.querySelector('.drawing')!.getBoundingClientRect();
        const labels = all(element, '[part="axis"] text');
        for (const label of labels) {
          const {left, right} = label.getBoundingClientRect();
          expect(left, `${type} ${width}`).to.be.at.least(drawing.left - 1);
          expect(right, `${type} ${width}`).to.be.at.most(drawing.right + 1);
        }
        if (type === 'bar' && width === 200) {
          expect(labels.map(({textContent}) => textContent).join()).to.match(/,Electrical .*…,/);
        }
        expect(texts(element, 'tbody th')).to.include(name);
      }
    }
  });

  it('tells the page which point was chosen, by click and by Enter', async () => {
    const element = await storyChart({});
    const chosen: unknown[] = [];
    element.addEventListener('cluster-select', ({item}) => chosen.push(item));
    await press(element, 'Enter');
    expect(chosen).to.eql([]);
    await press(element, 'Home', 'Enter');
    const drawing = element.shadowRoot.querySelector('.drawing')!;
    const {right, top} = drawing.getBoundingClientRect();
    const at = {bubbles: true, composed: true, clientX: right - 20, clientY: top + 100};
    drawing.dispatchEvent(new PointerEvent('click', at));
    expect(chosen).to.eql([
      {period: '2019', value: 986400, status: 'actual'},
      {period: '2028', value: 1720000, status: 'forecast'},
    ]);
  });

  it('has date and source of the data in its figure', async () => {
    const element = await chart(
      html`<cluster-revenue-chart .data=${demo} lang="en" show-source></cluster-revenue-chart>`,
    );
    expect(texts(element, 'figure [part="source"]').join(' ')).to.match(
      /^Source: Demo Metal Cluster, invented figures Data as of \d+ \w+ \d{4}/,
    );
    const quiet = await storyChart({});
    expect(texts(quiet, '[part="source"]')).to.eql([
      'Source: Demo Metal Cluster, invented figures',
    ]);
  });
});
