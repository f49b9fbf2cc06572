import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {BuilderStore} from '../../../src/builder/builder-store.js';
import {BuilderForm} from '../../../src/builder/form/builder-form.js';
import type {UiLanguage} from '../../../src/builder/messages/messages.js';
import {builtCatalogue} from '../catalogue.js';

customElements.define('builder-form', BuilderForm);

const catalogue = await builtCatalogue();

describe('the form', () => {
  let form: BuilderForm;

  async function show(document_: object, language: UiLanguage = 'en'): Promise<BuilderStore> {
    const store = new BuilderStore(catalogue, '', language);
    store.open(JSON.stringify(document_), {kind: 'own'});
    form = Object.assign(document.createElement('builder-form'), {store}) as BuilderForm;
    document.body.append(form);
    await form.updateComplete;
    return store;
  }

  afterEach(() => form.remove());

  const open = async (...ids: readonly string[]) => {
    for (const id of ids) form.toggle(id, true);
    await form.updateComplete;
  };
  const find = <T extends HTMLElement = HTMLInputElement>(selector: string) =>
    form.querySelector<T>(selector);
  const type = async (selector: string, text: string) => {
    const field = find(selector);
    if (!field) throw new Error(`There is no ${selector}.`);
    field.value = text;
    field.dispatchEvent(new Event('input'));
    await form.updateComplete;
  };
  const words = (selector: string) =>
    [...form.querySelectorAll(selector)].map(({textContent}) =>
      (textContent ?? '').replace(/\s+/g, ' ').trim(),
    );

  it('keeps plural forms and says where they are edited', async () => {
    const label = {
      pl: {one: 'firma', few: 'firmy', many: 'firm'},
      en: {one: 'company', other: 'companies'},
    };
    const figures = [
      {value: 22, label},
      {value: 5, label: {pl: label.pl, en: 'towns'}},
      {value: 3, label: label.pl},
    ];
    const store = await show(
      {
        schemaVersion: 1,
        language: 'pl',
        name: 'K',
        description: {pl: 'Opis', en: 'Text'},
        keyFigures: figures,
      },
      'pl',
    );
    const before = store.text;
    await open('section-keyFigures', ...figures.map((_, at) => `form-keyFigures-${at}`));
    const forms = 'Ma formy liczby mnogiej. Zmień je w tekście dokumentu.';
    const labels = (at: number) => words(`#form-keyFigures-${at} .translation .help`);
    expect(labels(0)).to.deep.equal([forms, forms]);
    expect(labels(1)).to.deep.equal([forms]);
    expect(labels(2)).to.deep.equal([forms, forms]);
    expect(
      form.querySelectorAll('[id^=form-keyFigures-0-label]:is(input, textarea)').length,
    ).to.equal(0);
    for (const each of form.querySelectorAll<HTMLLabelElement>('.translation label[for]')) {
      expect(each.control?.id).to.equal(each.htmlFor);
    }
    expect(find('#form-keyFigures-1-label-en')?.value).to.equal('towns');
    await type('#form-keyFigures-1-label-en', 'cities');
    expect(store.text).to.equal(before.replace('"towns"', '"cities"'));
  });

  it('keeps values that it cannot edit', async () => {
    const store = await show({
      name: ['A'],
      language: 'en',
      telephone: ['+48 22 000 00 00', '+48 22 000 00 01'],
      address: ['Street 1'],
      alternateName: 'A',
      headings: 'None',
      board: {name: 'Ada'},
    });
    await open('section-alternateName', 'section-board', 'section-headings');
    const shown = words('p.help').filter((text) => text.startsWith('The form cannot edit'));
    for (const field of ['name', 'telephone', 'address', 'headings', 'board', 'alternateName']) {
      const controls = form.querySelectorAll(
        `#form-${field}, :is(input, textarea, select, button)[id^=form-${field}-]`,
      );
      expect(controls.length, field).to.equal(0);
    }
    expect(shown).to.have.length(6);
    expect(store.unsaved).to.equal(false);
  });

  it('leaves a field in its place while it is typed in', async () => {
    const store = await show({name: 'A', language: 'en', board: [{name: 'Ada'}]});
    await open('section-board', 'form-board-0', 'form-board-0-more');
    find('.more #form-board-0-email')?.focus();
    expect(document.activeElement?.id).to.equal('form-board-0-email');
    await sendKeys({press: 'a'});
    await sendKeys({press: 'b'});
    expect(JSON.parse(store.text).board).to.deep.equal([{name: 'Ada', email: 'ab'}]);
    expect(document.activeElement?.id).to.equal('form-board-0-email');
    await sendKeys({press: 'Backspace'});
    await sendKeys({press: 'Backspace'});
    expect(document.activeElement?.id).to.equal('form-board-0-email');
    await sendKeys({press: 'c'});
    expect(JSON.parse(store.text).board).to.deep.equal([{name: 'Ada', email: 'c'}]);
    // What is filled in is shown without "More fields".
    form.toggle('form-board-0-more', false);
    await form.updateComplete;
    expect(find('.more #form-board-0-email') === null).to.equal(true);
    find('#form-board-0-email')?.focus();
    await sendKeys({press: 'Backspace'});
    await sendKeys({press: 'd'});
    expect(JSON.parse(store.text).board).to.deep.equal([{name: 'Ada', email: 'd'}]);
    expect(document.activeElement?.id).to.equal('form-board-0-email');
  });
});
