import type {Meta, StoryObj} from '@storybook/web-components-vite';

const meta: Meta = {title: 'Widgets/About', component: 'cluster-about'};
export default meta;

type Story = StoryObj;

/** Two of its sections, in another order. */
export const Chosen: Story = {args: {sections: 'description vision'}};
