import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {demoDocument, examplesBase, flagshipDocument} from './document.js';

interface Args {
  data: object;
  series: string;
  type: string;
  view: string;
  theme: string;
}

const meta: Meta<Args> = {
  title: 'Widgets/Revenue chart',
  component: 'cluster-revenue-chart',
  args: {data: demoDocument, series: '', type: 'bar', view: 'chart', theme: ''},
  argTypes: {
    type: {control: 'inline-radio', options: ['bar', 'line', 'area']},
    view: {control: 'inline-radio', options: ['chart', 'table']},
    theme: {control: 'inline-radio', options: ['', 'light', 'dark', 'auto']},
  },
  render: ({data, series, type, view, theme}) =>
    html`<cluster-revenue-chart
      .data=${data}
      .base=${examplesBase}
      series=${series || nothing}
      type=${type}
      view=${view}
      theme=${theme || nothing}
    ></cluster-revenue-chart>`,
};
export default meta;

type Story = StoryObj<Args>;

/** The flagship: title and unit are known, no figure is. */
export const Flagship: Story = {args: {data: flagshipDocument}};

/** The demonstration document: actual, estimated, planned and forecast figures, and a gap. */
export const Bars: Story = {};

export const Line: Story = {args: {type: 'line', series: 'exports'}};

export const Area: Story = {args: {type: 'area', series: 'members'}};

/** Gains, losses and a real zero. */
export const Negative: Story = {args: {series: 'order-change'}};

export const Table: Story = {args: {view: 'table'}};

export const Dark: Story = {args: {theme: 'dark'}};

export const Empty: Story = {args: {data: {name: 'A cluster without figures (fictional)'}}};

/** Series that are no list: calm words, and a button that tries again. */
export const Faulty: Story = {args: {data: {name: 'A broken document (fictional)', series: 'x'}}};
