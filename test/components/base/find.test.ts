import {expect} from '@open-wc/testing';
import {matchesAll, findMatches, toSearchWords} from '../../../src/components/base/find.js';

const marked = (text: string, query: string) =>
  findMatches(text, toSearchWords(query)).map(([from, to]) => text.slice(from, to));

describe('find', () => {
  const cases: [query: string, text: string, marks: string[]][] = [
    ['lodz', 'Łódź', ['Łódź']],
    ['ŁÓDŹ', 'lodz', ['lodz']],
    ['o', 'o\u0301'.normalize('NFD'), ['o\u0301'.normalize('NFD')]],
    ['strasse', 'Straße', ['Straße']],
    ['stras', 'Straße', ['Straß']],
    ['istanbul', 'İSTANBUL', ['İSTANBUL']],
    ['steel build', 'steel structures for the building industry', ['steel', 'build']],
    ['build  steel', 'steel structures for the building industry', ['steel', 'build']],
    ['обр', 'Обработка металла', ['Обр']],
  ];
  for (const [query, text, marks] of cases) {
    it(`“${query}” finds “${text}”`, () => {
      expect(matchesAll(text, toSearchWords(query))).to.equal(true);
      expect(marked(text, query)).to.eql(marks);
    });
  }

  it('finds only texts with all the words', () => {
    expect(matchesAll('steel structures', toSearchWords('steel wood'))).to.equal(false);
  });

  it('ignores a query of white space', () => {
    expect(toSearchWords(' \t ')).to.eql([]);
  });
});
