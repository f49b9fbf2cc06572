import {expect} from '@open-wc/testing';
import {emailLinks} from '../../../src/core/document/email.js';

const links = (written: string | undefined) =>
  emailLinks(written).map(({text, href}) => [text, href]);

describe('emailLinks', () => {
  it('links an address, without white space and without `mailto:`', () => {
    const spellings = ['office@example.org', ' office@example.org\n', 'mailto:office@example.org'];
    for (const written of [...spellings, 'MAILTO: office@example.org?subject=Hello']) {
      expect(links(written)).to.eql([['office@example.org', 'mailto:office@example.org']]);
    }
  });

  it('links each of several addresses', () => {
    for (const separator of [', ', '; ', ',', ' ', '\n']) {
      expect(links(`a@example.org${separator}b@example.org`)).to.eql([
        ['a@example.org', 'mailto:a@example.org'],
        ['b@example.org', 'mailto:b@example.org'],
      ]);
    }
  });

  it('encodes what has a meaning in a `mailto:` address', () => {
    expect(links('a+b@example.org')).to.eql([['a+b@example.org', 'mailto:a+b@example.org']]);
    expect(links('a?bcc=x@example.org')[0]?.[1]).to.equal('mailto:a%3Fbcc%3Dx@example.org');
    expect(links('łucja@example.org')[0]?.[1]).to.equal('mailto:%C5%82ucja@example.org');
  });

  it('links nothing else', () => {
    const others = ['office', '-', 'N/A', 'a@b@c', '@name', 'a@example.org?bcc=b@example.org'];
    for (const written of [...others, 'Ada <ada@example.org>', '\ud800@example.org']) {
      expect(links(written), written).to.eql([[written, undefined]]);
    }
  });

  it('is nothing for what is blank', () => {
    for (const written of [undefined, '', ' ', 'mailto:']) expect(links(written)).to.eql([]);
  });
});
