import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {nextTask} from '../../next-task.js';
import {widget} from '../../widgets.js';

const cluster = {
  name: 'Test cluster (fictional) </script>',
  board: [{name: 'Anna Nowak'}],
  values: ['trust'],
};
const graphs = () =>
  Array.from(document.head.querySelectorAll('script[type="application/ld+json"]'));

/** The names of the organisations that graphs are about. */
const names = (): string[] =>
  graphs().map(({textContent}) => JSON.parse(textContent ?? '')['@graph'][0].name);

/** Waits for this many graphs, which the page may get late: their code is loaded when it is first needed. */
async function graphsToBe(count: number): Promise<void> {
  await waitUntil(() => graphs().length === count, `${count} graphs`, {timeout: 10_000});
  await nextTask();
  expect(graphs().length).to.equal(count);
}

describe('structured-data', () => {
  it('adds no graph for a widget that does not ask for one', async () => {
    const other = {name: 'Other cluster (fictional)', values: ['trust']};
    const host = await fixture(html`
      <div>
        <cluster-board .data=${cluster}></cluster-board>
        <cluster-values structured-data .data=${other}></cluster-values>
      </div>
    `);
    await graphsToBe(1);
    expect(names()).to.eql(['Other cluster (fictional)']);
    host.remove();
    await graphsToBe(0);
  });

  it('adds one graph per document, however many widgets ask, and removes it with the last', async () => {
    const host = await fixture(html`
      <div>
        <cluster-board structured-data .data=${cluster}></cluster-board>
        <cluster-values structured-data .data=${cluster} lang="pl"></cluster-values>
        <cluster-profile structured-data .data=${{...cluster}}></cluster-profile>
      </div>
    `);
    await graphsToBe(1);
    const [organisation] = JSON.parse(graphs()[0]?.textContent ?? '')['@graph'];
    expect(organisation.member).to.eql([{'@type': 'Person', name: 'Anna Nowak'}]);

    host.querySelector('cluster-board')?.remove();
    host.querySelector('cluster-values')?.removeAttribute('structured-data');
    await graphsToBe(1);
    host.querySelector('cluster-profile')?.remove();
    await graphsToBe(0);
  });

  it('leaves no graph behind where the widget is removed in the task in which it asks for one', async () => {
    const element = await widget(html`<cluster-board .data=${cluster}></cluster-board>`);
    element.setAttribute('structured-data', '');
    element.remove();
    // A widget that asks for one and stays shows when the code has been loaded.
    const host = await fixture(
      html`<div><cluster-values structured-data .data=${{...cluster, name: 'Later'}}></cluster-values></div>`,
    );
    await graphsToBe(1);
    expect(names()).to.eql(['Later']);
    host.remove();
    await graphsToBe(0);
  });

  it('adds a graph for each of two documents', async () => {
    const other = {name: 'Other cluster (fictional)', values: ['trust']};
    const host = await fixture(html`
      <div>
        <cluster-values structured-data .data=${cluster}></cluster-values>
        <cluster-values structured-data .data=${other}></cluster-values>
      </div>
    `);
    await graphsToBe(2);
    host.remove();
    await graphsToBe(0);
  });

  it('follows the document of the widget', async () => {
    const element = await widget(
      html`<cluster-values structured-data .data=${cluster}></cluster-values>`,
    );
    await graphsToBe(1);
    element.data = {...cluster, name: 'Renamed (fictional)'};
    await waitUntil(() => names().includes('Renamed (fictional)'));
    expect(names()).to.eql(['Renamed (fictional)']);
  });

  it('writes a graph that cannot end its own script element when the page is saved', async () => {
    await widget(html`<cluster-values structured-data .data=${cluster}></cluster-values>`);
    await graphsToBe(1);
    expect(graphs()[0]?.textContent).not.to.contain('<');
  });

  it('keeps the graph of a widget that is moved', async () => {
    const element = await widget(
      html`<cluster-values structured-data .data=${cluster}></cluster-values>`,
    );
    await graphsToBe(1);
    document.body.append(element);
    await nextTask();
    await graphsToBe(1);
    element.remove();
    await graphsToBe(0);
  });
});
