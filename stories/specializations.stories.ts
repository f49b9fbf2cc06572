import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {demoDocument, examplesBase, flagshipDocument} from './document.js';

interface Args {
  data: object;
  layout: string;
  filterable: boolean;
  limit: number;
  theme: string;
}

const meta: Meta<Args> = {
  title: 'Widgets/Specializations',
  component: 'cluster-specializations',
  args: {data: flagshipDocument, layout: 'list', filterable: false, limit: 0, theme: ''},
  argTypes: {
    layout: {control: 'inline-radio', options: ['list', 'chips', 'numbered']},
    filterable: {control: 'boolean'},
    limit: {control: {type: 'number', min: 0}},
    theme: {control: 'inline-radio', options: ['', 'light', 'dark', 'auto']},
  },
  render: ({data, layout, filterable, limit, theme}) =>
    html`<cluster-specializations
      .data=${data}
      .base=${examplesBase}
      layout=${layout}
      ?filterable=${filterable}
      limit=${limit || nothing}
      theme=${theme || nothing}
    ></cluster-specializations>`,
};
export default meta;

type Story = StoryObj<Args>;

/** The flagship's own. */
export const Flagship: Story = {};

/** The demonstration document: every field. */
export const Demo: Story = {args: {data: demoDocument}};

export const Chips: Story = {args: {layout: 'chips'}};

export const Numbered: Story = {args: {data: demoDocument, layout: 'numbered'}};

/** A field above the list: "lodz" would find "Łódź". */
export const Filterable: Story = {args: {data: demoDocument, filterable: true}};

export const Limit: Story = {args: {limit: 4}};

export const Dark: Story = {args: {data: demoDocument, theme: 'dark'}};

export const Empty: Story = {args: {data: {name: 'An empty cluster (fictional)'}}};
