import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {manyPeople} from '../test/fixtures/many-people.js';
import {flagshipDocument} from './document.js';
import {showMore} from './visitor.js';

const meta: Meta = {title: 'Widgets/Board', component: 'cluster-board'};
export default meta;

type Story = StoryObj;

const people = (board: object[]): object => ({
  name: 'A cluster for this story (fictional)',
  language: 'en',
  board,
});

/** The flagship: nine people, no photo is known. */
export const Initials: Story = {args: {data: flagshipDocument}};

export const List: Story = {args: {layout: 'list'}};

/** Three people, and a button for the rest. */
export const Limit: Story = {args: {limit: 3}};

/** The button shows the rest. */
export const ShowMore: Story = {...Limit, tags: ['!autodocs'], play: showMore};

export const ManyItems: Story = {tags: ['!autodocs'], args: {data: manyPeople(60)}};

/** The first full rows, and a button for all of them. */
export const FiveThousand: Story = {tags: ['!autodocs'], args: {data: manyPeople(5000)}};

/** Initials where they make sense, a neutral figure where not. Invented names. */
export const Scripts: Story = {
  tags: ['!autodocs'],
  args: {
    data: people([
      {name: 'ليلى المصري', roleName: 'رئيسة المجلس', affiliation: 'مصنع الأمثلة'},
      {name: 'נועה כהן', affiliation: 'Example Works'},
      {name: '佐藤 花子', roleName: '理事長', affiliation: '例示製作所'},
      {name: 'Светлана Примерова', affiliation: 'Завод Пример'},
    ]),
  },
};

/** Double surnames, a long affiliation, one word of forty letters, no image at the address of a photo. */
export const LongWords: Story = {
  tags: ['!autodocs'],
  args: {
    data: people([
      {
        name: 'Maria Antonina Kowalska-Przykładowska-Wiśniewska',
        roleName: 'Deputy Chair of the Programme Council for Vocational Training',
        affiliation: 'Institute of Metal Forming and Surface Engineering, Example',
      },
      {name: 'Abcdefghijklmnopqrstuvwxyzabcdefghijklmn', image: 'data:image/png;base64,AAAA'},
    ]),
  },
};
