import {expect} from '@open-wc/testing';
import {
  bestLanguage,
  lookup,
  normalizeLanguageTag,
} from '../../../src/core/document/language-tag.js';

describe('lookup', () => {
  it('finds the tag itself, in any case', () => {
    expect(lookup('PL', ['en', 'pl'])).to.equal('pl');
  });

  it('shortens the wanted tag from its end', () => {
    expect(lookup('pl-PL', ['en', 'pl'])).to.equal('pl');
    expect(lookup('zh-Hant-TW', ['zh', 'zh-Hant'])).to.equal('zh-Hant');
  });

  it('drops a single letter with what follows it', () => {
    expect(lookup('en-a-bbb', ['en-a', 'en'])).to.equal('en');
    expect(lookup('de-u-co-phonebk', ['de'])).to.equal('de');
  });

  it('never lengthens the wanted tag', () => {
    expect(lookup('en', ['en-GB'])).to.equal(undefined);
  });

  it('finds nothing for an empty or foreign tag', () => {
    expect(lookup('', ['en'])).to.equal(undefined);
    expect(lookup('fr', ['en', 'pl'])).to.equal(undefined);
    expect(lookup('-', ['en'])).to.equal(undefined);
  });

  it('reads an underscore as a hyphen, in the wanted tag and in the available ones', () => {
    expect(lookup('pl_PL', ['en', 'pl'])).to.equal('pl');
    expect(lookup('pl-PL', ['en_US', 'pl_PL'])).to.equal('pl_PL');
    expect(lookup('zh_Hant_TW', ['zh-hant'])).to.equal('zh-hant');
  });

  it('gives the first of two spellings of one tag', () => {
    expect(lookup('en', ['EN', 'en'])).to.equal('EN');
  });

  it('takes names of Object.prototype for tags like any other', () => {
    expect(lookup('toString', ['en'])).to.equal(undefined);
    expect(lookup('constructor', ['constructor'])).to.equal('constructor');
  });

  it('ignores tags over 35 characters, wanted or available', () => {
    const long = `a-${'bcdefgh-'.repeat(5)}`;
    expect(lookup(long, ['a', 'en'])).to.equal(undefined);
    expect(lookup('a', [long])).to.equal(undefined);
    expect(lookup(long, [long])).to.equal(undefined);
  });
});

describe('bestLanguage', () => {
  it('finds what lookup finds, else the language of another region', () => {
    expect(bestLanguage('pl', ['pl-PL', 'pl'])).to.equal('pl');
    expect(bestLanguage('pl', ['en_US', 'pl_PL'])).to.equal('pl_PL');
    expect(bestLanguage('en', ['en-GB', 'en-US'])).to.equal('en-GB');
  });

  it('finds no language that only begins with the same letters', () => {
    expect(bestLanguage('en', ['enm', 'e'])).to.equal(undefined);
    expect(bestLanguage('', ['en', '-x'])).to.equal(undefined);
    expect(bestLanguage('pl-PL', ['pl-DE'])).to.equal(undefined);
  });
});

describe('normalizeLanguageTag', () => {
  it('writes hyphens and no white space', () => {
    expect(normalizeLanguageTag(' pl_PL ')).to.equal('pl-PL');
    expect(normalizeLanguageTag('en-GB')).to.equal('en-GB');
  });

  it('is empty for what is too long', () => {
    expect(normalizeLanguageTag('x'.repeat(35))).to.have.length(35);
    expect(normalizeLanguageTag('x'.repeat(36))).to.equal('');
  });
});
