import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {demoDocument, examplesBase, flagshipDocument} from './document.js';

interface Args {
  data: object;
  layout: string;
  show: string;
  now: string;
  theme: string;
}

const meta: Meta<Args> = {
  title: 'Widgets/Awards',
  component: 'cluster-awards',
  args: {data: flagshipDocument, layout: 'badges', show: 'all', now: '2026-11-23', theme: ''},
  argTypes: {
    layout: {control: 'inline-radio', options: ['badges', 'list', 'timeline']},
    show: {control: 'inline-radio', options: ['all', 'current']},
    now: {control: 'text'},
    theme: {control: 'inline-radio', options: ['', 'light', 'dark', 'auto']},
  },
  render: ({data, layout, show, now, theme}) =>
    html`<cluster-awards
      .data=${data}
      .base=${examplesBase}
      layout=${layout}
      show=${show}
      now=${now}
      theme=${theme || nothing}
    ></cluster-awards>`,
};
export default meta;

type Story = StoryObj<Args>;

/** The flagship's own. */
export const Flagship: Story = {};

/** The demonstration document: every field. */
export const Demo: Story = {args: {data: demoDocument}};

export const List: Story = {args: {data: demoDocument, layout: 'list'}};

export const Timeline: Story = {args: {data: demoDocument, layout: 'timeline'}};

/** Only what is provably valid. */
export const Current: Story = {args: {data: demoDocument, show: 'current'}};

/** Of the flagship's awards none is, and the widget says so. */
export const NoneCurrent: Story = {args: {show: 'current'}};

export const Dark: Story = {args: {data: demoDocument, theme: 'dark'}};

export const Empty: Story = {args: {data: {name: 'An empty cluster (fictional)'}}};
