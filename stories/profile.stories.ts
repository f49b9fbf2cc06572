import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {demoDocument, examplesBase, flagshipDocument} from './document.js';

interface Args {
  data: object;
  sections: string;
  theme: string;
}

const meta: Meta<Args> = {
  title: 'Widgets/Profile',
  component: 'cluster-profile',
  args: {data: flagshipDocument, sections: '', theme: ''},
  argTypes: {
    sections: {control: 'text'},
    theme: {control: 'inline-radio', options: ['', 'light', 'dark', 'auto']},
  },
  render: ({data, sections, theme}) =>
    html`<cluster-profile
      .data=${data}
      .base=${examplesBase}
      sections=${sections || nothing}
      theme=${theme || nothing}
    ></cluster-profile>`,
};
export default meta;

type Story = StoryObj<Args>;

/** The flagship's own. */
export const Flagship: Story = {};

/** The demonstration document: every field. */
export const Demo: Story = {args: {data: demoDocument}};

/** Three sections, in the order wished. */
export const Chosen: Story = {args: {data: demoDocument, sections: 'board awards contact'}};

export const Dark: Story = {args: {data: demoDocument, theme: 'dark'}};

export const Empty: Story = {args: {data: {name: 'An empty cluster (fictional)'}}};

/** A section whose part cannot be read says so; the others stand. */
export const OneSectionFails: Story = {
  args: {data: {...demoDocument, board: 'none'}, sections: 'values board contact'},
};
