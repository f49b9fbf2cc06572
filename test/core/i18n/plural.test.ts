import {expect} from '@open-wc/testing';
import {localeFor} from '../../../src/core/i18n/locale.js';
import {plural} from '../../../src/core/i18n/plural.js';

const forms = {one: 'osoba', few: 'osoby', many: 'osób', other: 'osoby (ułamek)'};

describe('plural', () => {
  it('knows the Polish forms', () => {
    const word = (count: number) => plural(localeFor('pl'), count, forms);
    expect([1, 2, 4, 5, 12, 21, 22, 25, 0, 1.5].map(word)).to.eql([
      'osoba',
      'osoby',
      'osoby',
      'osób',
      'osób',
      'osób',
      'osoby',
      'osób',
      'osób',
      'osoby (ułamek)',
    ]);
  });

  it('counts in the language of the words, not in that of the page', () => {
    const words = {one: 'person', other: 'people'};
    expect(plural(localeFor('fr'), 0, words)).to.equal('people');
  });

  it('falls back to `other` if a form is missing', () => {
    expect(plural(localeFor('pl'), 3, {other: 'x'})).to.equal('x');
  });
});
