import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {LitElement} from 'lit';
import {BuilderStore} from '../../../src/builder/builder-store.js';
import {BuilderCodePanel} from '../../../src/builder/panels/code-panel.js';
import {BuilderLooksPanel} from '../../../src/builder/panels/looks-panel.js';
import {builtCatalogue} from '../catalogue.js';

customElements.define('builder-code-panel', BuilderCodePanel);
customElements.define('builder-looks-panel', BuilderLooksPanel);

const catalogue = await builtCatalogue();

describe('a group of settings', () => {
  let panel: LitElement;

  async function show(name: 'code' | 'looks', fragment = ''): Promise<BuilderStore> {
    const store = new BuilderStore(catalogue, fragment, 'en');
    panel = Object.assign(document.createElement(`builder-${name}-panel`) as LitElement, {
      store,
    });
    document.body.append(panel);
    await panel.updateComplete;
    return store;
  }

  afterEach(() => panel.remove());

  const find = (selector: string) => panel.querySelector<HTMLElement>(selector) as HTMLElement;
  const groupOf = (field: HTMLElement) => field.closest('details') as HTMLDetailsElement;

  for (const [name, selector] of [
    ['looks', '#token--cluster-surface'],
    ['looks', '#token--cluster-radius'],
    ['code', '#base'],
  ] as const) {
    it(`stays open while its last value is removed: ${selector}`, async () => {
      await show(name);
      const field = find(selector) as HTMLInputElement;
      const group = groupOf(field);
      expect(group.open).to.equal(false);
      group.querySelector('summary')?.click();
      field.focus();
      await sendKeys({press: 'r'});
      await sendKeys({press: 'Backspace'});
      await panel.updateComplete;
      expect(field.value).to.equal('');
      expect(group.open).to.equal(true);
      expect(document.activeElement === field).to.equal(true);
    });
  }

  it('can be closed, and opens by itself for a value that is set elsewhere', async () => {
    const store = await show('looks');
    const group = groupOf(find('#token--cluster-surface'));
    store.options = {...store.options, tokens: {'--cluster-surface': 'red'}};
    await panel.updateComplete;
    expect(group.open).to.equal(true);
    group.querySelector('summary')?.click();
    store.options = {...store.options, tokens: {'--cluster-surface': 'blue'}};
    await panel.updateComplete;
    expect(group.open).to.equal(false);
    store.options = {...store.options, tokens: {}};
    await panel.updateComplete;
    expect(group.open).to.equal(false);
  });

  it('keeps the focus when a value is reset', async () => {
    await show('looks', 'token.surface=red');
    const field = find('#token--cluster-surface') as HTMLInputElement;
    field.value = 'red';
    field.dispatchEvent(new Event('input'));
    await panel.updateComplete;
    const button = field.parentElement?.querySelector('button') as HTMLElement;
    button.focus();
    button.click();
    await panel.updateComplete;
    expect([field.value, button.isConnected]).to.deep.equal(['', false]);
    expect(document.activeElement === field).to.equal(true);
    expect(groupOf(field).open).to.equal(true);
    field.value = 'red';
    field.dispatchEvent(new Event('input'));
    await panel.updateComplete;
    const all = [...panel.querySelectorAll('button')].at(-1) as HTMLElement;
    all.focus();
    all.click();
    await panel.updateComplete;
    expect(all.isConnected).to.equal(false);
    expect(document.activeElement === find('[name=preset]:checked')).to.equal(true);
  });
});
