import {expect} from '@open-wc/testing';
import {localeFor} from '../../../src/core/i18n/locale.js';
import {resolveName, resolveProse, resolveText} from '../../../src/core/i18n/resolve-text.js';

describe('resolveName', () => {
  it('marks no language where the document states none', () => {
    expect(resolveName(localeFor('pl', 'en'), 'Łucja Nowak')).to.eql({text: 'Łucja Nowak'});
  });

  it('marks the language that a map states', () => {
    expect(resolveName(localeFor('pl', 'en'), {en: 'City Council'})).to.eql({
      text: 'City Council',
      lang: 'en',
    });
  });
});

describe('resolveProse', () => {
  const both = {en: 'a mill', pl: 'hale i mosty'};

  it('keeps Polish words of one letter with the next word, whatever the language of the page', () => {
    expect(resolveProse(localeFor('pl'), both)).to.eql({text: 'hale i\u00a0mosty'});
    expect(resolveProse(localeFor('pl-PL', 'en'), {pl_PL: both.pl})?.text).to.equal(
      'hale i\u00a0mosty',
    );
    expect(resolveProse(localeFor('en', 'pl'), both.pl)).to.eql({
      text: 'hale i\u00a0mosty',
      lang: 'pl',
    });
  });

  it('keeps amounts together in every language', () => {
    expect(resolveProse(localeFor('en'), 'PLN 1.4 billion')?.text).to.equal(
      'PLN\u00a01.4\u00a0billion',
    );
    expect(resolveProse(localeFor('pl'), 'do 1,4 mld zł w roku')?.text).to.equal(
      'do 1,4\u00a0mld\u00a0zł w\u00a0roku',
    );
  });

  it('changes nothing else in a text of another language', () => {
    expect(resolveProse(localeFor('en'), both)).to.eql({text: 'a mill'});
    expect(resolveProse(localeFor('pl', 'en'), 'a mill')).to.eql({text: 'a mill', lang: 'en'});
    expect(resolveProse(localeFor('pl'), ' ')).to.equal(undefined);
  });
});

describe('resolveText', () => {
  const both = {en: 'metal', pl: 'metale'};

  it('chooses the reader’s language', () => {
    expect(resolveText(localeFor('pl-PL'), both)).to.eql({text: 'metale'});
    expect(resolveText(localeFor('en'), both)).to.eql({text: 'metal'});
  });

  it('falls back to the document’s language, then to the first, and says which it is', () => {
    expect(resolveText(localeFor('fr', 'pl'), {en: 'metal', pl: 'metale'})).to.eql({
      text: 'metale',
    });
    expect(resolveText(localeFor('fr', 'lt'), both)).to.eql({text: 'metal'});
    expect(resolveText(localeFor('pl', 'en'), {en: 'metal'})).to.eql({text: 'metal', lang: 'en'});
  });

  it('takes a plain text to be in the document’s language', () => {
    expect(resolveText(localeFor('pl', 'en'), 'metal')).to.eql({text: 'metal', lang: 'en'});
    expect(resolveText(localeFor('pl'), 'metal')).to.eql({text: 'metal'});
  });

  it('passes over empty texts', () => {
    expect(resolveText(localeFor('pl'), {pl: ' ', en: 'metal'})).to.eql({
      text: 'metal',
      lang: 'en',
    });
    expect(resolveText(localeFor('pl'), {})).to.equal(undefined);
    expect(resolveText(localeFor('pl'), ' ')).to.equal(undefined);
    expect(resolveText(localeFor('pl'), undefined)).to.equal(undefined);
  });

  it('reads keys with underscores, and gives a tag that HTML knows', () => {
    const text = {en_US: 'metal', pl_PL: 'metale'};
    expect(resolveText(localeFor('pl'), text)).to.eql({text: 'metale'});
    expect(resolveText(localeFor('pl'), {en_US: 'metal'})).to.eql({text: 'metal', lang: 'en-US'});
    expect(resolveText(localeFor('pl-PL'), text)).to.eql({text: 'metale'});
    expect(resolveText(localeFor('pl_PL'), text)).to.eql({text: 'metale'});
    expect(resolveText(localeFor('en', 'pl_PL'), 'metale')).to.eql({text: 'metale', lang: 'pl-PL'});
  });

  it('takes keys that are names of Object.prototype for languages like any other', () => {
    for (const key of ['toString', '__proto__', 'constructor', 'hasOwnProperty', 'valueOf']) {
      const text = JSON.parse(`{"${key}": "metal"}`) as Record<string, string>;
      expect(resolveText(localeFor('en'), text)?.text, key).to.equal('metal');
      expect(resolveText(localeFor(key, key), {en: 'metal'})?.text, key).to.equal('metal');
    }
  });

  it('gives no language where the key is too long for a tag', () => {
    expect(resolveText(localeFor('en'), {['x'.repeat(40)]: 'metal'})).to.eql({text: 'metal'});
  });

  it('never throws, whatever is in the place of a text', () => {
    const nothing: unknown[] = [
      ...[null, 5, NaN, true, 5n, Symbol('text'), () => 'text', [], ['text'], [['text']]],
      ...[new Date(NaN), new Map([['en', 'metal']]), Object.create(null)],
      ...[{en: 5}, {en: null}, {en: ['metal']}, {en: {toString: 'metal'}}, {name: {en: 'metal'}}],
    ];
    for (const text of nothing) {
      expect(resolveText(localeFor('en'), text as string)).to.equal(undefined);
    }
    const mixed = {en: 5, pl: 'metale', lt: null} as unknown as Record<string, string>;
    expect(resolveText(localeFor('en'), mixed)).to.eql({text: 'metale', lang: 'pl'});
  });
});
