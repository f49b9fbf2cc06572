import {expect} from '@open-wc/testing';
import {lookup} from '../../src/locale/lookup.js';

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
});
