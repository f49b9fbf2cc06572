import {html, nothing, type LitElement, type ReactiveController, type TemplateResult} from 'lit';
import type {Locale} from '../../core/i18n/locale.js';
import {describeFilterResult, type FilterCount} from './filter-result.js';
import {stopTypingPropagation, TYPING_PAUSE} from './keep-typing.js';
import {showFocusedField} from './scroll-into-view.js';

/**
 * A field that filters a list while the visitor types. The number of items found is announced once, after the last key,
 * because each key interrupts a screen reader.
 */
export class FilterController implements ReactiveController {
  readonly #host: LitElement;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isUsed = false;
  /** Whether the visitor is typing. */
  #isTyping = false;

  /** The text in the field. */
  query = '';

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#isTyping = false;
  }

  /** Renders the field and the description of the result. */
  render(label: string, count: FilterCount, locale: Locale): TemplateResult {
    const result =
      this.#isUsed && !this.#isTyping
        ? describeFilterResult(locale, !!this.query.trim(), count)
        : nothing;
    return html`<div class="filter">
      <label>
        ${label}
        <input
          type="search"
          autocomplete="off"
          spellcheck="false"
          .value=${this.query}
          @focus=${showFocusedField}
          @input=${this.#onInput}
          @keydown=${this.#onKeydown}
          @keypress=${stopTypingPropagation}
          @keyup=${stopTypingPropagation}
        >
      </label>
      <p aria-live="polite" role=${this.#isUsed ? 'status' : nothing}>${result}</p>
    </div>`;
  }

  #search(query: string): void {
    this.query = query;
    this.#isUsed = true;
    this.#isTyping = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#isTyping = false;
      this.#host.requestUpdate();
    }, TYPING_PAUSE);
    this.#host.requestUpdate();
  }

  readonly #onInput = ({target}: Event): void => this.#search((target as HTMLInputElement).value);

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.query) return stopTypingPropagation(event);
    // A dialog of the page around the widget stays open.
    event.stopPropagation();
    event.preventDefault();
    this.#search('');
  };
}
