import {html, nothing} from 'lit';
import {state} from 'lit/decorators.js';
import {icon} from '../controls/icon.js';
import {select} from '../controls/select.js';
import {DeskElement} from '../desk-element.js';
import {labelIn} from '../words/words.js';
import {backgrounds, widths, type View} from './builder-page.js';

const sizes = Object.keys(widths) as View['width'][];

/** The widget as it will be seen, at the widths and on the grounds of other pages. */
export class BuilderPreview extends DeskElement {
  @state() private view: View = {
    width: innerWidth < 900 ? 'phone' : 'tablet',
    scheme: 'light',
    background: 'plain',
  };
  @state() private status: 'ready' | 'empty' | 'error' = 'ready';

  protected override render(): unknown {
    const {desk, view} = this;
    const {say, widget} = desk;
    return html`<div class="tools">
        <h2>${say('preview')}</h2>
        <fieldset>
          <legend class="unseen">${say('width')}</legend>
          <div class="segments">
            ${sizes.map((width) =>
              this.#renderRadio('preview-width', width, `${say(width)} (${widths[width]} px)`, {
                width,
              }),
            )}
          </div>
        </fieldset>
        <fieldset>
          <legend class="unseen">${say('page-scheme')}</legend>
          <div class="segments">
            ${(['light', 'dark'] as const).map((scheme) =>
              this.#renderRadio('preview-scheme', scheme, say(`page-${scheme}`), {scheme}),
            )}
          </div>
        </fieldset>
        <div class="ground">
          ${select(
            'background',
            say('background'),
            '',
            backgrounds.map((value) => ({value, label: say(`background-${value}`)})),
            view.background,
            (value) => {
              const background = backgrounds.find((each) => each === value) ?? 'plain';
              this.view = {...view, background};
            },
          )}
        </div>
      </div>
      ${desk.isJson ? nothing : html`<p class="notice">${say('preview-old')}</p>`}
      ${
        desk.isJson && this.status === 'empty'
          ? html`<p class="notice">${say('part-empty', labelIn(desk.language, widget.name))}</p>`
          : nothing
      }
      <div
        class="frame"
        role="region"
        aria-label=${say('preview-of', labelIn(desk.language, widget.name))}
        aria-busy=${desk.loading ? 'true' : 'false'}
        @cluster-load=${this.#settle}
        @cluster-error=${() => (this.status = 'error')}
      >
        <builder-page .desk=${desk} .view=${view}></builder-page>
      </div>`;
  }

  #renderRadio(
    name: string,
    value: 'phone' | 'tablet' | 'desktop' | 'light' | 'dark',
    label: string,
    change: Partial<View>,
  ): unknown {
    const [key = ''] = Object.keys(change);
    return html`<label title=${label}
      ><input
        type="radio"
        name=${name}
        .value=${value}
        .checked=${this.view[key as keyof View] === value}
        @change=${() => (this.view = {...this.view, ...change})}
      /><span>${icon(value)}<span class="unseen">${label}</span></span></label
    >`;
  }

  /** The widget says that it has its document, not whether there is anything of its part in it. */
  #settle(event: Event): void {
    const widget = event.composedPath()[0] as Element;
    this.status = widget.matches(':state(empty)') ? 'empty' : 'ready';
  }
}
