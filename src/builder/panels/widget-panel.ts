import {html} from 'lit';
import {select} from '../controls/select.js';
import {prose} from '../controls/prose.js';
import {languagesOf} from '../document/texts.js';
import {DeskElement} from '../desk-element.js';
import {helpIn, labelIn, uiLanguages} from '../words/words.js';
import {attributeControl} from './attribute.js';

/** Where the document lies is the matter of another step. */
const elsewhere = ['src', 'base'];

/** Step 1: which widget, in which language, and how. */
export class BuilderWidgetPanel extends DeskElement {
  protected override render(): unknown {
    const {desk} = this;
    const {say, language, widget} = desk;
    const shown = widget.attributes.filter(({name}) => !elsewhere.includes(name));
    const common = shown.filter((attribute) => attribute.common);
    const own = shown.filter((attribute) => !attribute.common);
    return html`
      <fieldset class="cards">
        <legend>${say('which-widget')}</legend>
        ${desk.catalogue.widgets.map(
          ({name, description}) => html`<label class="card"
            ><input
              type="radio"
              name="widget"
              .value=${name}
              .checked=${name === widget.name}
              @change=${() => this.#choose(name)}
            /><span
              ><strong>${labelIn(language, name)}</strong
              ><small>${prose(helpIn(language, firstSentence(description)))}</small></span
            ></label
          >`,
        )}
      </fieldset>
      <h3>${say('settings-of', labelIn(language, widget.name))}</h3>
      ${this.#renderLanguage()} ${own.map((attribute) => attributeControl(desk, attribute))}
      <details>
        <summary>${say('more-settings')}</summary>
        ${common.map((attribute) => attributeControl(desk, attribute))}
      </details>
    `;
  }

  #renderLanguage(): unknown {
    const {desk} = this;
    const {say, options} = desk;
    const names = new Intl.DisplayNames(desk.language, {type: 'language'});
    const known = new Set([...languagesOf(desk.document), ...Object.keys(uiLanguages)]);
    if (options.lang) known.add(options.lang);
    const languages = [...known].map((tag) => ({value: tag, label: nameOf(names, tag)}));
    return select(
      'lang',
      say('language'),
      say('language-help'),
      [{value: '', label: say('as-page')}, ...languages],
      options.lang,
      (lang) => (desk.options = {...desk.options, lang}),
    );
  }

  /** What the new widget knows too stays. */
  #choose(name: string): void {
    const {desk} = this;
    const {options} = desk;
    const next = desk.catalogue.widgets.find((widget) => widget.name === name);
    const kept = Object.entries(options.attributes).filter(([key, value]) =>
      next?.attributes.some(
        (attribute) =>
          attribute.name === key &&
          (!attribute.values.length || attribute.values.includes(String(value))),
      ),
    );
    desk.options = {...options, widget: name, attributes: Object.fromEntries(kept)};
  }
}

/** What follows is for developers. */
const firstSentence = (text: string): string => /^.*?\.(?=\s|$)/s.exec(text)?.[0] ?? text;

function nameOf(names: Intl.DisplayNames, tag: string): string {
  try {
    return `${names.of(tag)} (${tag})`;
  } catch {
    return tag;
  }
}
