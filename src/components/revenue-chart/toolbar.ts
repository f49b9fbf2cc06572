import {html, nothing, type TemplateResult} from 'lit';
import {str, type Locale} from '../../core/i18n/locale.js';
import type {ToolbarController} from './toolbar-controller.js';

/**
 * A frame without an origin is a sandbox, which mostly forbids downloads; of one with an origin its parent can be asked. A
 * page in a file has none either.
 */
const mayDownload = (): boolean => {
  const frame = frameElement as HTMLIFrameElement | null;
  return frame?.hasAttribute('sandbox')
    ? frame.sandbox.contains('allow-downloads')
    : self.origin !== 'null' || location.protocol === 'file:';
};

/** Chromium tells what a frame may do; elsewhere there is a clipboard only where it may be used. */
const mayCopy = (): boolean =>
  !!navigator.clipboard &&
  ((
    document as {featurePolicy?: {allowsFeature(name: string): boolean}}
  ).featurePolicy?.allowsFeature('clipboard-write') ??
    true);

/**
 * The buttons; `value` is what they do. What the page forbids is not offered.
 * @param controller hears the clicks
 * @param sound offers the one that plays the figures
 */
export function renderToolbar(
  {msg}: Locale,
  controller: ToolbarController,
  sound: boolean,
): TemplateResult {
  // Safari gives a button the focus at a click only if it has a number among the tab stops.
  const button = (value: string, text: string, label: string | undefined, pressed?: boolean) =>
    html`<button type="button" tabindex="0" value=${value} aria-label=${label ?? nothing} aria-pressed=${pressed ?? nothing}>
      ${text}
    </button>`;
  const {table, playing} = controller;
  const files = table ? ['csv'] : ['png', 'svg', 'csv'];
  return html`<div part="toolbar" @click=${controller} @keydown=${controller} @focusout=${controller}>
    ${button('table', msg('Table', {id: 'table'}), undefined, table)}
    ${
      mayDownload()
        ? files.map((file) => {
            const name = file.toUpperCase();
            return button(file, name, msg(str`Download ${name}`, {id: 'download'}));
          })
        : nothing
    }
    ${mayCopy() ? button('copy', msg('Copy', {id: 'copy'}), undefined) : nothing}
    ${sound ? button('sound', msg('Listen', {id: 'listen'}), undefined, playing) : nothing}
  </div>`;
}
