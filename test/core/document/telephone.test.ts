import {expect} from '@open-wc/testing';
import {telephoneLinks} from '../../../src/core/document/telephone.js';

const links = (written: string | string[] | undefined) =>
  telephoneLinks(written).map(({text, href}) => [text, href]);
/** The links of a text, without the words. */
const hrefs = (written: string | string[]) => telephoneLinks(written).map(({href}) => href);

describe('telephoneLinks', () => {
  it('dials the digits of a number, however they are grouped', () => {
    const numbers = {
      '+48 85 000 00 00': '+48850000000',
      '+48-85-000-00-00': '+48850000000',
      '(+48) 85 000 00 00': '+48850000000',
      '0048 85 000 00 00': '0048850000000',
      '(85) 000 00 00': '850000000',
      '85.000.00.00': '850000000',
      '+48\u00a085\u00a0000\u201300\u201300': '+48850000000',
      ' 85 000 00 00 ': '850000000',
      '85/000 00 00': '850000000',
      '0241/123456': '0241123456',
      'tel. 85 000 00 00': '850000000',
      'tel:+48850000000': '+48850000000',
      '85 000 00 00 (biuro)': '850000000',
      '19 115': '19115',
      '112': '112',
    };
    for (const [written, digits] of Object.entries(numbers)) {
      expect(links(written), written).to.eql([[written.trim(), `tel:${digits}`]]);
    }
  });

  it('leaves out the zero that is not dialled from abroad', () => {
    expect(hrefs('+48 (0) 85 000 00 00')).to.eql(['tel:+48850000000']);
    expect(hrefs('+44(0)20 7946 0000')).to.eql(['tel:+442079460000']);
    expect(hrefs('0048 (0) 85 000 00 00')).to.eql(['tel:0048850000000']);
  });

  it('writes an extension as RFC 3966 does', () => {
    const words = ['w. 12', 'w 12', 'wew. 12', 'wewn. 12', 'wewnętrzny 12', ', wew. 12'];
    for (const word of [
      ...words,
      'ext. 12',
      'ext 12',
      'Ext.: 12',
      'extension 12',
      'int. 12',
      'x12',
    ]) {
      const written = `+48 85 000 00 00 ${word}`;
      expect(links(written), written).to.eql([[written, 'tel:+48850000000;ext=12']]);
    }
    expect(hrefs('850000000x12')).to.eql(['tel:850000000;ext=12']);
  });

  it('makes a link of each of several numbers', () => {
    const between = [' / ', '/', ', ', '; ', ';', '\n', '\r\n', ' lub ', ' or ', ' i ', ' oraz '];
    for (const separator of between) {
      const written = `85 000 00 00${separator}600 000 000`;
      expect(links(written), written).to.eql([
        ['85 000 00 00', 'tel:850000000'],
        ['600 000 000', 'tel:600000000'],
      ]);
    }
    expect(hrefs('+48 85 000 00 00 +48 600 000 000')).to.have.length(2);
    expect(hrefs('85 000 00 00 w. 12, 600 000 000')).to.eql([
      'tel:850000000;ext=12',
      'tel:600000000',
    ]);
  });

  it('takes a list of texts', () => {
    expect(hrefs(['+48 85 000 00 00', '', '600 000 000 lub 700 000 000'])).to.eql([
      'tel:+48850000000',
      'tel:600000000',
      'tel:700000000',
    ]);
    expect(links([])).to.eql([]);
  });

  it('links what is certain beside what is not', () => {
    expect(links('85 000 00 00, 01')).to.eql([
      ['85 000 00 00', 'tel:850000000'],
      ['01', undefined],
    ]);
    expect(links('+48 85 000 00 00; after five')).to.eql([
      ['+48 85 000 00 00', 'tel:+48850000000'],
      ['after five', undefined],
    ]);
  });

  it('dials nothing where the number is not certain', () => {
    const unclear = ['85 000 00 00/01', '85 000 00 00 / 01', '600/700/800', '(0) 85 000 00 00'];
    const glued = ['85 000 00 00 600 000 000', '+48 (085) 000 00 00', '12', '+', '85 000 00 00/x'];
    const letters = ['1-800-FLOWERS', 'N/A', 'n/a', '-', '—', 'na żądanie', 'fax 85 000 00 00'];
    const long = [`85 000 00 00${' '.repeat(300)}600 000 000`, '8'.repeat(500)];
    for (const written of [...unclear, ...glued, ...letters, ...long]) {
      expect(links(written), written).to.eql([[written, undefined]]);
    }
  });

  it('is nothing for what is blank', () => {
    for (const written of [undefined, '', ' ', '\n\t', ['', ' ']]) {
      expect(links(written)).to.eql([]);
    }
  });
});
