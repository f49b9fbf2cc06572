import {html, nothing, type TemplateResult} from 'lit';
import {str, type Locale} from '../../locale/locale.js';

/** A frame without an origin is a sandbox; it mostly forbids downloads. A page in a file has none either. */
const mayDownload = (): boolean => self.origin !== 'null' || location.protocol === 'file:';

/** Chromium tells what a frame may do; elsewhere there is a clipboard only where it may be used. */
const mayCopy = (): boolean =>
  !!navigator.clipboard &&
  ((
    document as {featurePolicy?: {allowsFeature(name: string): boolean}}
  ).featurePolicy?.allowsFeature('clipboard-write') ??
    true);

/**
 * The buttons; `value` is what they do. What the page forbids is not offered.
 * @param press hears the clicks
 */
export function renderToolbar(
  {msg}: Locale,
  {table, sound, playing}: {table: boolean; sound: boolean; playing: boolean},
  press: (event: Event) => void,
): TemplateResult {
  const button = (value: string, text: string, label: string | undefined, pressed?: boolean) =>
    html`<button type="button" value=${value} aria-label=${label ?? nothing} aria-pressed=${pressed ?? nothing}>
      ${text}
    </button>`;
  const files = table ? ['csv'] : ['png', 'svg', 'csv'];
  return html`<div part="toolbar" @click=${press} @keydown=${press} @focusout=${press}>
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
