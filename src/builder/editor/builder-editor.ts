import {defaultKeymap, history, historyKeymap} from '@codemirror/commands';
import {json} from '@codemirror/lang-json';
import {
  bracketMatching,
  foldGutter,
  foldKeymap,
  indentOnInput,
  syntaxHighlighting,
} from '@codemirror/language';
import {forceLinting, linter, lintGutter, lintKeymap, type Diagnostic} from '@codemirror/lint';
import {search, searchKeymap} from '@codemirror/search';
import {Compartment, EditorState, type Extension} from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import type {PropertyValues} from 'lit';
import type {Position} from '../../core/validation/json-text.js';
import type {Finding} from '../../core/validation/findings.js';
import {StoreElement} from '../store-element.js';
import {phrasesPl} from '../messages/editor.pl.js';
import {difference} from './difference.js';
import {codeColours, editorTheme} from './editor-theme.js';
import {foldMarker} from './fold-marker.js';

/**
 * The text editor for the document. Has a shadow root, unlike most of the builder, so that CodeMirror uses constructed style sheets,
 * which a Content Security Policy allows.
 */
export class BuilderEditor extends StoreElement {
  readonly #language = new Compartment();
  #view: EditorView | undefined;
  #findings: readonly Finding[] | undefined;
  #phraseLanguage = '';

  protected override createRenderRoot(): this {
    return (this.shadowRoot ?? this.attachShadow({mode: 'open'})) as unknown as this;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#view?.destroy();
    this.#view = undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.requestUpdate();
  }

  /** Moves the caret to a position and scrolls it to the middle of the editor. */
  show({line, column}: Position): void {
    const view = this.#view;
    if (!view) return;
    const {from, to} = view.state.doc.line(Math.min(line, view.state.doc.lines));
    const anchor = Math.min(from + column - 1, to);
    view.dispatch({selection: {anchor}, effects: EditorView.scrollIntoView(anchor, {y: 'center'})});
    view.focus();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const view = (this.#view ??= this.#create());
    const {text, findings, language} = this.store;
    const currentText = view.state.doc.toString();
    // The editor uses `\n` for all line ends.
    const newText = text.replace(/\r\n?/g, '\n');
    if (currentText !== newText) view.dispatch({changes: difference(currentText, newText)});
    if (language !== this.#phraseLanguage) {
      this.#phraseLanguage = language;
      view.dispatch({effects: this.#language.reconfigure(this.#inLanguage())});
    }
    if (findings !== this.#findings) {
      this.#findings = findings;
      forceLinting(view);
    }
  }

  #create(): EditorView {
    const state = EditorState.create({
      doc: this.store.text,
      extensions: [
        lineNumbers(),
        foldGutter({markerDOM: (open) => foldMarker(open, this.store.language)}),
        history(),
        drawSelection(),
        indentOnInput(),
        bracketMatching(),
        highlightActiveLine(),
        search({top: true}),
        json(),
        syntaxHighlighting(codeColours),
        lintGutter(),
        linter(({state: {doc}}) => this.#diagnostics(doc), {delay: 250}),
        // Tab is not bound, so that keyboard users can leave the editor.
        keymap.of([
          ...defaultKeymap,
          ...searchKeymap,
          ...historyKeymap,
          ...foldKeymap,
          ...lintKeymap,
        ]),
        EditorView.lineWrapping,
        editorTheme,
        this.#language.of(this.#inLanguage()),
        EditorView.updateListener.of(({docChanged, state: {doc}}) => {
          if (docChanged) this.store.text = withLineEndsOf(this.store.text, doc.toString());
        }),
      ],
    });
    this.#phraseLanguage = this.store.language;
    const view = new EditorView({state, root: this.renderRoot as unknown as ShadowRoot});
    (this.renderRoot as unknown as ShadowRoot).append(view.dom);
    return view;
  }

  #diagnostics(doc: EditorState['doc']): Diagnostic[] {
    const {store} = this;
    return store.findings.map((finding) => ({
      ...diagnostic(doc, finding),
      actions: finding.edits.length
        ? [{name: store.t('correct'), apply: () => store.correct(finding)}]
        : [],
    }));
  }

  #inLanguage(): Extension {
    const {t, language} = this.store;
    return [
      // Editable content is focusable without `tabindex`, but accessibility checkers look for it.
      EditorView.contentAttributes.of({'aria-label': t('editor-label'), tabindex: '0'}),
      EditorState.phrases.of(language === 'pl' ? phrasesPl : {}),
    ];
  }
}

const withLineEndsOf = (before: string, text: string): string =>
  /\r\n/.test(before) ? text.replaceAll('\n', '\r\n') : text;

/** Converts a finding to a diagnostic from the start of the value to the end of its line. */
function diagnostic(
  doc: EditorState['doc'],
  {line, column, level, path, message}: Finding,
): Diagnostic {
  const {from, to, text} = doc.line(Math.min(line, doc.lines));
  const start = Math.min(from + column - 1, to);
  const end = from + text.replace(/,?(?<!\s)\s*$/, '').length;
  return {from: start, to: Math.max(start, end), severity: level, message: `${path}: ${message}`};
}
