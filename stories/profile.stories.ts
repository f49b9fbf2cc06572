import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {demoDocument} from './document.js';
import {withBadPart} from './documents.js';

const meta: Meta = {title: 'Widgets/Profile', component: 'cluster-profile'};
export default meta;

type Story = StoryObj;

/** Three sections, in the order wished. */
export const Chosen: Story = {args: {sections: 'board awards contact'}};

/** No section can be read; each says so. */
export const FaultSchema: Story = {
  tags: ['!autodocs'],
  args: {data: withBadPart('cluster-profile')},
};

/** A section whose part cannot be read says so; the others are shown. */
export const OneSectionFails: Story = {
  args: {data: {...demoDocument, board: 'none'}, sections: 'values board contact'},
};
