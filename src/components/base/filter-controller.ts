import {html, nothing, type LitElement, type ReactiveController, type TemplateResult} from 'lit';
import {formatNumber} from '../../core/i18n/format.js';
import {str, type Locale} from '../../core/i18n/locale.js';
import {keepTyping} from './keep-typing.js';

/** So long after the last key the visitor has finished typing, in milliseconds. */
const REST = 700;

/** How many items a filter finds. */
export interface FilterCount {
  readonly shown: number;
  readonly found: number;
  readonly total: number;
}

/**
 * A field that filters a list while the visitor types. How many items it finds is said once, when the visitor has stopped
 * typing: a screen reader that speaks while keys are pressed is interrupted by each of them.
 */
export class FilterController implements ReactiveController {
  readonly #host: LitElement;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isUsed = false;
  /** Whether the visitor has stopped typing. */
  #rests = true;

  /** What the visitor looks for. */
  query = '';

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#rests = true;
  }

  /** The field, and the words about what it finds. */
  render(label: string, count: FilterCount, locale: Locale): TemplateResult {
    const words = this.#isUsed && this.#rests ? filterWords(locale, this.query, count) : nothing;
    return html`<div class="filter">
      <label>
        ${label}
        <input
          type="search"
          autocomplete="off"
          spellcheck="false"
          .value=${this.query}
          @input=${this.#input}
          @keydown=${this.#press}
          @keypress=${keepTyping}
          @keyup=${keepTyping}
        >
      </label>
      <p aria-live="polite" role=${this.#isUsed ? 'status' : nothing}>${words}</p>
    </div>`;
  }

  #search(query: string): void {
    this.query = query;
    this.#isUsed = true;
    this.#rests = false;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#rests = true;
      this.#host.requestUpdate();
    }, REST);
    this.#host.requestUpdate();
  }

  readonly #input = ({target}: Event): void => this.#search((target as HTMLInputElement).value);

  readonly #press = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.query) return keepTyping(event);
    // A dialog of the page around the widget stays open.
    event.stopPropagation();
    event.preventDefault();
    this.#search('');
  };
}

/** "Showing 3 of 12", that there is nothing, or that all are there again. */
function filterWords(locale: Locale, query: string, {shown, found, total}: FilterCount): string {
  const {msg} = locale;
  const number = (value: number) => formatNumber(locale, value);
  const all = number(total);
  if (!query.trim()) return msg(str`Showing all (${all})`, {id: 'filter-all'});
  if (!found) return msg('No matches.', {id: 'filter-none'});
  const hits = number(found);
  return found === shown
    ? msg(str`Showing ${hits} of ${all}`, {id: 'filter-count'})
    : msg(str`${hits} of ${all} match, showing ${number(shown)}`, {id: 'filter-limit'});
}
