import {expect} from '@open-wc/testing';
import {isLanguageMap, languagesOf} from '../../../src/core/document/document-languages.js';
import {
  editText,
  textIn,
  textOfValue,
  whyReadOnly,
  withText,
  languageName,
} from '../../../src/builder/document/texts.js';

describe('a text of the form', () => {
  it('stays a string while it has only the language of the document', () => {
    expect(withText(undefined, 'en', 'One', 'en')).to.equal('One');
    expect(withText('One', 'en', 'Two', 'en')).to.equal('Two');
    expect(withText('One', 'pl', 'Jeden', 'en')).to.deep.equal({en: 'One', pl: 'Jeden'});
    expect(withText(undefined, 'pl', 'Jeden', 'en')).to.deep.equal({pl: 'Jeden'});
  });

  it('is removed if it is empty in all languages', () => {
    expect(withText('One', 'en', '', 'en')).to.equal(undefined);
    expect(withText('One', 'pl', '', 'en')).to.equal('One');
    expect(withText({en: 'One', pl: 'Jeden'}, 'pl', '', 'en')).to.deep.equal({en: 'One'});
    expect(withText({pl: 'Jeden'}, 'pl', '', 'en')).to.equal(undefined);
  });

  it('is changed in one language without a change of the other languages', () => {
    const text = '{"name": {"en": "One",  "pl": "Jeden"}}';
    const value = {en: 'One', pl: 'Jeden'};
    expect(editText(text, ['name'], value, 'pl', 'Dwa')).to.equal(
      '{"name": {"en": "One",  "pl": "Dwa"}}',
    );
    expect(editText(text, ['name'], value, 'pl', '')).to.equal('{"name": {"en": "One"}}');
    expect(editText(text, ['name'], 'One', 'pl', 'Dwa')).to.equal(undefined);
  });

  it('is read in each language', () => {
    expect(textIn('One', 'en', 'en')).to.equal('One');
    expect(textIn('One', 'pl', 'en')).to.equal('');
    expect(textIn({pl: 'Jeden'}, 'pl', 'en')).to.equal('Jeden');
    expect(textIn(2019, 'en', 'en')).to.equal('2019');
  });

  it('keeps plural forms, and what is no text', () => {
    const forms = {one: 'firma', few: 'firmy', many: 'firm'};
    const label = {pl: forms, en: 'companies'};
    expect(whyReadOnly(label, 'pl')).to.equal('plural-forms');
    expect(whyReadOnly(label, 'en')).to.equal(undefined);
    expect(whyReadOnly(label, 'de')).to.equal(undefined);
    expect(whyReadOnly(forms, 'pl')).to.equal('plural-forms');
    expect(whyReadOnly(['A'], 'pl')).to.equal('not-in-form');
    expect(whyReadOnly({pl: ['A']}, 'pl')).to.equal('not-in-form');
    for (const value of [undefined, null, '', 'A', 3, {}, {pl: 'A'}, {pl: null}]) {
      expect(whyReadOnly(value, 'pl'), JSON.stringify(value)).to.equal(undefined);
    }
    expect(textIn(label, 'en', 'pl')).to.equal('companies');
    expect(withText(label, 'en', 'firms', 'pl')).to.deep.equal({pl: forms, en: 'firms'});
    expect(withText({pl: forms}, 'en', 'x', 'pl')).to.deep.equal({pl: forms, en: 'x'});
    for (const value of [forms, ['A'], {pl: forms}]) {
      expect(withText(value, 'pl', 'x', 'pl')).to.equal(value);
    }
    // A key that is no language tag makes the others no less a text.
    expect(withText({'po polsku': 'A', pl: 'B'}, 'pl', 'x', 'pl')).to.deep.equal({
      'po polsku': 'A',
      pl: 'x',
    });
    expect([{}, [1], null, undefined].map(textOfValue)).to.deep.equal(['', '', '', '']);
    expect([3, true, 'A'].map(textOfValue)).to.deep.equal(['3', 'true', 'A']);
  });

  it('is not confused with other objects of the document', async () => {
    expect(isLanguageMap({en: 'One', 'pt-BR': 'Um'})).to.equal(true);
    expect(isLanguageMap({pl_PL: 'Jeden'})).to.equal(true);
    expect(isLanguageMap({src: 'a.svg', alt: 'A'})).to.equal(false);
    expect(isLanguageMap({name: 'A', url: 'B'})).to.equal(false);
    expect(isLanguageMap({'key-figures': 'In figures'})).to.equal(false);
    expect(isLanguageMap({currency: 'PLN'})).to.equal(false);
    expect(isLanguageMap({})).to.equal(false);
    const demo: unknown = await (await fetch('/examples/demo-cluster.json')).json();
    expect(languagesOf(demo)).to.deep.equal(['en', 'pl']);
    // A misspelt field is no language; one that is not known is, beside others that are.
    expect(languagesOf({board: [{nme: 'Ada'}]})).to.deep.equal(['en']);
    expect(languagesOf({name: {pl_PL: 'Klaster'}})).to.deep.equal(['en', 'pl_PL']);
    expect(languagesOf({name: {pl: 'Klaster', zzz: 'Kłaster'}})).to.deep.equal(['en', 'pl', 'zzz']);
  });
});

describe('languageName', () => {
  it('returns a text that is not a language tag unchanged', () => {
    expect(languageName('pl', 'en')).to.equal('Polish');
    expect(languageName('pl_PL', 'en')).to.equal(languageName('pl-PL', 'en'));
    for (const tag of ['pl_PL!', 'po polsku', '__proto__', '']) {
      expect(languageName(tag, 'en')).to.equal(tag);
    }
    expect(() =>
      languagesOf({language: 'po polsku', name: {abcd: 'x', 'no-n': 'y'}}),
    ).not.to.throw();
  });
});
