import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {demoDocument, examplesBase, flagshipDocument} from './document.js';

interface Args {
  data: object;
  layout: string;
  photos: string;
  theme: string;
}

const meta: Meta<Args> = {
  title: 'Widgets/Board',
  component: 'cluster-board',
  args: {data: flagshipDocument, layout: 'grid', photos: 'auto', theme: ''},
  argTypes: {
    layout: {control: 'inline-radio', options: ['grid', 'list']},
    photos: {control: 'inline-radio', options: ['auto', 'none']},
    theme: {control: 'inline-radio', options: ['', 'light', 'dark', 'auto']},
  },
  render: ({data, layout, photos, theme}) =>
    html`<cluster-board
      .data=${data}
      .base=${examplesBase}
      layout=${layout}
      photos=${photos}
      theme=${theme || nothing}
    ></cluster-board>`,
};
export default meta;

type Story = StoryObj<Args>;

/** The flagship: nine people, no photo is known. */
export const Initials: Story = {};

/** The demonstration document: photos, roles, contacts. */
export const Photos: Story = {args: {data: demoDocument}};

export const List: Story = {args: {data: demoDocument, layout: 'list'}};

export const Dark: Story = {args: {data: demoDocument, theme: 'dark'}};

export const Empty: Story = {args: {data: {name: 'A cluster without a board (fictional)'}}};

/** A board that is no list: calm words, and a button that tries again. */
export const Faulty: Story = {args: {data: {name: 'A broken document (fictional)', board: 'none'}}};

/** The document is on its way: the host's own content stands. */
export const Loading: Story = {
  render: () => html`<cluster-board><a href="#board">The board on our site</a></cluster-board>`,
};
