import {html, type PropertyValues} from 'lit';
import {languagesOf} from '../../core/document/document-languages.js';
import {languageName} from '../document/texts.js';
import {icon} from '../controls/icon.js';
import {helpLine} from '../controls/prose.js';
import {StoreElement} from '../store-element.js';
import {fieldsOf, type Field, type Group} from './field.js';
import type {FormContext} from './form-context.js';
import {labelAndHelp} from './labels.js';
import {renderField, renderFields} from './render-field.js';
import {bindingAt, type FieldBinding} from './field-binding.js';

/** Fields that the form does not show, because authors do not edit them. */
const HIDDEN_FIELDS = ['$schema', 'schemaVersion'];

const isList = ({kind}: Field): boolean => kind === 'list';

const isTable = (field: Field): boolean => field.kind === 'group' && field.table;

/** The number of entries in a list or a table. */
const countOf = (value: unknown): number =>
  typeof value === 'object' && value !== null ? Object.keys(value).length : 0;

/** The document as a form that is generated from its schema: the cluster itself, and a section for each list. */
export class BuilderForm extends StoreElement implements FormContext {
  readonly shown = new Set<string>();
  readonly #open = new Set(['section-cluster']);
  /** Languages that the author has added and the document does not have yet. */
  readonly #addedLanguages = new Set<string>();
  #fields: readonly Field[] | undefined;
  #focus: readonly string[] = [];

  get languages(): readonly string[] {
    return [...new Set([...languagesOf(this.store.document), ...this.#addedLanguages])];
  }

  isOpen(id: string): boolean {
    return this.#open.has(id);
  }

  renderField(field: Field, binding: FieldBinding, id: string): unknown {
    return renderField(this, field, binding, id);
  }

  renderFields(group: Group, binding: FieldBinding, id: string): unknown {
    return renderFields(this, group, binding, id);
  }

  toggle(id: string, open: boolean): void {
    if (open === this.#open.has(id)) return;
    if (open) this.#open.add(id);
    else this.#open.delete(id);
    this.requestUpdate();
  }

  focusFirst(...selectors: readonly string[]): void {
    this.#focus = selectors;
    this.requestUpdate();
  }

  protected override render(): unknown {
    const {store} = this;
    const fields = (this.#fields ??= fieldsOf(store.catalogue.schema)
      .filter(({key}) => !HIDDEN_FIELDS.includes(key))
      .sort((one, other) => Number(other.required) - Number(one.required)));
    const sections = [...fields.filter(isList), ...fields.filter(isTable)];
    const others = fields.filter((field) => !sections.includes(field));
    const value = store.document as Record<string, unknown> | undefined;
    return html`${this.#renderLanguages()}
    ${this.#renderSection('cluster', store.t('the-cluster'), '', () =>
      others.map((field) =>
        this.renderField(field, bindingAt(value?.[field.key], [field.key]), `form-${field.key}`),
      ),
    )}
    ${sections.map((field) => {
      const {key} = field;
      const binding = bindingAt(value?.[key], [key]);
      const {label, help} = labelAndHelp(this, field);
      return this.#renderSection(key, label, String(countOf(binding.value)), () =>
        field.kind === 'group'
          ? html`${helpLine(`form-${key}`, help)}${this.renderFields(field, binding, `form-${key}`)}`
          : this.renderField(field, binding, `form-${key}`),
      );
    })}`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const target = this.#focus
      .map((selector) => this.querySelector<HTMLElement>(selector))
      .find((element) => element);
    this.#focus = [];
    target?.focus();
  }

  #renderSection(key: string, title: string, count: string, render: () => unknown): unknown {
    const id = `section-${key}`;
    const open = this.isOpen(id);
    return html`<details
      class="section"
      id=${id}
      ?open=${open}
      @toggle=${(event: Event) =>
        event.target === event.currentTarget &&
        this.toggle(id, (event.currentTarget as HTMLDetailsElement).open)}
    >
      <summary>
        <span class="name">${title}</span> ${count && html`<span class="count">${count}</span>`}
      </summary>
      ${open ? html`<div class="body">${render()}</div>` : ''}
    </details>`;
  }

  #renderLanguages(): unknown {
    const {t, language} = this.store;
    const {languages} = this;
    const otherLanguages = ['en', 'pl', 'de', 'uk', 'cs', 'lt', 'fr', 'es', 'it'].filter(
      (tag) => !languages.includes(tag),
    );
    return html`<div class="languages" role="group" aria-labelledby="languages-label">
      <span class="label" id="languages-label">${t('languages')}</span>
      <ul>
        ${languages.map((tag) => html`<li>${languageName(tag, language)}</li>`)}
      </ul>
      <label class="unseen" for="add-language">${t('language-to-add')}</label>
      <select id="add-language">
        ${otherLanguages.map((tag) => html`<option value=${tag}>${languageName(tag, language)}</option>`)}
      </select>
      <button type="button" @click=${this.#addLanguage}>${icon('add')} ${t('add-language')}</button>
    </div>`;
  }

  #addLanguage(): void {
    const select = this.querySelector<HTMLSelectElement>('#add-language');
    if (!select?.value) return;
    this.#addedLanguages.add(select.value);
    this.store.announce(this.store.t('language-added'));
  }
}
