import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {showMore} from './visitor.js';

const meta: Meta = {title: 'Widgets/Partners', component: 'cluster-partners'};
export default meta;

type Story = StoryObj;

export const List: Story = {args: {layout: 'list'}};

export const Limit: Story = {args: {limit: 4}};

/** The button shows the rest. */
export const ShowMore: Story = {...Limit, tags: ['!autodocs'], play: showMore};
