import {expect} from '@open-wc/testing';
import {organisationInitials} from '../../../src/components/base/organisation-initials.js';

describe('monogram', () => {
  const table = {
    'Odlewnia Przykładowa': 'OP',
    'Odlewnia Przykładowa sp. z o.o.': 'OP',
    'P.P.H.U. „Żuraw” Dźwigi s.c.': 'ŻD',
    Jachtstal: 'J',
    'Ósma Osłona': 'ÓO',
    '3D Metal': '3M',
    'The University of Examples': 'UE',
    'Blacha i Spółka': 'BS',
    ßtahl: 'ß',
    'S.A.': 'S',
    '…': '',
    '': '',
  };
  for (const [name, letters] of Object.entries(table)) {
    it(`gives "${letters}" for "${name}"`, () =>
      expect(organisationInitials(name, 'pl')).to.equal(letters));
  }

  it('writes capitals of the language, and takes any tag', () => {
    expect(organisationInitials('istanbul demir', 'tr')).to.equal('İD');
    expect(organisationInitials('istanbul demir', 'no language')).to.equal('ID');
  });
});
