import {expect} from '@open-wc/testing';
import {showAllLabel} from '../../../src/components/base/list-limit.js';
import {localeFor} from '../../../src/core/i18n/locale.js';

describe('showAllWords', () => {
  it('writes the number as the language writes it, whatever its size', () => {
    // The words are English, so the number is too.
    expect(showAllLabel(localeFor('ar-EG'), 1300)).to.equal('Show all (1,300)');
    expect(showAllLabel(localeFor('en'), 1300)).to.equal('Show all (1,300)');
    expect(showAllLabel(localeFor('pl'), 1300)).to.equal('Pokaż wszystkie (1300)');
  });
});
