import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {demoDocument, examplesBase, flagshipDocument} from './document.js';

interface Args {
  data: object;
  theme: string;
}

const meta: Meta<Args> = {
  title: 'Widgets/Key figures',
  component: 'cluster-key-figures',
  args: {data: flagshipDocument, theme: ''},
  argTypes: {
    theme: {control: 'inline-radio', options: ['', 'light', 'dark', 'auto']},
  },
  render: ({data, theme}) =>
    html`<cluster-key-figures
      .data=${data}
      .base=${examplesBase}
      theme=${theme || nothing}
    ></cluster-key-figures>`,
};
export default meta;

type Story = StoryObj<Args>;

/** The flagship's own. */
export const Flagship: Story = {};

/** The demonstration document: every field. */
export const Demo: Story = {args: {data: demoDocument}};

export const Dark: Story = {args: {data: demoDocument, theme: 'dark'}};

export const Empty: Story = {args: {data: {name: 'An empty cluster (fictional)'}}};
