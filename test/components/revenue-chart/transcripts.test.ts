import {expect} from '@open-wc/testing';
import {press, storyChart} from './charts.js';

/** What somebody presses, and then hears: a transcript a language, committed. */
const walks: readonly (readonly [args: object, keys: readonly string[]])[] = [
  [
    {},
    [
      'ArrowRight',
      'ArrowRight',
      'ArrowRight',
      'ArrowLeft',
      'End',
      'ArrowRight',
      'Home',
      '?',
      'Escape',
    ],
  ],
  [{series: 'order-change', type: 'line'}, ['End', 'Home', 'ArrowRight']],
  [{series: 'exports'}, ['ArrowRight', 'ArrowDown', 'ArrowUp']],
  [
    {document: 'several', series: 'home abroad'},
    ['ArrowRight', 'ArrowDown', 'ArrowRight', 'End', 'ArrowUp'],
  ],
];

async function transcript(language: string): Promise<string[]> {
  const lines: string[] = [];
  for (const [args, keys] of walks) {
    const element = await storyChart(args, language);
    const heard = await press(element, ...keys);
    lines.push(...keys.map((key, i) => `${key}: ${heard[i]}`), '');
  }
  return lines;
}

describe('what a screen reader says of the revenue chart', () => {
  for (const language of ['en', 'pl']) {
    it(`is as committed, ${language}`, async () => {
      const file = await fetch(`/test/components/revenue-chart/transcripts/${language}.txt`);
      expect(await transcript(language)).to.eql((await file.text()).split('\n'));
    }).timeout(60_000);
  }
});
