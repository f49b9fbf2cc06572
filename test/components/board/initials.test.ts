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
    ['Jan Example (Prezes Zarządu)', 'pl', 'JE'],
    ['Jan Example [Prezes]', 'pl', 'JE'],
    ['Jan Example – Prezes Zarządu', 'pl', 'JE'],
    ['Jan Example | CEO', 'en', 'JE'],
    ['Jan Example: Prezes', 'pl', 'JE'],
    ['Jan „Janek” Example', 'pl', 'JE'],
    ['dr n. med. Jan Example', 'pl', 'JE'],
    ['dr n. o zdr. Jan Example', 'pl', 'JE'],
    ['prof. PB dr hab. inż. Jan Example', 'pl', 'JE'],
    ['prof. UwB dr hab. Jan Example', 'pl', 'JE'],
    ['prof.dr hab.inż. Jan Example', 'pl', 'JE'],
    ['prof. nadzw. Jan Example', 'pl', 'JE'],
    ['dr Jan Example prof. PB', 'pl', 'JE'],
    ['mgr inż. arch. Jan Example', 'pl', 'JE'],
    ['r. pr. Jan Example', 'pl', 'JE'],
    ['ks. Jan Example', 'pl', 'JE'],
    ['Pani Anna Nowak', 'pl', 'AN'],
    ['Dipl.-Ing. Jan Example', 'de', 'JE'],
    ['Univ.-Prof. Dr. rer. nat. Jan Example', 'de', 'JE'],
    ['Prof. Dr. Dr. h.c. mult. Jan Example', 'de', 'JE'],
    ['Mme Anne Dupont', 'fr', 'AD'],
    ['M. Pierre Dupont', 'fr', 'PD'],
    ['Sir John Example OBE', 'en', 'JE'],
    ['John Example III', 'en', 'JE'],
    ['Jan Example Jr.', 'en', 'JE'],
    ['Jan Example MBA', 'en', 'JE'],
    ['Jan Example Ph.D.', 'en', 'JE'],
    ['Nowak, Anna', 'pl', 'AN'],
    ['Nowak, dr Anna', 'pl', 'AN'],
    ['van der Berg, Anna, MBA', 'en', 'AB'],
    ['Kowalski, Prezes Zarządu', 'pl', 'K'],
    ['Jan KOWALSKI', 'pl', 'JK'],
    ['J.R.R. Tolkien', 'en', 'JT'],
    ['O. Henry', 'en', 'OH'],
    ['Jack Ma', 'en', 'JM'],
    ['Ma Long', 'en', 'ML'],
    ['Amartya Sen', 'en', 'AS'],
    ['გიორგი მაისურაძე', 'ka', 'გმ'],
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
