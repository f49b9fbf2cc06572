import {html, nothing, svg} from 'lit';
import {select} from '../controls/select.js';
import {prose} from '../controls/prose.js';
import {languagesOf} from '../../core/document/document-languages.js';
import {StoreElement} from '../store-element.js';
import {helpIn, labelIn, uiLanguages} from '../messages/messages.js';
import type {WidgetMetadata} from '../metadata.js';
import {attributeControl} from './attribute.js';
import {widgetDrawings} from './widget-drawings.js';

/** Attributes about the source of the document, which belong to another step. */
const SOURCE_ATTRIBUTES = ['src', 'base'];

/** Step 1: the widget, its language and its attributes. */
export class BuilderWidgetPanel extends StoreElement {
  protected override render(): unknown {
    const {store} = this;
    const {t, language, widget} = store;
    const visible = widget.attributes.filter(({name}) => !SOURCE_ATTRIBUTES.includes(name));
    const common = visible.filter((attribute) => attribute.common);
    const specific = visible.filter((attribute) => !attribute.common);
    return html`
      <fieldset class="cards">
        <legend>${t('which-widget')}</legend>
        ${store.catalogue.widgets.toSorted(byUse).map(
          ({name, description}) => html`<label class="card"
            ><input
              type="radio"
              name="widget"
              .value=${name}
              .checked=${name === widget.name}
              @change=${() => this.#choose(name)}
            /><span
              >${renderDrawing(name)}<strong>${labelIn(language, `widget.${name}`)}</strong
              ><small>${prose(helpIn(language, `widget.${name}`, firstSentence(description)))}</small></span
            ></label
          >`,
        )}
      </fieldset>
      <h3>${t('settings-of', labelIn(language, `widget.${widget.name}`))}</h3>
      ${this.#renderLanguage()} ${specific.map((attribute) => attributeControl(store, attribute))}
      <details>
        <summary>${t('more-settings')}</summary>
        ${common.map((attribute) => attributeControl(store, attribute))}
      </details>
    `;
  }

  #renderLanguage(): unknown {
    const {store} = this;
    const {t, options} = store;
    const names = new Intl.DisplayNames(store.language, {type: 'language'});
    const tags = new Set([...languagesOf(store.document), ...Object.keys(uiLanguages)]);
    if (options.lang) tags.add(options.lang);
    const languages = [...tags].map((tag) => ({value: tag, label: nameOf(names, tag)}));
    return select(
      'lang',
      t('language'),
      t('language-help'),
      [{value: '', label: t('as-page')}, ...languages],
      options.lang,
      (lang) => (store.options = {...store.options, lang}),
    );
  }

  /** Selects a widget. Keeps the attributes that the new widget also has. */
  #choose(name: string): void {
    const {store} = this;
    const {options} = store;
    const next = store.catalogue.widgets.find((widget) => widget.name === name);
    const sharedAttributes = Object.entries(options.attributes).filter(([key, value]) =>
      next?.attributes.some(
        (attribute) =>
          attribute.name === key &&
          (!attribute.values.length || attribute.values.includes(String(value))),
      ),
    );
    store.options = {...options, widget: name, attributes: Object.fromEntries(sharedAttributes)};
  }
}

const order = [...widgetDrawings.keys()];

/** Sorts what most pages use first. A widget without a drawing comes last. */
const byUse = ({name: one}: WidgetMetadata, {name: other}: WidgetMetadata): number =>
  rank(one) - rank(other);

const rank = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length);

function renderDrawing(name: string): unknown {
  const drawing = widgetDrawings.get(name);
  return drawing
    ? html`<svg viewBox="0 0 64 40" aria-hidden="true" focusable="false">${svg`<path d=${drawing} />`}</svg>`
    : nothing;
}

/** The first sentence of a description. The rest is for developers. */
const firstSentence = (text: string): string => /^.*?\.(?=\s|$)/s.exec(text)?.[0] ?? text;

function nameOf(names: Intl.DisplayNames, tag: string): string {
  try {
    return `${names.of(tag)} (${tag})`;
  } catch {
    return tag;
  }
}
