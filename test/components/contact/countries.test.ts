import {expect} from '@open-wc/testing';
import {countryName} from '../../../src/components/contact/countries.js';

const letters = Array.from({length: 26}, (_, i) => String.fromCharCode(65 + i));

describe('countryName', () => {
  for (const tag of ['en', 'en-GB', 'en-US', 'pl', 'pl-PL', 'de', 'en-AU', 'ar']) {
    it(`in ${tag} is what Intl says`, () => {
      const intl = new Intl.DisplayNames(tag, {type: 'region'});
      for (const one of letters) {
        for (const other of letters) {
          expect(countryName(one + other, tag)).to.equal(intl.of(one + other));
        }
      }
    });
  }
});
