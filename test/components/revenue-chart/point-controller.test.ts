import {expect, html} from '@open-wc/testing';
import {severalDocument} from '../../../stories/revenue-chart.charts.js';
import {all, chart, keydown, press, storyChart, texts} from './charts.js';

describe('the point that is looked at in the revenue chart', () => {
  it('is none when there are other figures', async () => {
    const element = await storyChart({document: 'several', series: 'home abroad'});
    await press(element, 'ArrowRight', 'ArrowDown', 'Escape');
    element.series = 'home';
    await element.updateComplete;
    expect(await press(element, 'ArrowRight')).to.eql(['2021, 120 thousand PLN']);
    await press(element, 'End');
    const [home] = severalDocument.series;
    const data = home?.data.slice(0, 2);
    element.data = {...severalDocument, series: [{...home, data}]};
    await element.updateComplete;
    expect(all(element, '.active')).to.eql([]);
    expect(texts(element, '[aria-live]')).to.eql(['']);
  });

  it('is an observation whatever key leads there', async () => {
    const element = await chart(
      html`<cluster-revenue-chart
        lang="en"
        series="a b c"
        .data=${{
          name: 'x',
          series: [
            {id: 'a', name: 'A', data: [2018, 2019].map((period) => ({period, value: 1}))},
            {id: 'b', name: 'B', data: []},
            {id: 'c', name: 'C', data: [2019, 2020].map((period) => ({period, value: 2}))},
          ],
        }}
      ></cluster-revenue-chart>`,
    );
    const plot = all(element, '[part="plot"]')[0];
    const option = () =>
      all(element, `#${plot?.getAttribute('aria-activedescendant') ?? 'none'}`).length;
    for (const key of ['ArrowLeft', 'ArrowDown', 'ArrowLeft', 'ArrowDown', 'End', 'ArrowUp']) {
      await press(element, key);
      expect(option(), key).to.equal(1);
    }
  });

  it('keeps the Escape that closes it, and no other, from the page', async () => {
    const element = await chart(
      html`<cluster-revenue-chart lang="en" .data=${severalDocument}></cluster-revenue-chart>`,
    );
    const kept = () => {
      const event = keydown('Escape');
      all(element, '[part="plot"]')[0]?.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(kept()).to.equal(false);
    await press(element, 'ArrowRight');
    expect(kept()).to.equal(true);
    expect(kept()).to.equal(false);
  });
});
