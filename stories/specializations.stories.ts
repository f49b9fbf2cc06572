import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent, waitFor} from 'storybook/test';
import {flagshipDocument} from './document.js';
import {found, rootOf, showMore} from './visitor.js';

const meta: Meta = {title: 'Widgets/Specializations', component: 'cluster-specializations'};
export default meta;

type Story = StoryObj;

export const Chips: Story = {args: {data: flagshipDocument, layout: 'chips'}};

export const Numbered: Story = {args: {layout: 'numbered'}};

/** A field above the list. It does not mind letters without their marks: "spawac" finds "spawać". */
export const Filterable: Story = {args: {data: flagshipDocument, filterable: true}};

/** What is typed narrows the list, and the number of finds is said. */
export const Filtered: Story = {
  ...Filterable,
  tags: ['!autodocs'],
  async play({canvasElement}) {
    const root = rootOf(canvasElement);
    const field = await found(root, 'input');
    const all = root.querySelectorAll('[part~="item"]').length;
    await userEvent.type(field, 'met');
    await waitFor(async () => {
      const left = Array.from(root.querySelectorAll('[part~="item"]'));
      await expect(left.length).toBeGreaterThan(0);
      await expect(left.length).toBeLessThan(all);
      for (const {textContent} of left) await expect(textContent?.toLowerCase()).toContain('met');
    });
  },
};

export const Limit: Story = {args: {data: flagshipDocument, limit: 4}};

/** The button shows the rest. */
export const ShowMore: Story = {...Limit, tags: ['!autodocs'], play: showMore};
