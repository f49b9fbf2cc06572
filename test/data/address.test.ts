import {expect} from '@open-wc/testing';
import {imageAddress, linkAddress} from '../../src/data/address.js';
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

  it('may be images: http, https, relative, raster data', () => {
    expect(imageAddress('photos/a.jpg', base)).to.equal('https://example.org/data/photos/a.jpg');
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
