import {expect} from '@open-wc/testing';
import german from '../../../src/entries/locale-de.js';
import {defineLocale} from '../../../src/entries/locale.js';
import {templates as polish} from '../../../src/core/i18n/generated/pl.js';
import '../../../src/entries/board.js';
import '../../../src/entries/awards.js';
import type {ClusterBoard} from '../../../src/components/board/board.js';

/** The values that a text has gaps for. */
const gapsOf = (text: unknown) =>
  typeof text === 'string'
    ? [...text.matchAll(/\{(\d)\}/g)].map(([, index]) => Number(index))
    : (text as {values: number[]}).values;

describe('the German words', () => {
  it('are all messages of the widgets', () => {
    const ids = Object.keys(polish);
    expect(ids.filter((id) => !(id in german))).to.eql([]);
  });

  it('are messages of the widgets, with the same gaps', () => {
    const messages = new Map(Object.entries(polish as Record<string, unknown>));
    for (const [id, text] of Object.entries(german)) {
      expect(messages.has(id), id).to.equal(true);
      expect(gapsOf(text).toSorted(), id).to.eql([...gapsOf(messages.get(id))].toSorted());
      expect(text.trim() === text && text !== '', id).to.equal(true);
    }
  });

  it('are shown by the widgets that are on the page already, with German dates', async () => {
    const place = document.createElement('div');
    place.lang = 'de-AT';
    place.innerHTML = '<cluster-board></cluster-board><cluster-awards></cluster-awards>';
    document.body.append(place);
    const [board, awards] = place.children as unknown as ClusterBoard[];
    const data = {
      name: 'x',
      language: 'de',
      board: ['Ada'],
      awards: [{name: 'Siegel', dateAwarded: '2018', validFrom: '2018', validUntil: '2099-03-04'}],
    };
    Object.assign(board ?? {}, {data});
    Object.assign(awards ?? {}, {data});
    const text = async (widget: ClusterBoard | undefined) => {
      await widget?.updateComplete;
      return widget?.shadowRoot?.textContent ?? '';
    };
    expect(await text(board)).to.contain('Cluster board');
    expect(await text(awards)).to.contain('Valid until 4 March 2099');
    defineLocale('de', german);
    expect(await text(board)).to.contain('Clusterbeirat');
    expect(await text(awards)).to.contain('Gültig bis 4. März 2099');
    place.remove();
  });
});
