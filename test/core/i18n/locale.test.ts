import {expect} from '@open-wc/testing';
import {localeFor, str} from '../../../src/core/i18n/locale.js';
import {defineLocale, type LocaleMessages} from '../../../src/core/i18n/messages.js';

describe('localeFor', () => {
  it('gives the same object for the same languages', () => {
    expect(localeFor('pl', 'en')).to.equal(localeFor('pl', 'en'));
  });

  it('takes the words of the language asked for, then the document’s, then English', () => {
    expect(localeFor('pl-PL').language).to.equal('pl');
    expect(localeFor('fr', 'pl').language).to.equal('pl');
    expect(localeFor('fr', 'de').language).to.equal('en');
  });

  it('keeps the full tag for Intl, and a well-formed one where the page’s is not', () => {
    expect(localeFor('en-GB').tag).to.equal('en-GB');
    expect(localeFor('not a tag').tag).to.equal('en');
    expect(localeFor('').tag).to.equal('en');
  });

  it('reads `pl_PL` as `pl-PL`, on the page and in the document', () => {
    expect(localeFor('pl_PL')).to.equal(localeFor('pl-PL'));
    expect(localeFor('pl_PL')).to.include({tag: 'pl-PL', language: 'pl'});
    expect(localeFor('fr', 'pl_PL')).to.include({language: 'pl', documentLanguage: 'pl-PL'});
  });

  it('ignores a tag that is too long to be one', () => {
    const long = 'pl-'.repeat(40_000);
    expect(localeFor(long)).to.equal(localeFor(''));
    expect(localeFor('pl', long)).to.equal(localeFor('pl'));
  });

  it('speaks two languages at once', () => {
    const say = (tag: string) => localeFor(tag).msg('Try again', {id: 'retry'});
    expect([say('en'), say('pl'), say('en')]).to.eql([
      'Try again',
      'Spróbuj ponownie',
      'Try again',
    ]);
  });

  it('keeps its words on a page that writes on Object.prototype', () => {
    const before = localeFor('en').msg('Our values', {id: 'values'});
    Object.assign(Object.prototype, {values: () => [], retry: 'no'});
    try {
      expect(localeFor('en').msg('Our values', {id: 'values'})).to.equal(before);
      expect(localeFor('pl').msg('Try again', {id: 'retry'})).to.equal('Spróbuj ponownie');
    } finally {
      for (const key of ['values', 'retry']) Reflect.deleteProperty(Object.prototype, key);
    }
  });

  it('takes no method of Object.prototype for a word', () => {
    expect(localeFor('en').msg('Text', {id: 'constructor'})).to.equal('Text');
    expect(localeFor('pl').msg('Text', {id: 'toString'})).to.equal('Text');
  });

  it('fills the gaps of a text', () => {
    const say = (tag: string) => localeFor(tag).msg(str`Awarded ${2015}`, {id: 'award-awarded'});
    expect(say('en')).to.equal('Awarded 2015');
    expect(say('pl')).to.equal('Przyznano: 2015');
  });
});

describe('defineLocale', () => {
  it('adds a language, with English where a word is missing', () => {
    defineLocale('de', {retry: 'Erneut versuchen', 'email-person': '{1} an {0}'});
    const {msg, language} = localeFor('de-AT');
    expect(language).to.equal('de');
    expect(msg('Try again', {id: 'retry'})).to.equal('Erneut versuchen');
    expect(msg('Source:', {id: 'source'})).to.equal('Source:');
    expect(msg(str`Email ${'Anna'}: ${'a@b.c'}`, {id: 'email-person'})).to.equal('a@b.c an Anna');
  });

  it('names a message that is no text', () => {
    const messages = {retry: 5} as unknown as LocaleMessages;
    expect(() => defineLocale('de', messages)).to.throw(TypeError, 'The message "retry" of "de"');
  });
});
