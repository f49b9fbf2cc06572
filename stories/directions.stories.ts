import type {Meta, StoryObj} from '@storybook/web-components-vite';

const meta: Meta = {title: 'Widgets/Directions', component: 'cluster-directions'};
export default meta;

type Story = StoryObj;

export const Numbered: Story = {args: {layout: 'numbered'}};
