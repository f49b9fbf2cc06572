import {html, nextFrame} from '@open-wc/testing';
import {documents, type ChartArgs} from '../../../stories/revenue-chart.charts.js';
import type {ClusterRevenueChart} from '../../../src/entries/exports.js';
import {widget, type Widget} from '../../widgets.js';

export type Chart = ClusterRevenueChart & Widget;

const json = async (path: string) => (await fetch(path)).json();

export const demo = await json('/examples/demo-cluster.json');
export const flagship = await json('/examples/metal-processing-cluster.json');

/** Waits until a chart has been measured and drawn. */
export async function drawn(element: Chart): Promise<Chart> {
  for (let i = 0; i < 60 && !element.shadowRoot.querySelector('.drawing'); i++) {
    await nextFrame();
    await element.updateComplete;
  }
  return element;
}

/** A chart in the page, drawn. */
export const chart = async (markup: unknown): Promise<Chart> => drawn(await widget<Chart>(markup));

/** A chart as a story shows it, in a font that every machine has: each letter is seven pixels wide. */
export async function storyChart(args: ChartArgs, lang = 'en'): Promise<Chart> {
  return chart(
    html`<cluster-revenue-chart
      lang=${lang}
      dir=${args.dir ?? 'ltr'}
      .data=${args.document ? documents[args.document] : demo}
      .series=${args.series}
      .type=${args.type ?? 'bar'}
      .style=${`width: ${args.width ?? 720}px; font: 16px sans-serif; color: #17202b`}
    ></cluster-revenue-chart>`,
  );
}

/** Pins the measure of texts, as other tests pin the clock. */
export function pinLetters(): void {
  const {prototype} = OffscreenCanvasRenderingContext2D;
  const {measureText} = prototype;
  before(() => {
    prototype.measureText = (text: string) => ({width: text.length * 7}) as TextMetrics;
  });
  after(() => {
    prototype.measureText = measureText;
  });
}

export const all = ({shadowRoot}: Chart, selector: string): Element[] => [
  ...shadowRoot.querySelectorAll(selector),
];

export const texts = (element: Chart, selector: string): (string | undefined)[] =>
  all(element, selector).map(({textContent}) => textContent?.replace(/\s+/g, ' ').trim());

/** A key as a visitor presses it. */
export const keydown = (key: string) =>
  new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true});

/** Presses keys on the drawing and gives what is spoken after each. */
export async function press(element: Chart, ...keys: string[]): Promise<string[]> {
  const plot = element.shadowRoot.querySelector<HTMLElement>('[part="plot"]');
  plot?.focus();
  const spoken: string[] = [];
  for (const key of keys) {
    plot?.dispatchEvent(keydown(key));
    await element.updateComplete;
    // The live region says what keys do; else a screen reader says the option that is current.
    const option = plot?.getAttribute('aria-activedescendant');
    const words = texts(element, '[aria-live]')[0] || (option && texts(element, `#${option}`)[0]);
    spoken.push(words || '');
  }
  return spoken;
}
