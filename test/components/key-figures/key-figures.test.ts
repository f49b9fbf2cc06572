import {expect, html} from '@open-wc/testing';
import {textOf, widget, type Widget} from '../../widgets.js';

const figures = [
  {value: 80, qualifier: 'moreThan', label: {en: 'companies', pl: 'firm'}},
  {value: 20, label: {en: 'strategic partners', pl: 'partnerów strategicznych'}},
  {value: 9400, qualifier: 'about', label: {en: 'people', pl: 'osób'}},
  {value: 30, qualifier: 'upTo', unit: '%', label: {en: 'less energy', pl: 'mniej energii'}},
  {value: 17, unit: {en: 'years', pl: 'lat'}, label: {en: 'of work', pl: 'pracy'}},
  {value: 2.5, qualifier: 'roughly', label: {en: 'tonnes', pl: 'tony'}},
];
const keyFigures = (lang: string, keyFigures: unknown = figures) =>
  widget(
    html`<cluster-key-figures lang=${lang} .data=${{name: 'x', language: 'en', keyFigures}}>
    </cluster-key-figures>`,
  );
const items = ({shadowRoot}: Widget) =>
  Array.from(shadowRoot.querySelectorAll('[part=item]'), ({textContent}) =>
    textContent?.replace(/\s+/g, ' ').trim(),
  );

describe('<cluster-key-figures>', () => {
  it('is one sentence for screen readers, once', async () => {
    const {shadowRoot} = await keyFigures('en');
    const figure = shadowRoot.querySelector('[role="img"]');
    expect(figure?.ariaLabel).to.equal('more than 80 companies');
    expect([...(figure?.children ?? [])].map(({ariaHidden}) => ariaHidden)).to.eql([
      'true',
      'true',
    ]);
    const inTwo = [{value: 3, label: {de: 'Firmen'}}];
    const other = (await keyFigures('en', inTwo)).shadowRoot.querySelector('[part="value"]');
    expect(other?.ariaHidden, 'in two languages each has its voice').to.equal(null);
  });

  it('reads as a phrase in English', async () => {
    expect(items(await keyFigures('en'))).to.eql([
      'more than 80 companies',
      '20 strategic partners',
      'about 9,400 people',
      'up to 30% less energy',
      '17 years of work',
      '2.5 tonnes',
    ]);
  });

  it('reads as a phrase in Polish', async () => {
    expect(items(await keyFigures('pl'))).to.eql([
      'ponad 80 firm',
      '20 partnerów strategicznych',
      'około 9400 osób',
      'do 30% mniej energii',
      '17 lat pracy',
      '2,5 tony',
    ]);
  });

  const companies = {
    en: {one: 'company', other: 'companies'},
    pl: {one: 'firma', few: 'firmy', many: 'firm'},
  };

  it('counts in the plural forms that a language has', async () => {
    const counted = [1, 3, 5, 22, 96].map((value) => ({value, label: companies}));
    expect(items(await keyFigures('pl', counted))).to.eql([
      ...['1 firma', '3 firmy', '5 firm', '22 firmy', '96 firm'],
    ]);
    expect(items(await keyFigures('en', counted))).to.eql([
      ...['1 company', '3 companies', '5 companies', '22 companies', '96 companies'],
    ]);
    const years = {one: 'rok', few: 'lata', many: 'lat'};
    const units = [{value: 2, unit: {pl: years}, label: 'pracy'}];
    expect(items(await keyFigures('pl', units))).to.eql(['2 lata pracy']);
  });

  it('has the genitive behind the Polish words for “about” and “up to”', async () => {
    const counted = ['moreThan', 'about', 'upTo'].map((qualifier) => ({
      ...{value: 22, qualifier, label: companies},
    }));
    expect(items(await keyFigures('pl', counted))).to.eql([
      ...['ponad 22 firmy', 'około 22 firm', 'do 22 firm'],
    ]);
    const tonnes = {one: 'tona', few: 'tony', many: 'ton', other: 'tony'};
    const fraction = {value: 2.5, qualifier: 'about', label: {pl: tonnes}};
    expect(items(await keyFigures('pl', [fraction]))).to.eql(['około 2,5 tony']);
  });

  it('takes the nearest form where one is missing, and none for what is no form', async () => {
    const labels: object[] = [
      {pl: {one: 'firma', many: 'firm'}},
      {pl: {toString: 'x'}},
      {pl: {few: ''}},
    ];
    const counted = labels.map((label) => ({value: 3, label}));
    expect(items(await keyFigures('pl', counted))).to.eql(['3 firm', '3', '3']);
  });

  it('puts a label first that says what the number is', async () => {
    const figures = [
      {value: 96, label: {pl: 'liczba członków', en: 'number of members'}},
      {value: 3, label: {pl: 'Hale:', en: 'Halls:'}},
    ];
    expect(items(await keyFigures('pl', figures))).to.eql(['liczba członków: 96', 'Hale: 3']);
    expect(items(await keyFigures('en', figures))).to.eql(['number of members: 96', 'Halls: 3']);
  });

  it('leaves out a figure without a number', async () => {
    const element = await keyFigures('en', [{label: 'halls'}, {value: '3'}, {value: 0}]);
    expect(items(element)).to.eql(['0']);
  });

  it('leaves out empty rows, and is empty if there are no others', async () => {
    const rows = [
      {value: 0, label: ''},
      {value: null, label: ''},
      {value: 0, unit: null},
    ];
    expect(items(await keyFigures('en', [...rows, {value: 0, label: 'accidents'}]))).to.eql([
      '0 accidents',
    ]);
    const empty = await keyFigures('en', rows);
    expect(empty.matches(':state(empty)')).to.equal(true);
  });

  it('says that there are no figures', async () => {
    expect(textOf(await keyFigures('pl', []))).to.contain(
      'Nie podano danych liczbowych o klastrze.',
    );
  });

  it('aligns the numbers of a row, and its labels', async () => {
    const long = {value: 5, label: 'a label that is so long that it needs more lines than others'};
    const element = await keyFigures('en', [figures[0], long, {value: 7}, figures[1]]);
    element.style.inlineSize = '1200px';
    const tops = (part: string) =>
      Array.from(element.shadowRoot.querySelectorAll(part), (one) =>
        Math.round(one.getBoundingClientRect().top),
      );
    expect(new Set(tops('.number')).size, `${tops('.number')}`).to.equal(1);
    expect(new Set(tops('[part=label]')).size, `${tops('[part=label]')}`).to.equal(1);
  });

  it('breaks a word that is longer than its card', async () => {
    const label = 'internationalizationofmanufacturing';
    const element = await keyFigures('en', [
      {value: 1, label},
      {value: 2, label},
    ]);
    element.style.inlineSize = '360px';
    for (const one of element.shadowRoot.querySelectorAll('[part=item], [part=label]'))
      expect(one.scrollWidth).to.be.at.most(one.clientWidth);
  });

  it('sets its numbers in tabular figures', async () => {
    const value = (await keyFigures('en')).shadowRoot.querySelector('[part=value]');
    expect(value && getComputedStyle(value).fontVariantNumeric).to.equal('tabular-nums');
  });
});
