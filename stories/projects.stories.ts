import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect} from 'storybook/test';
import {demoDocument} from './document.js';
import {found, rootOf, showMore} from './visitor.js';

const meta: Meta = {
  title: 'Widgets/Projects',
  component: 'cluster-projects',
  args: {now: '2026-11-23'},
};
export default meta;

type Story = StoryObj;

/** Only what runs on the day. */
export const Current: Story = {args: {show: 'current'}};

/** No project runs on the day, and the widget says so. */
export const NoneCurrent: Story = {args: {show: 'current', now: '2019-01-01'}};

export const Limit: Story = {args: {limit: 1}};

/** The button shows the rest. */
export const ShowMore: Story = {...Limit, tags: ['!autodocs'], play: showMore};

/** A picture of one colour in a shape of its own. */
const mark = (width: number, height: number, color: string): string => {
  const canvas = Object.assign(document.createElement('canvas'), {width, height});
  const context = canvas.getContext('2d');
  if (context) {
    context.fillStyle = color;
    context.fillRect(0, 0, width, height);
  }
  return canvas.toDataURL();
};

const shapes = {
  'One strip that is very wide': [mark(1200, 90, '#123c4a')],
  'A square, then a wide and a tall one': [
    mark(100, 100, '#123c4a'),
    mark(900, 60, '#b45309'),
    mark(60, 600, '#14532d'),
  ],
  'Six marks': [
    mark(300, 200, '#123c4a'),
    mark(200, 200, '#7f1d1d'),
    mark(300, 80, '#b45309'),
    mark(80, 200, '#14532d'),
    mark(100, 100, '#1e3a8a'),
    mark(400, 100, '#5fb3b3'),
  ],
};

/** No mark is larger than the first, whatever their shapes, and no more than four are in a line. */
export const Marks: Story = {
  args: {
    data: {
      ...demoDocument,
      projects: Object.entries(shapes).map(([name, marks]) => ({
        name: `${name} (fictional)`,
        funding: [{funder: 'Example North Fund', amount: {value: 5000, currency: 'EUR'}, marks}],
      })),
    },
  },
  async play({canvasElement}) {
    const root = rootOf(canvasElement);
    await found(root, '[part~="mark"]');
    await expect(root.querySelectorAll('[part~="mark"]')).toHaveLength(10);
  },
};
