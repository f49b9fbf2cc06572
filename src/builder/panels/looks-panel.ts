import {html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import type {TokenMetadata} from '../metadata.js';
import {choices} from '../controls/choices.js';
import {icon} from '../controls/icon.js';
import {input} from '../controls/input.js';
import {StoreElement} from '../store-element.js';
import {hex, compositeColour} from '../looks/composite-colour.js';
import {applyPreset, presetNames, presetOf} from '../looks/presets.js';
import {computedColours, contrastWarnings, type ContrastWarning} from '../looks/warnings.js';
import {setOrDelete} from '../options/set-or-delete.js';
import {helpIn, labelIn} from '../messages/messages.js';

/** The token that most authors want to change. */
const ACCENT = '--cluster-accent';

const idOf = (name: string): string => name.replace('--cluster-', 'token.');

/** Step 3: colours and measures, with warnings about low contrast. */
export class BuilderLooksPanel extends StoreElement {
  protected override render(): unknown {
    const {store} = this;
    const {t, options} = store;
    const {tokens} = store.widget;
    const scheme = options.attributes.theme === 'dark' ? 'dark' : 'light';
    const colours = computedColours(tokens, options, scheme);
    const isColour = ({syntax}: TokenMetadata) => syntax === '<color>';
    const isSet = ({name}: TokenMetadata) => Object.hasOwn(options.tokens, name);
    const accent = tokens.filter(({name}) => name === ACCENT);
    const others = tokens.filter((token) => isColour(token) && token.name !== ACCENT);
    const measures = tokens.filter((token) => !isColour(token));
    // A group that is open stays open while its last value is removed.
    const isOpen = (id: string) => this.querySelector<HTMLDetailsElement>(`#${id}`)?.open === true;
    const warnings = contrastWarnings(tokens, options);
    return html`
      <p class="lead">${t('looks-lead')}</p>
      <div role="status">
        ${
          warnings.length
            ? html`<ul class="findings">
              ${warnings.map((warning) => this.#renderWarning(warning))}
            </ul>`
            : nothing
        }
      </div>
      ${choices(
        'preset',
        t('presets'),
        t('presets-help'),
        presetNames.map((name) => ({value: name, label: t(`preset-${name}`)})),
        presetOf(options.tokens) ?? '',
        (name) => (store.options = {...options, tokens: applyPreset(options.tokens, name)}),
      )}
      ${accent.map((token) => this.#renderColour(token, colours))}
      <details id="more-colours" ?open=${others.some(isSet) || isOpen('more-colours')}>
        <summary>${t('more-colours')}</summary>
        ${others.map((token) => this.#renderColour(token, colours))}
      </details>
      <details
        id="measures"
        ?open=${(measures.some(isSet) && presetOf(options.tokens) === undefined) || isOpen('measures')}
      >
        <summary>${t('measures')}</summary>
        ${measures.map((token) =>
          input(
            `token${token.name}`,
            labelIn(store.language, idOf(token.name)),
            options.tokens[token.name] ?? '',
            (value) => this.#set(token.name, value),
            {
              help: helpIn(store.language, idOf(token.name), token.description),
              placeholder: token.default,
              code: true,
            },
          ),
        )}
      </details>
      ${
        Object.keys(options.tokens).length
          ? html`<button type="button" @click=${this.#reset}>${t('reset-looks')}</button>`
          : nothing
      }
    `;
  }

  #renderColour(token: TokenMetadata, colours: ReadonlyMap<string, string>): unknown {
    const {store} = this;
    const {t, options} = store;
    const id = `token${token.name}`;
    const label = labelIn(store.language, idOf(token.name));
    const value = options.tokens[token.name] ?? '';
    const visibleColour = hex(
      compositeColour(colours.get(token.name) ?? 'transparent', [255, 255, 255]),
    );
    return html`<div class="field colour">
      <label for=${id}>${label}</label>
      <div class="row">
        <input
          type="color"
          aria-label=${t('pick', label)}
          .value=${live(visibleColour)}
          @input=${(event: Event) =>
            this.#set(token.name, (event.currentTarget as HTMLInputElement).value)}
        />
        <input
          id=${id}
          class="code"
          type="text"
          autocomplete="off"
          spellcheck="false"
          placeholder=${visibleColour}
          aria-describedby=${`${id}-help`}
          aria-invalid=${value && !CSS.supports('color', value) ? 'true' : nothing}
          .value=${live(value)}
          @input=${(event: Event) =>
            this.#set(token.name, (event.currentTarget as HTMLInputElement).value)}
        />
        ${
          value
            ? html`<button
              type="button"
              class="quiet"
              aria-label=${t('reset', label)}
              title=${t('reset', label)}
              @click=${() => {
                this.#set(token.name, '');
                this.querySelector<HTMLElement>(`#${id}`)?.focus();
              }}
            >
              ${icon('remove')}
            </button>`
            : nothing
        }
      </div>
      <p class="help" id=${`${id}-help`}>${helpIn(store.language, idOf(token.name), token.description)}</p>
    </div>`;
  }

  #renderWarning({token, scheme, ratio, minimum}: ContrastWarning): unknown {
    const {t, language} = this.store;
    const number = new Intl.NumberFormat(language, {maximumFractionDigits: 1});
    // Rounds down, so that the number does not look sufficient.
    const measured = number.format(Math.floor(ratio * 10) / 10);
    const page = t(scheme === 'light' ? 'on-light' : 'on-dark');
    return html`<li class="warning">
      ${icon('warning')}
      <span
        >${t('contrast', labelIn(language, idOf(token)), page, measured, number.format(minimum))}</span
      >
    </li>`;
  }

  #set(name: string, value: string): void {
    const tokens = setOrDelete(this.store.options.tokens, name, value.trim() ? value : undefined);
    this.store.options = {...this.store.options, tokens};
  }

  #reset(): void {
    this.store.options = {...this.store.options, tokens: {}};
    this.store.announce(this.store.t('looks-reset'));
    // The button disappears, so the focus moves to the first choice.
    this.querySelector<HTMLElement>('[name=preset]')?.focus();
  }
}
