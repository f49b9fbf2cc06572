import {html, nothing, type TemplateResult} from 'lit';
import type {Locale} from '../../core/i18n/locale.js';
import type {LocalizedText} from '../../core/i18n/resolve-text.js';
import {stopTypingPropagation} from '../base/keep-typing.js';
import {kindLabel, type SpecializationNames} from '../base/organisation.js';
import {renderText} from '../base/render-text.js';
import {showFocusedField} from '../base/scroll-into-view.js';
import type {MemberFilterController} from './member-filter-controller.js';
import {isQuery, type MemberSearch} from './member-query.js';
import {memberColumns} from './members.view.js';

/** Number of specializations that are shown at first. */
const FIRST_TOPICS = 8;

interface Chip {
  readonly value: string;
  readonly words: LocalizedText | string;
}

/** The field and the buttons that narrow the list. */
export function renderFilter(
  filter: MemberFilterController,
  {kinds, specializations}: MemberSearch,
  topics: SpecializationNames,
  locale: Locale,
): TemplateResult {
  const {msg} = locale;
  const {text, kind, specialization} = filter.query;
  const columns = memberColumns(locale);
  // A specialization that was selected elsewhere can be cleared here.
  const offered =
    specialization && !specializations.includes(specialization)
      ? [specialization, ...specializations]
      : specializations;
  const ofKinds = kinds.map((value) => ({value, words: kindLabel(value, locale) ?? value}));
  const ofTopics = offered.map((value) => ({value, words: topics.get(value) ?? value}));
  const [first, more] = [ofTopics.slice(0, FIRST_TOPICS), ofTopics.slice(FIRST_TOPICS)];
  const chooseKind = (value: string) => filter.set({kind: kind === value ? '' : value});
  const chooseTopic = (value: string) =>
    filter.set({specialization: specialization === value ? '' : value});
  const isMore = more.some(({value}) => value === specialization);
  const onToggle = ({target}: Event) => {
    filter.isMoreOpen = (target as HTMLDetailsElement).open;
  };
  return html`<div class="filter">
    <label>
      ${msg('Search for a name, a specialization or a place', {id: 'members-search'})}
      <input
        type="search"
        autocomplete="off"
        spellcheck="false"
        .value=${text}
        @focus=${showFocusedField}
        @input=${({target}: Event) => filter.set({text: (target as HTMLInputElement).value})}
        @keydown=${(event: KeyboardEvent) => press(event, filter)}
        @keypress=${stopTypingPropagation}
        @keyup=${stopTypingPropagation}
      >
    </label>
    ${kinds.length > 1 ? renderChips(columns.kind, renderEach(ofKinds, kind, chooseKind)) : nothing}
    ${
      offered.length > 1 || specialization
        ? renderChips(columns.specializations, [
            ...renderEach(first, specialization, chooseTopic),
            more.length
              ? html`<details ?open=${isMore || filter.isMoreOpen} @toggle=${onToggle}>
                  <summary>${msg('More', {id: 'more-choices'})}</summary>
                  ${renderEach(more, specialization, chooseTopic)}
                </details>`
              : nothing,
          ])
        : nothing
    }
    ${
      isQuery(filter.query)
        ? html`<button type="button" class="clear" @click=${() => filter.clear()}>
            ${msg('Clear the filter', {id: 'filter-clear'})}
          </button>`
        : nothing
    }
  </div>`;
}

const renderChips = (label: string, chips: unknown): TemplateResult =>
  html`<div class="choices" role="group" aria-label=${label}>
    <span class="label" aria-hidden="true">${label}</span>
    <div class="buttons">${chips}</div>
  </div>`;

const renderEach = (
  chips: readonly Chip[],
  chosen: string,
  choose: (value: string) => void,
): TemplateResult[] =>
  chips.map(
    ({value, words}) =>
      html`<button
        type="button"
        class="choice"
        aria-pressed=${value === chosen}
        value=${value}
        @click=${() => choose(value)}
      >
        ${typeof words === 'string' ? words : renderText(words)}
      </button>`,
  );

function press(event: KeyboardEvent, filter: MemberFilterController): void {
  if (event.key !== 'Escape' || !isQuery(filter.query)) return stopTypingPropagation(event);
  // A dialog of the page around the widget stays open.
  event.stopPropagation();
  event.preventDefault();
  filter.clear();
}
