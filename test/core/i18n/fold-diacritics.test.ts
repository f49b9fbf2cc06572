import {expect} from '@open-wc/testing';
import {foldDiacritics} from '../../../src/core/i18n/fold-diacritics.js';
import {languageTagOf} from '../../../src/core/i18n/language-names.js';

describe('folding diacritics', () => {
  it('removes case and marks, also of letters that Unicode does not decompose', () => {
    expect(foldDiacritics('Łódź, Straße, Ærø')).to.equal('lodz, strasse, aero');
  });
});

describe('names of languages', () => {
  it('give a language tag', () => {
    expect(['Polish', 'Czeski', 'français', 'angielsku'].map(languageTagOf)).to.deep.equal([
      ...['pl', 'cs', 'fr', 'en'],
    ]);
  });

  it('give none for other words, also for those that objects have as properties', () => {
    expect(['toString', '__proto__', 'name'].map(languageTagOf)).to.deep.equal(
      Array.from({length: 3}),
    );
  });
});
