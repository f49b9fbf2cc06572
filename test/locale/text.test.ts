import {expect} from '@open-wc/testing';
import {localeFor} from '../../src/locale/locale.js';
import {phrase} from '../../src/locale/text.js';

describe('phrase', () => {
  const both = {en: 'metal', pl: 'metale'};

  it('chooses the reader’s language', () => {
    expect(phrase(localeFor('pl-PL'), both)).to.eql({text: 'metale'});
    expect(phrase(localeFor('en'), both)).to.eql({text: 'metal'});
  });

  it('falls back to the document’s language, then to the first, and says which it is', () => {
    expect(phrase(localeFor('fr', 'pl'), {en: 'metal', pl: 'metale'})).to.eql({text: 'metale'});
    expect(phrase(localeFor('fr', 'lt'), both)).to.eql({text: 'metal'});
    expect(phrase(localeFor('pl', 'en'), {en: 'metal'})).to.eql({text: 'metal', lang: 'en'});
  });

  it('takes a plain text to be in the document’s language', () => {
    expect(phrase(localeFor('pl', 'en'), 'metal')).to.eql({text: 'metal', lang: 'en'});
    expect(phrase(localeFor('pl'), 'metal')).to.eql({text: 'metal'});
  });

  it('passes over empty texts', () => {
    expect(phrase(localeFor('pl'), {pl: ' ', en: 'metal'})).to.eql({text: 'metal', lang: 'en'});
    expect(phrase(localeFor('pl'), {})).to.equal(undefined);
    expect(phrase(localeFor('pl'), ' ')).to.equal(undefined);
    expect(phrase(localeFor('pl'), undefined)).to.equal(undefined);
  });
});
