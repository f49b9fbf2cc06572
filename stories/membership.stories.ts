import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {userEvent} from 'storybook/test';
import {faultAddress} from '../.storybook/server.js';
import {demoDocument} from './document.js';
import {found, rootOf, settled, widgetIn} from './visitor.js';

/** The id is one of the demonstration document, so that the code of a story has a badge with that document too. */
const member = {id: 'kowadlo', name: 'Kowadło Foundry (fictional)', memberSince: '2018-03'};
const ended = {id: 'ended', name: 'Example Mill (fictional)', memberUntil: '2025-12-31'};

/** The demonstration document with members whose ids the stories know. */
const data = {...demoDocument, members: [member, ended]};

const meta: Meta = {
  title: 'Widgets/Membership',
  component: 'cluster-membership',
  args: {data, member: 'kowadlo', now: '2026-11-23'},
};
export default meta;

type Story = StoryObj;

export const Small: Story = {args: {size: 'small'}};

export const Large: Story = {args: {size: 'large'}};

/** Without an image and words in the document. */
export const Drawn: Story = {args: {data: {...data, membership: undefined}}};

export const WithEnd: Story = {
  args: {data: {...data, members: [{...member, memberUntil: '2027-12-31'}]}},
};

/** Nothing is shown, and the console says why. */
export const Ended: Story = {args: {member: 'ended'}, tags: ['!autodocs']};

/** The flagship lists no members. */
export const Flagship: Story = {args: {member: undefined}, tags: ['!autodocs']};

const one = {...data, members: [member]};

export const OneItem: Story = {args: {data: one}, tags: ['!autodocs']};

/** A document of five thousand members, of which one is asked for. */
export const ManyItems: Story = {
  tags: ['!autodocs'],
  args: {
    data: {
      ...data,
      members: [
        ...Array.from({length: 5000}, (_, i) => ({id: `m${i}`, name: `Member ${i} (fictional)`})),
        member,
      ],
    },
  },
};

/** A fault that has passed when the visitor tries again; the document of the server has no member of this name. */
export const Retry: Story = {
  tags: ['!autodocs'],
  args: {data: undefined, member: undefined, src: faultAddress('later'), fallback: 'The cluster'},
  async play({canvasElement}) {
    const widget = widgetIn(canvasElement);
    await settled(widget, 'error');
    await userEvent.click(await found(rootOf(canvasElement), '[part~="retry"]'));
    await settled(widget, 'empty');
  },
};

const longWord = 'Metallbearbeitungsmaschinenherstellerverbandsgeschäftsstelle';

export const LongTexts: Story = {
  tags: ['!autodocs'],
  args: {
    data: {
      ...data,
      membership: {label: `Member of the cluster of all who work with metal: ${longWord}`},
    },
  },
};
