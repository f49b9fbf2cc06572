import {expect} from '@open-wc/testing';
import {decodeHost} from '../../../src/core/document/punycode.js';
import {siteName} from '../../../src/core/document/site-name.js';

describe('siteName', () => {
  it('is the host without `www.`', () => {
    expect(siteName('https://www.example.org/')).to.equal('example.org');
    expect(siteName('http://example.org:8080/')).to.equal('example.org:8080');
  });

  it('has the path where it tells something', () => {
    const names = {
      'https://example.org/klaster/metalowy': 'example.org/klaster/metalowy',
      'https://example.org/klaster/': 'example.org/klaster',
      'https://example.org/kl%C4%85ster': 'example.org/kląster',
      'https://example.org/%E0': 'example.org/%E0',
      'https://example.org/index.html': 'example.org',
      'https://example.org/pl/': 'example.org',
      'https://example.org/en-GB': 'example.org',
      'https://example.org/cluster?lang=pl#top': 'example.org/cluster',
      [`https://example.org/${'long/'.repeat(20)}`]: 'example.org',
    };
    for (const [address, name] of Object.entries(names)) {
      expect(siteName(address), address).to.equal(name);
    }
  });

  it('has the letters of an internationalized domain name', () => {
    expect(siteName('https://klaster-łódź.pl/o-nas')).to.equal('klaster-łódź.pl/o-nas');
    expect(siteName('https://xn--klaster-d-d7a28fjt.pl/')).to.equal('klaster-łódź.pl');
  });

  it('gives back what has no host', () => {
    for (const address of ['mailto:office@example.org', 'tel:112', '', 'nothing']) {
      expect(siteName(address)).to.equal(address);
    }
  });
});

describe('decodeHost', () => {
  it('undoes what URL does to the letters of a host', () => {
    const hosts = [
      'łódź.example',
      'münchen.example',
      'ąćęłńóśźż.example',
      '例子.测试',
      'пример.рф',
    ];
    for (const host of [
      ...hosts,
      'مثال.example',
      'www.łódź-łódź.łódź',
      'a-b-ó.example',
      '😀.example',
    ]) {
      expect(decodeHost(new URL(`https://${host}/`).host), host).to.equal(host);
    }
  });

  it('leaves alone what does not lead back to the same host', () => {
    for (const host of ['example.org', 'xn--.example', 'xn--99999999.example', 'xn--a-.example']) {
      expect(decodeHost(host)).to.equal(host);
    }
  });
});
