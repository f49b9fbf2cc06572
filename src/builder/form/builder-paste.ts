import {html, nothing, type PropertyDeclarations} from 'lit';
import {state} from 'lit/decorators.js';
import {columnsOf, requiredField, type Part} from '../../core/import/columns.js';
import type {Column} from '../../core/import/columns/column.js';
import {readCsv} from '../../core/import/csv.js';
import type {CellProblem} from '../../core/import/cell-problem.js';
import {cellProblemMessage} from '../../core/import/messages.js';
import {
  findTable,
  hasRequired,
  headerLanguage,
  tableWithoutHeader,
  withColumn,
  type SheetColumn,
  type Table,
} from '../../core/import/table.js';
import type {Path} from '../../core/document/path.js';
import {icon} from '../controls/icon.js';
import {select} from '../controls/select.js';
import {languagesOf} from '../../core/document/document-languages.js';
import {languageName} from '../document/texts.js';
import {StoreElement} from '../store-element.js';
import {insertTable, type PastedTable} from './insert-table.js';

const MAX_VISIBLE_PROBLEMS = 10;

/** Inserts cells that were copied from a spreadsheet into a list of the document. */
export class BuilderPaste extends StoreElement {
  static override properties: PropertyDeclarations = {
    ...StoreElement.properties,
    target: {attribute: false},
    path: {attribute: false},
    listId: {attribute: false},
  };

  /** The part that the list belongs to. */
  declare target: Part;
  /** Path of the list in the document. */
  declare path: Path;
  /** Prefix of the ids of the controls. */
  declare listId: string;
  @state() private open = false;
  @state() private table: Table | undefined;
  @state() private textsIn = '';

  protected override render(): unknown {
    const {t} = this.store;
    const id = `${this.listId}-paste`;
    return html`<details
      class="paste"
      ?open=${this.open}
      @toggle=${(event: Event) => (this.open = (event.currentTarget as HTMLDetailsElement).open)}
    >
      <summary id=${`${id}-summary`}>${t('paste-cells')}</summary>
      ${
        this.open
          ? html`<div class="field">
              <label for=${id}>${t('paste-label')}</label>
              <textarea
                id=${id}
                class="code"
                rows="4"
                wrap="off"
                autocomplete="off"
                spellcheck="false"
                aria-describedby=${`${id}-help`}
                @input=${this.#read}
              ></textarea>
              <p class="help" id=${`${id}-help`}>${t('paste-help')}</p>
            </div>
            ${this.table ? this.#renderTable(this.table, id) : nothing}`
          : nothing
      }
    </details>`;
  }

  #read(event: Event): void {
    const rows = readCsv((event.currentTarget as HTMLTextAreaElement).value);
    const tableWithHeader = findTable(this.target, rows);
    this.table =
      tableWithHeader ?? (rows.length ? tableWithoutHeader(this.target, rows) : undefined);
    const languages = languagesOf(this.store.document);
    const tableLanguage = tableWithHeader && headerLanguage(tableWithHeader);
    this.textsIn = languages.find((language) => language === tableLanguage) ?? languages[0] ?? 'en';
  }

  #renderTable(table: Table, id: string): unknown {
    const {store} = this;
    const {t} = store;
    const pasted = insertTable(store, table, this.path, this.textsIn);
    const isReady = hasRequired(table.part, table.columns);
    const columns: readonly Column[] = columnsOf[table.part];
    const required = columns.find(({field}) => field === requiredField(table.part));
    return html`<fieldset class="group">
        <legend>${t('paste-columns')}</legend>
        ${table.headerRow < 0 ? html`<p class="help">${t('paste-no-header')}</p>` : nothing}
        <div class="columns">
          ${table.columns.map((column) => this.#renderColumn(table, column, columns, id))}
        </div>
        ${this.#renderLanguage(id)}
      </fieldset>
      ${isReady || !required ? nothing : html`<p class="notice">${t('paste-needs', required[store.language][0])}</p>`}
      ${this.#renderProblems(pasted.problems)}
      <div class="row wrap">
        <button type="button" class="main" id=${`${id}-add`} aria-disabled=${pasted.count ? nothing : 'true'} @click=${() => this.#take(pasted.added, pasted)}>
          ${icon('add')} ${t('paste-add', pasted.count)}
        </button>
        ${
          pasted.replaced === undefined
            ? nothing
            : html`<button type="button" id=${`${id}-replace`} aria-disabled=${pasted.count ? nothing : 'true'} @click=${() => this.#take(pasted.replaced, pasted)}>
              ${t('paste-replace', pasted.count)}
            </button>`
        }
      </div>`;
  }

  #renderColumn(
    table: Table,
    {index, header, column, language, series}: SheetColumn,
    columns: readonly Column[],
    id: string,
  ): unknown {
    const {t, language: ui} = this.store;
    const label = [header || t('paste-column', index + 1), ...(language ? [`(${language})`] : [])];
    // The header of a column with values is the name of the series.
    const options = [
      {value: '', label: t('paste-not-used')},
      ...columns.map(({field, [ui]: names}) => ({value: field, label: names[0] ?? field})),
    ];
    const value = column?.field ?? '';
    return select(`${id}-column-${index}`, label.join(' '), '', options, value, (field) => {
      const newColumn = columns.find((each) => each.field === field);
      this.table = withColumn(table, index, newColumn, language, series ?? header);
    });
  }

  #renderLanguage(id: string): unknown {
    const {store} = this;
    const languages = [...new Set([...languagesOf(store.document), this.textsIn])];
    if (languages.length < 2) return nothing;
    const options = languages.map((value) => ({value, label: languageName(value, store.language)}));
    return select(`${id}-language`, store.t('paste-language'), '', options, this.textsIn, (tag) => {
      this.textsIn = tag;
    });
  }

  #renderProblems(problems: readonly CellProblem[]): unknown {
    const {t, language} = this.store;
    if (!problems.length) return nothing;
    const rest = problems.length - MAX_VISIBLE_PROBLEMS;
    return html`<ul class="findings">
        ${problems.slice(0, MAX_VISIBLE_PROBLEMS).map(
          (problem) =>
            html`<li class="warning">
              ${icon('warning')}<span
                >${t('paste-place', problem.row, problem.column)} ${cellProblemMessage(problem, language)}</span
              >
            </li>`,
        )}
      </ul>
      ${rest > 0 ? html`<p class="help">${t('more-findings', rest)}</p>` : nothing}`;
  }

  #take(text: string | undefined, {count}: PastedTable): void {
    if (text === undefined || !count) return;
    this.store.change(text, this.store.t('paste-done', count));
    this.table = undefined;
    this.open = false;
    void this.updateComplete.then(() => this.querySelector('summary')?.focus());
  }
}
