import type {Meta, StoryObj} from '@storybook/web-components-vite';

const meta: Meta = {title: 'Widgets/Values', component: 'cluster-values'};
export default meta;

type Story = StoryObj;

export const Numbered: Story = {args: {layout: 'numbered'}};
