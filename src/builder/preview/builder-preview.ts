import {html, nothing} from 'lit';
import {state} from 'lit/decorators.js';
import {icon} from '../controls/icon.js';
import {select} from '../controls/select.js';
import {StoreElement} from '../store-element.js';
import {labelIn} from '../messages/messages.js';
import {backgrounds, widths, type PreviewView} from './builder-page.js';

const sizes = Object.keys(widths) as PreviewView['width'][];

/** The preview of the widget, at several widths and on several backgrounds. */
export class BuilderPreview extends StoreElement {
  @state() private view: PreviewView = {
    width: innerWidth < 900 ? 'phone' : 'tablet',
    scheme: 'light',
    background: 'plain',
  };
  @state() private status: 'ready' | 'empty' | 'error' = 'ready';

  protected override render(): unknown {
    const {store, view} = this;
    const {t, widget} = store;
    return html`<div class="tools">
        <h2>${t('preview')}</h2>
        <fieldset>
          <legend class="unseen">${t('width')}</legend>
          <div class="segments">
            ${sizes.map((width) =>
              this.#renderRadio('preview-width', width, `${t(width)} (${widths[width]} px)`, {
                width,
              }),
            )}
          </div>
        </fieldset>
        <fieldset>
          <legend class="unseen">${t('page-scheme')}</legend>
          <div class="segments">
            ${(['light', 'dark'] as const).map((scheme) =>
              this.#renderRadio('preview-scheme', scheme, t(`page-${scheme}`), {scheme}),
            )}
          </div>
        </fieldset>
        <div class="ground">
          ${select(
            'background',
            t('background'),
            '',
            backgrounds.map((value) => ({value, label: t(`background-${value}`)})),
            view.background,
            (value) => {
              const background = backgrounds.find((each) => each === value) ?? 'plain';
              this.view = {...view, background};
            },
          )}
        </div>
      </div>
      ${store.isJson ? nothing : html`<p class="notice">${t('preview-old')}</p>`}
      ${
        store.isJson && this.status === 'empty'
          ? html`<p class="notice">${t('part-empty', labelIn(store.language, `widget.${widget.name}`))}</p>`
          : nothing
      }
      <div
        class="frame"
        role="region"
        aria-label=${t('preview-of', labelIn(store.language, `widget.${widget.name}`))}
        aria-busy=${store.loading ? 'true' : 'false'}
        @cluster-load=${this.#onLoad}
        @cluster-error=${() => (this.status = 'error')}
      >
        <builder-page .store=${store} .view=${view}></builder-page>
      </div>`;
  }

  #renderRadio(
    name: string,
    value: 'phone' | 'tablet' | 'desktop' | 'light' | 'dark',
    label: string,
    change: Partial<PreviewView>,
  ): unknown {
    const [key = ''] = Object.keys(change);
    return html`<label title=${label}
      ><input
        type="radio"
        name=${name}
        .value=${value}
        .checked=${this.view[key as keyof PreviewView] === value}
        @change=${() => (this.view = {...this.view, ...change})}
      /><span>${icon(value)}<span class="unseen">${label}</span></span></label
    >`;
  }

  /** Reads the state of the widget after `cluster-load`, which also fires if the part is empty. */
  #onLoad(event: Event): void {
    const widget = event.composedPath()[0] as Element;
    this.status = widget.matches(':state(empty)') ? 'empty' : 'ready';
  }
}
