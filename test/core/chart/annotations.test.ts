import {expect} from '@open-wc/testing';
import {statusBrackets} from '../../../src/core/chart/annotations.js';
import {bandScale} from '../../../src/core/chart/scale.js';
import type {AlignedPoint} from '../../../src/core/chart/series.js';

const LINE_HEIGHT = 20;

const rowOf = (statuses: readonly string[]): AlignedPoint[] =>
  statuses.map((status, index) => ({value: 100 + index, status, index}));

const brackets = (statuses: readonly string[], length: number, letter: number) => {
  const row = rowOf(statuses);
  const positions = {offsets: row.map((_, index) => index), slots: row.length, breaks: []};
  const bands = bandScale(positions, 0, length);
  return statusBrackets(row, bands, (status) => status.length * letter, length, LINE_HEIGHT);
};

describe('statusBrackets', () => {
  it('draws no line through the name of another status', () => {
    const orders = [
      ['actual', 'actual', 'provisional', 'estimated', 'forecast', 'planned'],
      ['actual', 'provisional', 'estimated', 'planned'],
      ['estimated', 'actual', 'forecast', 'planned', 'planned'],
      ['provisional', 'actual', 'estimated'],
    ];
    for (const statuses of orders) {
      for (let length = 200; length <= 900; length += 10) {
        for (const letter of [6, 7.5, 9]) {
          const found = brackets(statuses, length, letter)?.place(60) ?? [];
          for (const {path} of found) {
            const [, x, up] = /H([\d.]+)V([\d.]+)$/.exec(path) ?? [];
            if (x === undefined) continue;
            const crossed = found.filter(
              (name) =>
                name.y > Number(up) &&
                name.x <= Number(x) &&
                Number(x) <= name.x + name.status.length * letter,
            );
            expect(crossed, `${statuses.join(' ')} in ${length} px`).to.eql([]);
          }
        }
      }
    }
  });

  it('leaves the statuses to a legend where their names find no room', () => {
    expect(
      brackets(['actual', 'provisional', 'estimated', 'forecast', 'planned'], 200, 8),
    ).to.equal(null);
  });

  it('takes no room where all figures are actual', () => {
    expect(brackets(['actual', 'actual'], 300, 7)?.rows).to.equal(0);
  });
});
