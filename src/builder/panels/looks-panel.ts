import {html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Token} from '../catalogue.js';
import {icon} from '../controls/icon.js';
import {input} from '../controls/input.js';
import {DeskElement} from '../desk-element.js';
import {hex, painted} from '../looks/painted.js';
import {computedColours, contrastWarnings, type ContrastWarning} from '../looks/warnings.js';
import {withEntry} from '../options/entry.js';
import {helpIn, labelIn} from '../words/words.js';

const short = (name: string): string => name.replace('--cluster-', '');

/** Step 3: colours and measures, with warnings where something gets hard to see. */
export class BuilderLooksPanel extends DeskElement {
  protected override render(): unknown {
    const {desk} = this;
    const {say, options} = desk;
    const {tokens} = desk.widget;
    const scheme = options.attributes.theme === 'dark' ? 'dark' : 'light';
    const colours = computedColours(tokens, options, scheme);
    const isColour = ({syntax}: Token) => syntax === '<color>';
    const warnings = contrastWarnings(tokens, options);
    return html`
      <p class="lead">${say('looks-lead')}</p>
      <div role="status">
        ${
          warnings.length
            ? html`<ul class="findings">
              ${warnings.map((warning) => this.#renderWarning(warning))}
            </ul>`
            : nothing
        }
      </div>
      <fieldset class="plain">
        <legend>${say('colours')}</legend>
        ${tokens.filter(isColour).map((token) => this.#renderColour(token, colours))}
      </fieldset>
      <fieldset class="plain">
        <legend>${say('measures')}</legend>
        ${tokens
          .filter((token) => !isColour(token))
          .map((token) =>
            input(
              `token${token.name}`,
              labelIn(desk.language, short(token.name)),
              options.tokens[token.name] ?? '',
              (value) => this.#set(token.name, value),
              {
                help: helpIn(desk.language, token.description),
                placeholder: token.default,
                code: true,
              },
            ),
          )}
      </fieldset>
      ${
        Object.keys(options.tokens).length
          ? html`<button type="button" @click=${this.#reset}>${say('reset-looks')}</button>`
          : nothing
      }
    `;
  }

  #renderColour(token: Token, colours: ReadonlyMap<string, string>): unknown {
    const {desk} = this;
    const {say, options} = desk;
    const id = `token${token.name}`;
    const label = labelIn(desk.language, short(token.name));
    const value = options.tokens[token.name] ?? '';
    const seen = hex(painted(colours.get(token.name) ?? 'transparent', [255, 255, 255]));
    return html`<div class="field colour">
      <label for=${id}>${label}</label>
      <div class="row">
        <input
          type="color"
          aria-label=${say('pick', label)}
          .value=${live(seen)}
          @input=${(event: Event) =>
            this.#set(token.name, (event.currentTarget as HTMLInputElement).value)}
        />
        <input
          id=${id}
          class="code"
          type="text"
          autocomplete="off"
          spellcheck="false"
          placeholder=${say('as-it-is')}
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
              aria-label=${say('reset', label)}
              title=${say('reset', label)}
              @click=${() => this.#set(token.name, '')}
            >
              ${icon('remove')}
            </button>`
            : nothing
        }
      </div>
      <p class="help" id=${`${id}-help`}>${helpIn(desk.language, token.description)}</p>
    </div>`;
  }

  #renderWarning({token, scheme, ratio, needed}: ContrastWarning): unknown {
    const {say, language} = this.desk;
    const number = new Intl.NumberFormat(language, {maximumFractionDigits: 1});
    // Rounded up it could look like enough.
    const measured = number.format(Math.floor(ratio * 10) / 10);
    const page = say(scheme === 'light' ? 'on-light' : 'on-dark');
    return html`<li class="warning">
      ${icon('warning')}
      <span
        >${say('contrast', labelIn(language, short(token)), page, measured, number.format(needed))}</span
      >
    </li>`;
  }

  #set(name: string, value: string): void {
    const tokens = withEntry(this.desk.options.tokens, name, value.trim() ? value : undefined);
    this.desk.options = {...this.desk.options, tokens};
  }

  #reset(): void {
    this.desk.options = {...this.desk.options, tokens: {}};
    this.desk.announce(this.desk.say('looks-reset'));
  }
}
