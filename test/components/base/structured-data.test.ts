import {expect, fixture, html} from '@open-wc/testing';
import {widget, type Widget} from '../../widgets.js';

const cluster = {
  name: 'Test cluster (fictional) </script>',
  board: [{name: 'Anna Nowak'}],
  values: ['trust'],
};
const graphs = () =>
  Array.from(document.head.querySelectorAll('script[type="application/ld+json"]'));
const later = () => new Promise((resolve) => setTimeout(resolve, 50));

/** Until the code has come, which is loaded when it is first asked for. */
async function some(): Promise<void> {
  for (let i = 0; i < 200 && !graphs().length; i++) await later();
}

describe('structured-data', () => {
  it('is not there unless asked for', async () => {
    await widget(html`<cluster-board .data=${cluster}></cluster-board>`);
    await later();
    expect(graphs()).to.eql([]);
  });

  it('is one graph a document, however many widgets ask, and goes with the last', async () => {
    const host = await fixture(html`
      <div>
        <cluster-board structured-data .data=${cluster}></cluster-board>
        <cluster-values structured-data .data=${cluster} lang="pl"></cluster-values>
        <cluster-profile structured-data .data=${{...cluster}}></cluster-profile>
      </div>
    `);
    await some();
    await later();
    expect(graphs().length).to.equal(1);
    const [organisation] = JSON.parse(graphs()[0]?.textContent ?? '')['@graph'];
    expect(organisation.member).to.eql([{'@type': 'Person', name: 'Anna Nowak'}]);

    host.querySelector('cluster-board')?.remove();
    host.querySelector('cluster-values')?.removeAttribute('structured-data');
    await later();
    expect(graphs().length).to.equal(1);
    host.querySelector('cluster-profile')?.remove();
    await later();
    expect(graphs()).to.eql([]);
  });

  it('is a graph each for two documents', async () => {
    const other = {name: 'Other cluster (fictional)', values: ['trust']};
    const host = await fixture(html`
      <div>
        <cluster-values structured-data .data=${cluster}></cluster-values>
        <cluster-values structured-data .data=${other}></cluster-values>
      </div>
    `);
    await some();
    await later();
    expect(graphs().length).to.equal(2);
    host.remove();
    await later();
    expect(graphs()).to.eql([]);
  });

  it('follows the widget’s document', async () => {
    const element = await widget<Widget>(
      html`<cluster-values structured-data .data=${cluster}></cluster-values>`,
    );
    await some();
    element.data = {...cluster, name: 'Renamed (fictional)'};
    await element.updateComplete;
    await later();
    expect(graphs().map(({textContent}) => JSON.parse(textContent ?? '')['@graph'][0].name)).to.eql(
      ['Renamed (fictional)'],
    );
  });

  it('cannot end its own script when the page is saved', async () => {
    await widget(html`<cluster-values structured-data .data=${cluster}></cluster-values>`);
    await some();
    expect(graphs()[0]?.textContent).not.to.contain('<');
  });

  it('comes back with a widget that is moved', async () => {
    const element = await widget(
      html`<cluster-values structured-data .data=${cluster}></cluster-values>`,
    );
    await some();
    document.body.append(element);
    await later();
    expect(graphs().length).to.equal(1);
    element.remove();
    await later();
    expect(graphs()).to.eql([]);
  });
});
