import {expect} from '@open-wc/testing';
import {
  imageAddress,
  linkAddress,
  resolve,
  siteAddress,
} from '../../../src/core/document/address.js';
import {dangerous} from './dangerous.js';

const base = 'https://example.org/data/cluster.json';

describe('addresses of a document', () => {
  it('may be linked to: http, https, mailto, tel, and relative ones', () => {
    const safe = {
      'https://example.com/a': 'https://example.com/a',
      'http://example.com/': 'http://example.com/',
      'mailto:a@example.org': 'mailto:a@example.org',
      'tel:+48850000000': 'tel:+48850000000',
      'people/ada': 'https://example.org/data/people/ada',
      '//example.com/x': 'https://example.com/x',
    };
    for (const [address, link] of Object.entries(safe)) {
      expect(linkAddress(address, base)).to.equal(link);
    }
  });

  it('are read as https where the scheme is missing', () => {
    const hosts = {
      'www.example.org': 'https://www.example.org/',
      'klaster.io': 'https://klaster.io/',
      'Example.ORG': 'https://example.org/',
      'klaster-łódź.pl': 'https://xn--klaster-d-d7a28fjt.pl/',
      'xn--klaster-d-d7a28fjt.pl': 'https://xn--klaster-d-d7a28fjt.pl/',
      'example.pl?lang=pl': 'https://example.pl/?lang=pl',
      'example.org#board': 'https://example.org/#board',
      'example.org/klaster': 'https://example.org/klaster',
      'example.org/about.html': 'https://example.org/about.html',
      'www.example.html': 'https://www.example.html/',
      'example.org:8443/x': 'https://example.org:8443/x',
      ' example.org\n': 'https://example.org/',
    };
    for (const [address, link] of Object.entries(hosts)) {
      expect(linkAddress(address, base), address).to.equal(link);
      expect(siteAddress(address), address).to.equal(link);
    }
  });

  it('are read where a slash or the colon of the scheme is forgotten, whatever the scheme of the document', () => {
    for (const from of ['http://example.net/c.json', 'https://example.net/c.json']) {
      for (const scheme of ['http', 'https', 'HTTPS']) {
        for (const sign of ['//', ':', ':/', '://', ':///', ':\\\\']) {
          const address = `${scheme}${sign}www.example.org/a`;
          const link = `${scheme.toLowerCase()}://www.example.org/a`;
          expect(linkAddress(address, from), address).to.equal(link);
          expect(siteAddress(address), address).to.equal(link);
        }
      }
    }
  });

  it('are relative to the document where they are paths, but never the address of a site', () => {
    const paths = {
      'people/ada.html': '/data/people/ada.html',
      'people/ada': '/data/people/ada',
      'people/': '/data/people/',
      'v1.2/about': '/data/v1.2/about',
      'about.html': '/data/about.html',
      'about.php?id=5#top': '/data/about.php?id=5#top',
      'Annual report 2024.pdf': '/data/Annual%20report%202024.pdf',
      '/about': '/about',
      './about': '/data/about',
      '../about': '/about',
      '#anna': '/data/cluster.json#anna',
    };
    for (const [address, path] of Object.entries(paths)) {
      expect(linkAddress(address, base), address).to.equal(`https://example.org${path}`);
      expect(siteAddress(address), address).to.equal(undefined);
    }
  });

  it('are none where a text only is in the place of an address', () => {
    const marks = ['-', '—', '/', '?', '@name', '#N/A', '#REF!', '#DIV/0!', 'N/A', 'n/d', '...'];
    const words = ['null', 'none', 'brak', 'about', 'see below', 'tak / nie', 'office@example.org'];
    const wrong = ['http;//example.org', 'htp://example.org', 'http.//example.org', 'localhost:80'];
    const several = ['www.example.org i www.example.com', 'example.org, example.com', '12.05.2020'];
    for (const text of [...marks, ...words, ...wrong, ...several, `${'a.'.repeat(200)}pl`]) {
      expect(linkAddress(text, base), text).to.equal(undefined);
      expect(siteAddress(text), text).to.equal(undefined);
    }
  });

  it('are the same on a page whose scripts have another `URL`', () => {
    const {URL: real} = globalThis;
    const found: string[] = [];
    try {
      for (const other of ['https://example.org', undefined, {canParse: 5}]) {
        (globalThis as {URL: unknown}).URL = other;
        const addresses = [
          resolve('a', base)?.href,
          linkAddress('https://example.org', base),
          imageAddress('a.png', base),
        ];
        found.push(addresses.join(' '));
      }
    } finally {
      globalThis.URL = real;
    }
    const folder = 'https://example.org/data';
    expect([...new Set(found)]).to.eql([`${folder}/a https://example.org/ ${folder}/a.png`]);
  });

  it('may be images: http, https, relative, raster data', () => {
    expect(imageAddress('photos/a.jpg', base)).to.equal('https://example.org/data/photos/a.jpg');
    expect(imageAddress('www.example.org/a.jpg', base)).to.equal('https://www.example.org/a.jpg');
    expect(imageAddress('http//example.org/a.jpg', base)).to.equal('http://example.org/a.jpg');
    for (const type of ['png', 'jpeg', 'gif', 'webp', 'avif']) {
      const address = `data:image/${type};base64,AAAA`;
      expect(imageAddress(address, base)).to.equal(address);
    }
    for (const address of ['mailto:a@example.org', 'tel:1', 'data:image/svg+xml,<svg/>']) {
      expect(imageAddress(address, base)).to.equal(undefined);
    }
  });

  it('that are not there or cannot be read are none', () => {
    for (const address of [undefined, '', '  ', 'https://', 'http://[']) {
      expect(linkAddress(address, base)).to.equal(undefined);
      expect(imageAddress(address, base)).to.equal(undefined);
    }
  });

  it(`none of ${dangerous.length} dangerous ones keeps a scheme that runs or opens something`, () => {
    expect(dangerous.length).to.be.at.least(150);
    for (const address of dangerous) {
      const link = linkAddress(address, base) ?? 'https:';
      const image = imageAddress(address, base) ?? 'https:';
      // What is left is a harmless relative address, or nothing.
      expect(new URL(link, base).protocol, address).to.match(/^(https?|mailto|tel):$/);
      expect(new URL(image, base).href, address).to.match(/^(https?:|data:image\/(png|gif)[;,])/);
    }
  });
});
