import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {manyPeople} from '../test/fixtures/many-people.js';
import {demoDocument, examplesBase, flagshipDocument} from './document.js';

interface Args {
  data: object;
  layout: string;
  photos: string;
  limit: number;
  theme: string;
}

const meta: Meta<Args> = {
  title: 'Widgets/Board',
  component: 'cluster-board',
  args: {data: flagshipDocument, layout: 'grid', photos: 'auto', limit: 0, theme: ''},
  argTypes: {
    layout: {control: 'inline-radio', options: ['grid', 'list']},
    photos: {control: 'inline-radio', options: ['auto', 'none']},
    limit: {control: {type: 'number', min: 0}},
    theme: {control: 'inline-radio', options: ['', 'light', 'dark', 'auto']},
  },
  render: ({data, layout, photos, limit, theme}) =>
    html`<cluster-board
      .data=${data}
      .base=${examplesBase}
      layout=${layout}
      photos=${photos}
      limit=${limit || nothing}
      theme=${theme || nothing}
    ></cluster-board>`,
};
export default meta;

type Story = StoryObj<Args>;

const people = (board: object[]): object => ({
  name: 'A cluster for this story (fictional)',
  language: 'en',
  board,
});

/** The flagship: nine people, no photo is known. */
export const Initials: Story = {};

/** The demonstration document: photos, roles, contacts. */
export const Photos: Story = {args: {data: demoDocument}};

export const List: Story = {args: {data: demoDocument, layout: 'list'}};

export const Dark: Story = {args: {data: demoDocument, theme: 'dark'}};

/** Three people, and a button for the rest. */
export const Limit: Story = {args: {data: demoDocument, limit: 3}};

export const One: Story = {args: {data: manyPeople(1)}};

export const Five: Story = {args: {data: manyPeople(5)}};

export const Twenty: Story = {args: {data: manyPeople(20)}};

/** The first full rows, and a button for all of them. */
export const FiveThousand: Story = {args: {data: manyPeople(5000)}};

/** Initials where they make sense, a neutral figure where not. Invented names. */
export const Scripts: Story = {
  args: {
    data: people([
      {name: 'ليلى المصري', roleName: 'رئيسة المجلس', affiliation: 'مصنع الأمثلة'},
      {name: 'נועה כהן', affiliation: 'Example Works'},
      {name: '佐藤 花子', roleName: '理事長', affiliation: '例示製作所'},
      {name: 'Светлана Примерова', affiliation: 'Завод Пример'},
    ]),
  },
};

/** Double surnames, a long affiliation, one word of forty letters, a photo that does not come. */
export const LongWords: Story = {
  args: {
    data: people([
      {
        name: 'Maria Antonina Kowalska-Przykładowska-Wiśniewska',
        roleName: 'Deputy Chair of the Programme Council for Vocational Training',
        affiliation: 'Institute of Metal Forming and Surface Engineering, Example',
      },
      {name: 'Abcdefghijklmnopqrstuvwxyzabcdefghijklmn', image: 'photos/no-such-photo.svg'},
    ]),
  },
};

export const Empty: Story = {args: {data: {name: 'A cluster without a board (fictional)'}}};

/** A board that is no list: calm words, and a button that tries again. */
export const Faulty: Story = {args: {data: {name: 'A broken document (fictional)', board: 'none'}}};

/** The document is on its way: the host's own content stands. */
export const Loading: Story = {
  render: () => html`<cluster-board><a href="#board">The board on our site</a></cluster-board>`,
};
