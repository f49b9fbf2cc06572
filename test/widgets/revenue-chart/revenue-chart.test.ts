import {expect, html, nextFrame} from '@open-wc/testing';
import type {ClusterRevenueChart} from '../../../src/index.js';
import {textOf, widget, type Widget} from '../../widgets.js';

type Chart = ClusterRevenueChart & Widget;

const json = async (path: string) => (await fetch(path)).json();
const demo = await json('/examples/demo-cluster.json');
const flagship = await json('/examples/metal-processing-cluster.json');

/** A chart that has been measured and drawn. */
async function chart(markup: unknown): Promise<Chart> {
  const element = await widget<Chart>(markup);
  for (let i = 0; i < 20 && !element.shadowRoot.querySelector('[part="plot"] > svg'); i++) {
    await nextFrame();
    await element.updateComplete;
  }
  return element;
}

const all = ({shadowRoot}: Chart, selector: string) => [...shadowRoot.querySelectorAll(selector)];
const texts = (element: Chart, selector: string) =>
  all(element, selector).map(({textContent}) => textContent?.replace(/\s+/g, ' ').trim());

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
});
