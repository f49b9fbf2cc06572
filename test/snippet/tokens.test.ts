import {expect} from '@open-wc/testing';
import {readTokens, tokensOf} from '../../src/snippet/tokens.js';

describe('tokens', () => {
  it('allow colours, lengths, fonts and CSS functions that request nothing', () => {
    for (const value of [
      '#b3480f',
      'light-dark(#b3480f, oklch(70% 0.1 50 / 50%))',
      'calc(1rem + 2px)',
      '"Lato", serif',
      'linear-gradient(#fff, #eee)',
      'var(--brand, red)',
      'curl',
    ])
      expect(tokensOf({accent: value})).to.deep.equal({'--cluster-accent': value});
  });

  for (const [name, sign] of [
    ['a line feed', '\n'],
    ['a carriage return', '\r'],
    ['a form feed', '\f'],
    ['a vertical tab', '\v'],
    ['a line separator', '\u2028'],
    ['a next line', '\u0085'],
    ['a null', '\0'],
    ['a space', ' '],
    ['nothing', ''],
  ] as const) {
    it(`refuse a value that requests an address with ${name}`, () => {
      for (const request of [
        'url(https://evil.example/t.png)',
        'URL(//evil.example)',
        'src("https://evil.example")',
        'image-set("https://evil.example" 1x)',
        '-webkit-image-set("https://evil.example" 1x)',
        'image("https://evil.example")',
        'cross-fade("https://evil.example", red)',
        'url  ("https://evil.example")',
      ])
        expect(tokensOf({surface: `#fff${sign}${request}`}), request).to.deep.equal({});
    });
  }

  it('refuse a value that ends the declaration or has an escape', () => {
    for (const value of [
      'red; background: blue',
      'red}',
      'red </style>',
      '\\75rl(//evil.example)',
      'red @import "x"',
      'red\rblue',
      'a'.repeat(201),
      '',
    ])
      expect(tokensOf({accent: value}), value).to.deep.equal({});
  });

  it('are read from a text of any length without delay', () => {
    for (const text of ['--cluster-', '--cluster-a:', '--cluster-a ', '--cluster-a: ', 'url(']) {
      const hostile = text.repeat(100_000 / text.length);
      const start = performance.now();
      readTokens(hostile);
      readTokens(`--cluster-a:${hostile}`);
      readTokens(`--cluster-a${' '.repeat(100_000)}`);
      readTokens(`--cluster-a:${' '.repeat(100_000)}`);
      tokensOf({a: hostile});
      expect(performance.now() - start, text).to.be.below(200);
    }
  });
});
