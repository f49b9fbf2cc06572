import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import {charts, documents, type ChartArgs} from './revenue-chart.charts.js';
import {found, rootOf} from './visitor.js';

const meta: Meta = {title: 'Widgets/Revenue chart', component: 'cluster-revenue-chart'};
export default meta;

type Story = StoryObj;

/** How the chart is seen: its attributes, and where it is. */
const chart = ({document, width, dir, ...args}: ChartArgs): Story => ({
  args: {...args, ...(document ? {data: documents[document]} : {}), sound: true},
  decorators: [
    (story) =>
      html`<div dir=${dir ?? nothing} .style=${width ? `max-inline-size: ${width}px` : ''}>
        ${story()}
      </div>`,
  ],
});

/** Actual, estimated, planned and forecast figures, and a gap. */
export const Bars: Story = chart(charts.Bars);

export const Line: Story = chart(charts.Line);

export const Area: Story = chart(charts.Area);

/** Gains, losses and a real zero. */
export const Negative: Story = chart(charts.Negative);

/** Two series, one written in thousands, one in millions; the planned figures of one of them are hatched. */
export const Several: Story = chart(charts.Several);

export const SeveralLines: Story = chart(charts.SeveralLines);

/** In a narrow place the bars lie down. */
export const HorizontalBars: Story = chart(charts.HorizontalBars);

/** In a narrow place a line has no value axis. */
export const Sparkline: Story = chart(charts.Sparkline);

/** Time runs to the left. */
export const TimeToTheLeft: Story = chart(charts.RightToLeft);

export const Table: Story = {args: {view: 'table'}};

/** Sixty months. */
export const ManyItems: Story = {tags: ['!autodocs'], ...chart(charts.ManyItems)};

/** The arrow keys go from figure to figure, and each is said. */
export const Keyboard: Story = {
  tags: ['!autodocs'],
  async play({canvasElement}) {
    const root = rootOf(canvasElement);
    const plot = await found(root, '[part~="plot"]');
    plot.focus();
    const said = new Set<string>();
    for (let step = 0; step < 3; step++) {
      await userEvent.keyboard('{ArrowRight}');
      const tooltip = await found(root, '[part~="tooltip"]');
      await waitFor(() => expect(said.has(tooltip.textContent ?? '')).toBe(false));
      said.add(tooltip.textContent ?? '');
    }
    await expect(said.size).toBe(3);
  },
};
