import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {demoDocument, examplesBase, flagshipDocument} from './document.js';

interface Args {
  data: object;
  sections: string;
  theme: string;
}

const meta: Meta<Args> = {
  title: 'Widgets/About',
  component: 'cluster-about',
  args: {data: flagshipDocument, sections: '', theme: ''},
  argTypes: {
    sections: {control: 'text'},
    theme: {control: 'inline-radio', options: ['', 'light', 'dark', 'auto']},
  },
  render: ({data, sections, theme}) =>
    html`<cluster-about
      .data=${data}
      .base=${examplesBase}
      sections=${sections || nothing}
      theme=${theme || nothing}
    ></cluster-about>`,
};
export default meta;

type Story = StoryObj<Args>;

/** The flagship's own. */
export const Flagship: Story = {};

/** The demonstration document: every field. */
export const Demo: Story = {args: {data: demoDocument}};

/** Two of its sections, in another order. */
export const Chosen: Story = {args: {sections: 'description vision'}};

export const Dark: Story = {args: {data: demoDocument, theme: 'dark'}};

export const Empty: Story = {args: {data: {name: 'An empty cluster (fictional)'}}};
