import type {StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {userEvent} from 'storybook/test';
import {faultAddress} from '../.storybook/server.js';
import {renderWidget} from '../.storybook/render.js';
import {flagshipDocument} from './document.js';
import {withBadPart, withLongTexts, withManyItems, withOneItem} from './documents.js';
import {found, rootOf, settled, widgetIn} from './visitor.js';

/*
 * The states that every widget is seen in. Storybook adds these stories to those of each widget (.storybook/states.ts).
 */

type State = StoryObj;

const fallback = 'What the page itself has to say';

const settles =
  (state: string): State['play'] =>
  ({canvasElement}) =>
    settled(widgetIn(canvasElement), state);

/** The documents made for a widget: the same one whenever the story is drawn again. */
const documents = new Map<string, object>();

/** Draws the widget with a document made for it. */
const made = (make: (tag: string) => object): State['render'] =>
  function render(args, context) {
    const data = documents.get(context.id) ?? make(String(context.component));
    documents.set(context.id, data);
    return renderWidget({...args, data}, context);
  };

const fault = (code: string): State => ({
  tags: ['!autodocs'],
  args: {data: undefined, src: faultAddress(code), timeout: 100, fallback},
  play: settles('error'),
});

/** The demonstration document: every field. */
export const Default: State = {play: settles('ready')};

export const Flagship: State = {
  args: {data: flagshipDocument},
  // Storybook reads descriptions in the files of the widgets alone.
  parameters: {
    docs: {
      description: {story: 'The document of the Metal Processing Cluster.'},
    },
  },
};

/** The document is on its way: what the page put between the tags is visible. */
export const Loading: State = {...fault('timeout'), play: settles('loading')};
Loading.args = {...Loading.args, timeout: 3_600_000};

/** No connection, or a server that does not let the page read. Two more attempts have been made. */
export const FaultNetwork: State = fault('network');

/** The server has no such document. */
export const FaultHttp: State = fault('http');

/** The server does not answer. Two more attempts have been made. */
export const FaultTimeout: State = fault('timeout');

/** More than 5 MiB. */
export const FaultTooLarge: State = fault('too-large');

/** The address answers with a web page. */
export const FaultNotJson: State = fault('not-json');

/** A document of a later version of the format. */
export const FaultUnsupportedVersion: State = {
  ...fault(''),
  args: {data: {schemaVersion: 99, name: 'From the future (fictional)'}, fallback},
};

/** What the widget reads is no part of a document. */
export const FaultSchema: State = {...fault(''), args: {fallback}, render: made(withBadPart)};

/** A fault that has passed when the visitor tries again. */
export const Retry: State = {
  tags: ['!autodocs'],
  args: {data: undefined, src: faultAddress('later'), fallback},
  async play({canvasElement}) {
    const widget = widgetIn(canvasElement);
    await settled(widget, 'error');
    await userEvent.click(await found(rootOf(canvasElement), '[part~="retry"]'));
    await settled(widget, 'ready');
  },
};

/** The document has nothing for this widget. */
export const Empty: State = {
  tags: ['!autodocs'],
  args: {data: {name: 'An empty cluster (fictional)'}},
};

export const OneItem: State = {tags: ['!autodocs'], render: made(withOneItem)};

/** Sixty items in every list. */
export const ManyItems: State = {tags: ['!autodocs'], render: made(withManyItems)};

/** Three times the text, and a word of sixty letters. */
export const LongTexts: State = {tags: ['!autodocs'], render: made(withLongTexts)};

export const RightToLeft: State = {tags: ['!autodocs'], globals: {direction: 'rtl'}};

export const Polish: State = {tags: ['!autodocs'], globals: {language: 'pl'}};

/** The page is dark and says so. */
export const Dark: State = {tags: ['!autodocs'], globals: {theme: 'dark'}};

/** `theme="dark"` on a light page. */
export const DarkTheme: State = {tags: ['!autodocs'], args: {theme: 'dark'}};

/**
 * Few colours, chosen by the visitor, which leave nothing of a page's own. The walk over the stories lets Chromium force
 * them; else the system does.
 */
export const ForcedColors: State = {tags: ['!autodocs', 'forced-colors'], globals: {theme: ''}};

export const Narrow: State = {tags: ['!autodocs'], globals: {width: '280px'}};

/** The page's style sheet resets everything with `!important`. */
export const HostileHost: State = {
  tags: ['!autodocs'],
  decorators: [(story) => html`<div class="hostile">${story()}</div>`],
};

/** Heavy industry: deep blue, hard edges. */
export const BrandSteel: State = {tags: ['!autodocs'], globals: {brand: 'steel'}};

/** A warm serif on paper. */
export const BrandPaper: State = {tags: ['!autodocs'], globals: {brand: 'paper'}};

/** Dark and technical. */
export const BrandCircuit: State = {tags: ['!autodocs'], globals: {brand: 'circuit'}};
