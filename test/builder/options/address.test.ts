import {expect} from '@open-wc/testing';
import {fromFragment, toFragment, type KnownOptions} from '../../../src/builder/options/address.js';
import {defaults, type Options} from '../../../src/builder/options/options.js';

const known: KnownOptions = {
  widgets: new Map([
    [
      'board',
      new Map([
        ['layout', false],
        ['no-heading', true],
        ['heading', false],
      ]),
    ],
    ['awards', new Map([['show', false]])],
  ]),
  tokens: new Set(['--cluster-accent', '--cluster-font']),
};

describe('the address of the builder', () => {
  it('contains all options, and restores them', () => {
    const options: Options = {
      widget: 'board',
      paste: 'link',
      delivery: 'iframe',
      src: 'https://example.org/a b.json?x=1&y=2#z',
      lang: 'pl',
      base: 'https://cdn.example.org/',
      pages: 'https://cluster.example/links/',
      channel: 'pinned',
      fallback: 'full',
      attributes: {layout: 'list', 'no-heading': true, heading: 'Ludzie & „firmy”'},
      tokens: {'--cluster-accent': '#ff0000', '--cluster-font': '"A B", serif'},
    };
    expect(fromFragment(`#${toFragment(options)}`, known)).to.deep.equal(options);
  });

  it('is short if nothing was chosen', () => {
    expect(toFragment(defaults)).to.equal('widget=board');
    expect(fromFragment('', known)).to.deep.equal(defaults);
  });

  it('is read without unknown options', () => {
    const read = fromFragment(
      '#widget=script&paste=evil&delivery=evil&channel=x&a.onclick=alert(1)&t.evil=1&a.show=all&document={}',
      known,
    );
    expect(read).to.deep.equal(defaults);
  });
});
