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

/** Number of specializations that are shown outside the group "More". */
const FIRST_SPECIALIZATIONS = 8;

interface Choice {
  readonly value: string;
  readonly label: LocalizedText | string;
}

/** Renders the text field and the buttons that filter the list. */
export function renderFilter(
  filter: MemberFilterController,
  {kinds, specializations}: MemberSearch,
  specializationNames: SpecializationNames,
  locale: Locale,
): TemplateResult {
  const {msg} = locale;
  const {text, kind, specialization} = filter.query;
  const columns = memberColumns(locale);
  const ids = withSelected(specializations, specialization);
  const kindChoices = withSelected(kinds, kind).map((value) => ({
    value,
    label: kindLabel(value, locale) ?? value,
  }));
  const choices = ids.map((value) => ({value, label: specializationNames.get(value) ?? value}));
  const first = choices.slice(0, FIRST_SPECIALIZATIONS);
  const more = choices.slice(FIRST_SPECIALIZATIONS);
  const toggleKind = (value: string) => filter.set({kind: kind === value ? '' : value});
  const toggleSpecialization = (value: string) =>
    filter.set({specialization: specialization === value ? '' : value});
  const isInMore = more.some(({value}) => value === specialization);
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
        @keydown=${(event: KeyboardEvent) => onKeydown(event, filter)}
        @keypress=${stopTypingPropagation}
        @keyup=${stopTypingPropagation}
      >
    </label>
    ${kinds.length > 1 || kind ? renderGroup(columns.kind, renderChoices(kindChoices, kind, toggleKind)) : nothing}
    ${
      ids.length > 1 || specialization
        ? renderGroup(columns.specializations, [
            ...renderChoices(first, specialization, toggleSpecialization),
            more.length
              ? html`<details ?open=${isInMore || filter.isMoreOpen} @toggle=${onToggle}>
                  <summary>${msg('More', {id: 'more-choices'})}</summary>
                  ${renderChoices(more, specialization, toggleSpecialization)}
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

/** A value that was selected elsewhere, or for another document, can be cleared too. */
const withSelected = (values: readonly string[], selected: string): readonly string[] =>
  selected && !values.includes(selected) ? [selected, ...values] : values;

const renderGroup = (label: string, choices: unknown): TemplateResult =>
  html`<div class="choices" role="group" aria-label=${label}>
    <span class="label" aria-hidden="true">${label}</span>
    <div class="buttons">${choices}</div>
  </div>`;

const renderChoices = (
  choices: readonly Choice[],
  selected: string,
  toggle: (value: string) => void,
): TemplateResult[] =>
  choices.map(
    ({value, label}) =>
      html`<button
        type="button"
        class="choice"
        aria-pressed=${value === selected}
        value=${value}
        @click=${() => toggle(value)}
      >
        ${typeof label === 'string' ? label : renderText(label)}
      </button>`,
  );

function onKeydown(event: KeyboardEvent, filter: MemberFilterController): void {
  if (event.key !== 'Escape' || !isQuery(filter.query)) return stopTypingPropagation(event);
  // A dialog of the page around the widget stays open.
  event.stopPropagation();
  event.preventDefault();
  filter.clear();
}
