import {html, nothing} from 'lit';
import {icon} from '../controls/icon.js';
import {input} from '../controls/input.js';
import type {BuilderStore} from '../builder-store.js';
import {hasPage, isFolderAddress, oembedCommand, pageLink} from '../options/page-link.js';
import {labelIn} from '../messages/messages.js';

/**
 * Renders the link to paste, or what to do where the address of the pages is not known.
 *
 * @param copy called with the text to copy and the field that contains it
 */
export function renderLink(
  store: BuilderStore,
  copy: (text: string, done: 'link-copied' | 'command-copied', field: string) => unknown,
): unknown {
  const {t, options} = store;
  const {pages} = options;
  const link = pageLink(store);
  const isWrong = pages !== '' && !isFolderAddress(pages);
  return html`${input(
    'pages',
    t('pages'),
    pages,
    (address) => (store.options = {...store.options, pages: address.trim()}),
    {help: t('pages-help'), placeholder: 'https://…/', code: true},
  )}
    ${isWrong ? html`<p class="notice">${t('pages-wrong')}</p>` : nothing}
    ${link === undefined ? nothing : renderPage(store, link, copy)}
    <details ?open=${link === undefined}>
      <summary>${t('pages-how')}</summary>
      <ol class="steps">
        <li>${t('pages-step-document')}</li>
        <li>
          ${t('pages-step-command')}
          <textarea
            id="command"
            class="code"
            readonly
            rows="3"
            spellcheck="false"
            aria-label=${t('command')}
            .value=${oembedCommand(store)}
          ></textarea>
          <button
            type="button"
            @click=${() => copy(oembedCommand(store), 'command-copied', '#command')}
          >
            ${icon('copy')} ${t('copy-command')}
          </button>
        </li>
        <li>${t('pages-step-upload')}</li>
        <li>${t('pages-step-address')}</li>
      </ol>
    </details>`;
}

function renderPage(
  store: BuilderStore,
  link: string,
  copy: Parameters<typeof renderLink>[1],
): unknown {
  const {t, widget, language} = store;
  if (!hasPage(store)) {
    return html`<p class="notice">
      ${t('page-empty', labelIn(language, `widget.${widget.name}`))}
    </p>`;
  }
  return html`<div class="field">
      <label for="link">${t('link')}</label>
      <textarea
        id="link"
        class="code"
        readonly
        rows="2"
        spellcheck="false"
        aria-describedby="link-help"
        .value=${link}
      ></textarea>
      <p class="help" id="link-help">${t('link-looks')}</p>
    </div>
    <div class="row wrap end">
      <button type="button" class="main" @click=${() => copy(link, 'link-copied', '#link')}>
        ${icon('copy')} ${t('copy-page-link')}
      </button>
      <a class="button" href=${link} target="_blank" rel="noopener">
        ${icon('link')} ${t('open-page')}
      </a>
    </div>`;
}
