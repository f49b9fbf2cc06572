import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import {demoDocument, examplesBase} from './document.js';
import {found, rootOf, showMore} from './visitor.js';

const meta: Meta = {title: 'Widgets/Members', component: 'cluster-members'};
export default meta;

type Story = StoryObj;

export const List: Story = {args: {layout: 'list'}};

/** Below 40em, each row becomes a block. On paper, the members are always a table. */
export const Table: Story = {args: {layout: 'table'}};

/** A field and buttons above the list. "lodz" finds "Łódź". */
export const Filterable: Story = {args: {filterable: true, 'no-hash': true}};

/** What is typed and chosen narrows the list. */
export const Filtered: Story = {
  ...Filterable,
  tags: ['!autodocs'],
  async play({canvasElement}) {
    const root = rootOf(canvasElement);
    await userEvent.type(await found(root, 'input'), 'lodz');
    await userEvent.click(await found(root, '[value="company"]'));
    await waitFor(async () => {
      await expect(root.querySelectorAll('[part~="item"]')).toHaveLength(2);
    });
  },
};

/** Nothing matches. */
export const NothingFound: Story = {
  ...Filterable,
  tags: ['!autodocs'],
  async play({canvasElement}) {
    const root = rootOf(canvasElement);
    await userEvent.type(await found(root, 'input'), 'xyz');
    await waitFor(() => expect(root.querySelectorAll('[part~="item"]')).toHaveLength(0));
  },
};

/** One kind only, as on a page about schools and universities. */
export const OneKind: Story = {args: {kind: 'education'}};

export const Limit: Story = {args: {limit: 6}};

/** The button shows the rest. */
export const ShowMore: Story = {...Limit, tags: ['!autodocs'], play: showMore};

/** A specialization that the visitor opens in the list above filters the members below. */
export const WithSpecializations: Story = {
  tags: ['!autodocs'],
  parameters: {controls: {disable: true}},
  render: () => html`
    <cluster-specializations .data=${demoDocument}></cluster-specializations>
    <cluster-members filterable no-hash .data=${demoDocument} .base=${examplesBase}></cluster-members>
  `,
};
