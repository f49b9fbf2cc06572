import {expect, html, nextFrame} from '@open-wc/testing';
import {textOf, widget} from '../../widgets.js';
import {all, chart, demo, flagship, press, storyChart, texts, type Chart} from './charts.js';

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

  it('draws bars between two axes, one path a status', async () => {
    const element = await chart(
      html`<cluster-revenue-chart .data=${demo} lang="en"></cluster-revenue-chart>`,
    );
    expect(all(element, '[part="plot"] > svg [part="bar"]')).to.have.length(4);
    expect(texts(element, '[part="axis"] text')).to.include.members(['0', '1,000,000', '2019']);
    expect(texts(element, '.legend li')).to.eql(['actual', 'estimated', 'planned', 'forecast']);
    expect(texts(element, '.values text')).to.include('1,720,000');
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
    expect(rows[6]?.[1]).to.match(/^1 402 500 szacunek; Podano w milionach/);
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
      'From 120 thousand PLN (2021) to 140 thousand PLN (2025), up 16.7%; highest: 140 thousand PLN (2025), lowest: -35 thousand PLN (2022).',
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
    expect(texts(element, '.unit')).to.eql(['PLN million']);
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
        style="font-family: Late, serif"
        .data=${demo}
        lang="en"
      ></cluster-revenue-chart>`);
    const grid = (element: Chart) =>
      element.shadowRoot.querySelector('.grid')?.getAttribute('d') ?? '';
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

  it('is drawn for the page when it is printed', async () => {
    const element = await storyChart({width: 300});
    // A page that prints itself does not wait.
    dispatchEvent(new Event('beforeprint'));
    expect(all(element, '.drawing')[0]?.getAttribute('viewBox')).to.match(/^0 0 642 /);
    dispatchEvent(new Event('afterprint'));
    expect(all(element, '.drawing')[0]?.getAttribute('viewBox')).to.match(/^0 0 300 /);
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
    expect(texts(polish, '.left-out')[0]).to.match(/^Nie pokazano, bo w innej jednostce: /);
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
      /^Source: Demo Metal Cluster, invented figures Data as of \w+ \d+, \d{4}/,
    );
    const quiet = await storyChart({});
    expect(texts(quiet, '[part="source"]')).to.eql([
      'Source: Demo Metal Cluster, invented figures',
    ]);
  });
});
