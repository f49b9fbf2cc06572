import {expect} from '@open-wc/testing';
import {initials} from '../../../src/components/board/initials.js';

describe('initials', () => {
  const cases: [name: string, language: string, letters: string][] = [
    ['Sebastian Rynkiewicz', 'pl', 'SR'],
    ['Prof. Roman Kaczyński', 'pl', 'RK'],
    ['dr hab. Jerzy Kozyra', 'pl', 'JK'],
    ['Paweł Węgierek, prof. PL', 'pl', 'PW'],
    ['Łucja Kowadło-Nitowska', 'pl', 'ŁK'],
    ['Beata Franus Wyrwich', 'pl', 'BW'],
    ['André-Jacques Auberton-Hervé', 'fr', 'AA'],
    ['ilker ışık', 'tr', 'İI'],
    ['Иван Петров', 'ru', 'ИП'],
    ['Plato', 'en', 'P'],
    ['', 'en', ''],
  ];
  for (const [name, language, letters] of cases) {
    it(`shortens “${name}” to “${letters}”`, () => {
      expect(initials(name, language)).to.equal(letters);
    });
  }

  for (const name of ['أحمد رضوان', 'דוד לוי', '山田 太郎', '김민준', 'สมชาย ใจดี']) {
    it(`gives no initials for ${name}`, () => {
      expect(initials(name)).to.equal('');
    });
  }

  it('ignores a language that no browser knows', () => {
    expect(initials('Anna Nowak', 'no such tag')).to.equal('AN');
  });
});
