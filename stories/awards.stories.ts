import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {flagshipDocument} from './document.js';

const meta: Meta = {
  title: 'Widgets/Awards',
  component: 'cluster-awards',
  args: {now: '2026-11-23'},
};
export default meta;

type Story = StoryObj;

export const List: Story = {args: {layout: 'list'}};

export const Timeline: Story = {args: {layout: 'timeline'}};

/** Only what is provably valid. */
export const Current: Story = {args: {show: 'current'}};

/** Of the flagship's awards none is, and the widget says so. */
export const NoneCurrent: Story = {args: {data: flagshipDocument, show: 'current'}};
