import {expect} from '@open-wc/testing';
import {createExportScene} from '../../../src/components/revenue-chart/export-scene.js';
import {svgFile} from '../../../src/components/revenue-chart/export-image.js';
import {charts} from '../../../stories/revenue-chart.charts.js';
import {pinLetters, storyChart, texts} from './charts.js';

/** Colours are mixed to the last digit in one engine only: in the others the shapes are compared. */
const comparable = (picture: string): string[] =>
  (/Chrom/.test(navigator.userAgent)
    ? picture
    : picture.replace(/ (fill|stroke)(-opacity)?="[^"]*"/g, '')
  ).split('\n');

describe('the pictures of the revenue chart’s stories', () => {
  pinLetters();

  for (const [name, args] of Object.entries(charts)) {
    it(`${name} is drawn as committed`, async () => {
      const element = await storyChart(args);
      const figure = element.shadowRoot.querySelector('figure')!;
      const picture = svgFile(
        createExportScene(figure, {
          title: name,
          unit: texts(element, '.unit')[0] ?? '',
          description: texts(element, '[part="summary"]')[0] ?? '',
          notes: texts(element, '.notes p').map((text) => text ?? ''),
          source: '',
        }),
      );
      const committed = await fetch(`/test/components/revenue-chart/pictures/${name}.svg`);
      const expected = committed.ok ? await committed.text() : '';
      expect(comparable(picture)).to.eql(comparable(expected));
      expect(picture).not.to.match(/NaN|Infinity|undefined/);
    });
  }
});
