import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {charts, severalDocument} from './revenue-chart.charts.js';
import {demoDocument, examplesBase, flagshipDocument} from './document.js';

interface Args {
  data: object;
  series: string;
  type: string;
  view: string;
  theme: string;
  sound: boolean;
  several: boolean;
  width: number;
  dir: string;
}

const meta: Meta<Args> = {
  title: 'Widgets/Revenue chart',
  component: 'cluster-revenue-chart',
  args: {
    data: demoDocument,
    series: '',
    type: 'bar',
    view: 'chart',
    theme: '',
    sound: true,
    several: false,
    width: 0,
    dir: '',
  },
  argTypes: {
    type: {control: 'inline-radio', options: ['bar', 'line', 'area']},
    view: {control: 'inline-radio', options: ['chart', 'table']},
    theme: {control: 'inline-radio', options: ['', 'light', 'dark', 'auto']},
  },
  render: ({data, several, series, type, view, theme, sound, width, dir}) =>
    html`<cluster-revenue-chart
      .data=${several ? severalDocument : data}
      .base=${examplesBase}
      series=${series || nothing}
      type=${type}
      view=${view}
      theme=${theme || nothing}
      dir=${dir || nothing}
      ?sound=${sound}
      .style=${width ? `max-inline-size: ${width}px` : ''}
    ></cluster-revenue-chart>`,
};
export default meta;

type Story = StoryObj<Args>;

/** The flagship: title and unit are known, no figure is. */
export const Flagship: Story = {args: {data: flagshipDocument}};

/** The demonstration document: actual, estimated, planned and forecast figures, and a gap. */
export const Bars: Story = {args: charts.Bars};

export const Line: Story = {args: charts.Line};

export const Area: Story = {args: charts.Area};

/** Gains, losses and a real zero. */
export const Negative: Story = {args: charts.Negative};

/** Two series, one written in thousands, one in millions; the planned figures of one of them are hatched. */
export const Several: Story = {args: charts.Several};

export const SeveralLines: Story = {args: charts.SeveralLines};

/** In a narrow place the bars lie down. */
export const Lying: Story = {args: charts.Lying};

/** In a narrow place a line has no value axis. */
export const Sparkline: Story = {args: charts.Sparkline};

/** Time runs to the left. */
export const RightToLeft: Story = {args: charts.RightToLeft};

export const Table: Story = {args: {view: 'table'}};

export const Dark: Story = {args: {theme: 'dark'}};

export const Empty: Story = {args: {data: {name: 'A cluster without figures (fictional)'}}};

/** Series that are no list: calm words, and a button that tries again. */
export const Faulty: Story = {args: {data: {name: 'A broken document (fictional)', series: 'x'}}};
