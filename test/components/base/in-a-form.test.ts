import {expect, waitUntil} from '@open-wc/testing';
import {inheritedAttribute} from '../../../src/components/base/inherited-attributes.js';
import type {ClusterElement} from '../../../src/entries/exports.js';
import '../../widgets.js';

/** What widgets and scripts read of elements. Fields of a form with these names hide the form's own properties. */
const names = [
  ...['parentElement', 'parentNode', 'getRootNode', 'closest', 'matches', 'host', 'isConnected'],
  ...['getAttribute', 'hasAttribute', 'lang', 'dir', 'id', 'children', 'childNodes', 'localName'],
  ...['querySelector', 'querySelectorAll', 'ownerDocument', 'shadowRoot', 'contains', 'append'],
];
const fields = names.map((name) => `<input type="hidden" name="${name}">`).join('');
const cluster = {name: 'Test cluster (fictional)', board: [{name: 'Anna Nowak'}]};

describe('a widget in a form whose fields have the names of properties', () => {
  let page: HTMLElement;
  beforeEach(() => {
    page = document.createElement('div');
    document.body.append(page);
  });
  afterEach(() => page.remove());

  const open = (attributes: string, content: string): ClusterElement<unknown> => {
    const json = `<script type="application/json">${JSON.stringify(cluster)}</script>`;
    page.innerHTML = `<form ${attributes}>${fields}<cluster-board>${json}${content}</cluster-board></form>`;
    return page.querySelector('cluster-board')!;
  };

  it('is rendered, in the language of the form', async () => {
    const board = open('lang="pl"', '');
    await board.updateComplete;
    expect(board.matches(':state(ready)')).to.equal(true);
    expect(board.shadowRoot?.querySelector('section')?.lang).to.equal('pl');
  });

  it('takes the language and the address of the document from beyond the form', () => {
    page.lang = 'pl';
    page.dataset.clusterSrc = '/cluster.json';
    const board = open('', '');
    expect(inheritedAttribute(board, 'lang')).to.equal('pl');
    expect(inheritedAttribute(board, 'data-cluster-src')).to.equal('/cluster.json');
  });

  it('hides its fallback, also if that is such a form', async () => {
    const board = open('', `<p>Fallback</p>`);
    const inner = document.createElement('form');
    inner.innerHTML = fields;
    board.append(inner);
    await waitUntil(() => board.matches(':state(ready)'));
    await board.updateComplete;
    expect(board.querySelector('p')?.checkVisibility()).to.equal(false);
  });
});

describe('a widget on a page whose forms have the names of methods of the document', () => {
  it('is added and removed', () => {
    const forms = ['addEventListener', 'removeEventListener', 'getElementById', 'defaultView'].map(
      (name) => {
        const form = document.createElement('form');
        form.name = name;
        return form;
      },
    );
    const board = document.createElement('cluster-board') as ClusterElement<unknown>;
    board.data = cluster;
    const errors: unknown[] = [];
    const note = (event: ErrorEvent) => {
      errors.push(event.message);
      event.preventDefault();
    };
    addEventListener('error', note);
    document.body.append(...forms, board);
    board.remove();
    for (const form of forms) form.remove();
    removeEventListener('error', note);
    expect(errors).to.eql([]);
  });
});
