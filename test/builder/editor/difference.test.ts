import {expect} from '@open-wc/testing';
import {difference} from '../../../src/builder/editor/difference.js';

const apply = (before: string, after: string): string => {
  const {from, to, insert} = difference(before, after);
  return before.slice(0, from) + insert + before.slice(to);
};

describe('the change for the editor', () => {
  it('is as small as can be', () => {
    expect(difference('abcd', 'abXcd')).to.deep.equal({from: 2, to: 2, insert: 'X'});
    expect(difference('aaa', 'aa')).to.deep.equal({from: 2, to: 3, insert: ''});
  });

  it('turns one text into the other', () => {
    for (const [before, after] of [
      ['', 'a'],
      ['a', ''],
      ['aXa', 'aYa'],
      ['aa', 'aaa'],
      ['same', 'same'],
    ] as const) {
      expect(apply(before, after)).to.equal(after);
    }
  });
});
