import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {demoDocument, examplesBase, flagshipDocument} from './document.js';

interface Args {
  data: object;
  layout: string;
  theme: string;
}

const meta: Meta<Args> = {
  title: 'Widgets/Values',
  component: 'cluster-values',
  args: {data: flagshipDocument, layout: 'list', theme: ''},
  argTypes: {
    layout: {control: 'inline-radio', options: ['list', 'numbered']},
    theme: {control: 'inline-radio', options: ['', 'light', 'dark', 'auto']},
  },
  render: ({data, layout, theme}) =>
    html`<cluster-values
      .data=${data}
      .base=${examplesBase}
      layout=${layout}
      theme=${theme || nothing}
    ></cluster-values>`,
};
export default meta;

type Story = StoryObj<Args>;

/** The flagship's own. */
export const Flagship: Story = {};

/** The demonstration document: every field. */
export const Demo: Story = {args: {data: demoDocument}};

export const Numbered: Story = {args: {data: demoDocument, layout: 'numbered'}};

export const Dark: Story = {args: {data: demoDocument, theme: 'dark'}};

export const Empty: Story = {args: {data: {name: 'An empty cluster (fictional)'}}};
