import {html, nothing} from 'lit';
import {state} from 'lit/decorators.js';
import {deliveries, fallbackKinds} from '../../snippet/options.js';
import {icon} from '../controls/icon.js';
import {choices} from '../controls/choices.js';
import {input} from '../controls/input.js';
import {StoreElement} from '../store-element.js';
import {download} from '../document/download.js';
import {copy} from '../options/copy.js';
import {iframeProblemOf, optionsOf, snippetOf} from '../options/snippet.js';
import {renderLink} from './link.js';

/** Deliveries for developers. The others are pasted into a page. */
const inProject: readonly string[] = ['npm', 'react', 'vue'];

/** Step 4: the code or the link to paste. */
export class BuilderCodePanel extends StoreElement {
  @state() private pasted = '';

  protected override render(): unknown {
    const {store} = this;
    const {t, options} = store;
    return html`
      ${choices(
        'paste',
        t('paste-what'),
        t(`paste-${options.paste}-help`),
        [
          {value: 'code', label: t('paste-code')},
          {value: 'link', label: t('paste-link')},
        ],
        options.paste,
        (paste) => (store.options = {...store.options, paste: paste === 'link' ? 'link' : 'code'}),
      )}
      ${options.paste === 'link' ? nothing : this.#renderDelivery()}
      ${input(
        'src',
        t('document-address'),
        options.src,
        (src) => (store.options = {...store.options, src: src.trim()}),
        {help: t('document-address-help'), placeholder: 'cluster.json', code: true},
      )}
      ${
        'address' in store.source || options.paste === 'link'
          ? nothing
          : html`<p class="notice">
            ${t('publish-first')}
            <button type="button" class="link" @click=${() => download(store)}>
              ${t('download')}
            </button>
          </p>`
      }
      ${
        options.paste === 'link'
          ? renderLink(store, (text, done, field) => void this.#copy(text, done, field))
          : this.#renderCode()
      }
    `;
  }

  #renderDelivery(): unknown {
    const {store} = this;
    const {t, options} = store;
    return choices(
      'delivery',
      t('how-to-embed'),
      t(`delivery-${options.delivery}-help`),
      deliveries.map((value) => ({
        value,
        label: t(`delivery-${value}`),
        group: t(inProject.includes(value) ? 'in-project' : 'into-page'),
      })),
      options.delivery,
      (name) => {
        const delivery = deliveries.find((each) => each === name) ?? options.delivery;
        store.options = {...store.options, delivery};
      },
    );
  }

  #renderCode(): unknown {
    const {store} = this;
    const {t, options} = store;
    const code = snippetOf(store);
    const problem = iframeProblemOf(store);
    // The group stays open while its last value is removed.
    const isFilesOpen = this.querySelector<HTMLDetailsElement>('#files')?.open === true;
    // The link to this page can come from anybody, so the origin of the files is shown.
    const origin = URL.canParse(options.base) && new URL(options.base).origin;
    return html`
      ${problem ? html`<p class="notice">${t(`iframe-${problem}`)}</p>` : nothing}
      ${origin ? html`<p class="notice">${t('foreign-files', origin)}</p>` : nothing}
      <div class="field">
        <div class="row copy">
          <label for="code">${t('code')}</label>
          <button type="button" class="main" @click=${() => this.#copy(code, 'copied', '#code')}>
            ${icon('copy')} ${t('copy')}
          </button>
        </div>
        <textarea
          id="code"
          class="code"
          readonly
          rows=${Math.min(18, code.split('\n').length)}
          spellcheck="false"
          wrap="off"
          .value=${code}
        ></textarea>
      </div>
      ${
        options.delivery === 'iframe'
          ? nothing
          : choices(
              'fallback',
              t('fallback'),
              t(`fallback-${options.fallback}-help`),
              fallbackKinds.map((value) => ({value, label: t(`fallback-${value}`)})),
              options.fallback,
              (name) => {
                const fallback = fallbackKinds.find((each) => each === name) ?? options.fallback;
                store.options = {...store.options, fallback};
              },
            )
      }
      <details id="files" ?open=${!!options.base || problem === 'base' || isFilesOpen}>
        <summary>${t('files')}</summary>
        ${choices(
          'channel',
          t('channel'),
          t('channel-help'),
          [
            {value: 'major', label: t('channel-major')},
            {value: 'pinned', label: t('channel-pinned')},
          ],
          options.channel,
          (channel) =>
            (store.options = {
              ...store.options,
              channel: channel === 'pinned' ? 'pinned' : 'major',
            }),
        )}
        ${input(
          'base',
          t('base'),
          options.base,
          (base) => (store.options = {...store.options, base: base.trim()}),
          {help: t('base-help'), placeholder: 'https://unpkg.com/…', code: true},
        )}
      </details>
      <div class="row wrap end">
        <button type="button" @click=${() => this.#copy(location.href, 'link-copied')}>
          ${icon('link')} ${t('copy-link')}
        </button>
      </div>
      <p class="help">${t('link-help')}</p>
      <details>
        <summary>${t('read-snippet')}</summary>
        <div class="field">
          <label for="pasted">${t('pasted')}</label>
          <textarea
            id="pasted"
            class="code"
            rows="5"
            spellcheck="false"
            aria-describedby="pasted-help"
            .value=${this.pasted}
            @input=${this.#read}
          ></textarea>
          <p class="help" id="pasted-help">${t('pasted-help')}</p>
        </div>
      </details>
    `;
  }

  /** @param field selector of the field that contains the text */
  async #copy(
    text: string,
    done: 'copied' | 'link-copied' | 'command-copied',
    field?: string,
  ): Promise<void> {
    const area = field ? this.querySelector<HTMLTextAreaElement>(field) : undefined;
    const isCopied = await copy(text, area);
    this.store.announce(this.store.t(isCopied ? done : 'copy-failed'));
  }

  #read(event: Event): void {
    const {store} = this;
    this.pasted = (event.currentTarget as HTMLTextAreaElement).value;
    if (!this.pasted.trim()) return;
    const options = optionsOf(this.pasted, store);
    if (options) store.options = options;
    store.announce(options ? store.t('snippet-read') : store.t('no-snippet'));
  }
}
