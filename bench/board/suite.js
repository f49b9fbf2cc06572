import {readFileSync} from 'node:fs';

const first = 'Anna Bartosz Łucja Wojciech Żaneta Ignacy Maria Paweł Elżbieta Krzysztof'.split(' ');
const last = 'Nowak Kowalska-Wiśniewska Zieliński Dąbrowska Szczęsny Ćwiek Śliwa Źródłowska'.split(
  ' ',
);
const roles = ['President', 'Member of the board', 'Treasurer', undefined];
const firms = ['Forge & Sons', 'Northern University of Technology', undefined];

/** How many people our board draws of a long list until somebody asks for all. */
const CAP = 120;

/** The same people for the same number. @param {number} count */
const people = (count) =>
  Array.from({length: count}, (_, i) => ({
    name: `${first[i % 10]} ${last[(i * 7) % 8]}`,
    roleName: roles[i % 4],
    affiliation: firms[i % 3],
  }));

/** A board of people. @type {import('../compare.js').Suite} */
export const board = {
  name: 'board',
  title: 'Board of people',
  own: 'cluster-board',
  file: 'dist/cdn/board.js',
  list: people,
  css: readFileSync('bench/board/card.css', 'utf8'),
  cases: [
    {id: 'cold', title: '9 people, CPU 4× slower', count: 9, slower: 4},
    {id: 'slow', title: '9 people, CPU 4× slower, slow 4G', count: 9, slower: 4, slow: true},
    ...[9, 100, 1000, 5000].map((count) => ({
      id: `of ${count}`,
      title: `${count.toLocaleString('en')} people, ours with its cap of ${CAP}`,
      count,
    })),
    {id: 'capped', title: `5,000 people, all with a cap of ${CAP}`, count: 5000, shown: CAP},
    {id: 'full', title: '5,000 people, all shown', count: 5000, full: true},
  ],
};
