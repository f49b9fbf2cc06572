import {expect} from '@open-wc/testing';
import {chartTokens} from '../../../src/components/styles/chart-tokens.js';
import {tokens} from '../../../src/components/styles/tokens.js';

const css = `${tokens.cssText}${chartTokens.cssText}`;

describe('tokens', () => {
  const names =
    'accent text muted surface border focus positive warning tint font heading-font heading-weight strong radius photo-radius gap item-min photo-max pad chart-1 chart-2 chart-3 chart-4 chart-5 chart-6';
  for (const name of names.split(' ')) {
    it(`--cluster-${name} has a default`, () => {
      expect(css).to.match(new RegExp(`--_${name}:\\s*var\\(--cluster-${name},`));
    });
  }

  it('has no other tokens', () => {
    const used = new Set(Array.from(css.matchAll(/--cluster-([\w-]+)/g), ([, name]) => name));
    expect([...used].sort()).to.eql(names.split(' ').sort());
  });
});
