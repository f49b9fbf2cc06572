import {html} from 'lit';
import {state} from 'lit/decorators.js';
import {keyed} from 'lit/directives/keyed.js';
import {icon} from './controls/icon.js';
import {StoreElement} from './store-element.js';
import {uiLanguages, type UiLanguage} from './messages/messages.js';

const steps = ['widget', 'document', 'looks', 'code'] as const;

type Step = (typeof steps)[number];

/** The step that the page's address names, `?step=document`, or the first. */
const firstStep = (): Step => {
  const name = new URLSearchParams(location.search).get('step');
  return steps.find((step) => step === name) ?? 'widget';
};

/** The page: steps on one side, the preview on the other; on a small screen one of the two. */
export class BuilderApp extends StoreElement {
  @state() private step = firstStep();
  @state() private preview = false;
  readonly #onJump = (): void => {
    this.step = 'document';
    this.preview = false;
  };
  readonly #onHash = (): void => {
    this.store.fragment = location.hash;
  };
  readonly #onLeave = (event: BeforeUnloadEvent): void => {
    if (this.store.unsaved) event.preventDefault();
  };

  override connectedCallback(): void {
    super.connectedCallback();
    this.store.addEventListener('jump', this.#onJump);
    addEventListener('hashchange', this.#onHash);
    addEventListener('beforeunload', this.#onLeave);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.store.removeEventListener('jump', this.#onJump);
    removeEventListener('hashchange', this.#onHash);
    removeEventListener('beforeunload', this.#onLeave);
  }

  protected override render(): unknown {
    const {store} = this;
    const {t, language} = store;
    return html`<header>
        <div class="brand">
          <svg viewBox="0 0 24 24" width="28" height="28" aria-hidden="true" focusable="false">
            <path d="M12 1.500l9 5.200v10.600l-9 5.200-9-5.200V6.700z" fill="var(--accent)" />
            <path d="M7 9.500h4v4H7zM13 9.500h4v1.500h-4zM13 12h4v1.500h-4zM7 15h10v1.500H7z" fill="var(--ground)" />
          </svg>
          <h1>${t('title')}</h1>
        </div>
        <div class="segments" role="group" aria-label=${t('builder-language')}>
          ${(Object.keys(uiLanguages) as UiLanguage[]).map(
            (tag) => html`<button
              type="button"
              lang=${tag}
              aria-pressed=${tag === language}
              @click=${() => (store.language = tag)}
            >
              ${uiLanguages[tag]}
            </button>`,
          )}
        </div>
      </header>
      <main class=${this.preview ? 'work previewing' : 'work'}>
        <section class="side" aria-label=${t('steps')}>
          <div class="tabs" role="tablist" aria-label=${t('steps')} @keydown=${this.#onKey}>
            ${steps.map((step, index) => this.#renderTab(step, index))}
          </div>
          ${steps.map((step) => this.#renderPanel(step))}
        </section>
        <section class="stage" aria-label=${t('preview')}>
          <builder-preview .store=${store}></builder-preview>
        </section>
      </main>
      <div class="peek">
        <button
          type="button"
          class="main"
          aria-pressed=${this.preview}
          @click=${() => (this.preview = !this.preview)}
        >
          ${t(this.preview ? 'back-to-steps' : 'show-preview')}
        </button>
      </div>
      <p class="unseen" role="status">${keyed(store.announcementCount, store.announcement)}</p>
      ${store.announcement && store.announcement !== store.problem ? keyed(store.announcementCount, this.#renderToast()) : ''}`;
  }

  protected override updated(): void {
    const {store} = this;
    document.documentElement.lang = store.language;
    document.title = store.t('title');
    if (location.hash.slice(1) !== store.fragment) {
      history.replaceState(null, '', `#${store.fragment}`);
    }
  }

  /** Renders the last announcement visibly. It disappears by itself unless it has an "Undo" button. Load errors are shown elsewhere. */
  #renderToast(): unknown {
    const {store} = this;
    return html`<div class="toast">
      <p aria-hidden="true">${store.announcement}</p>
      ${
        store.undoable
          ? html`<button type="button" @click=${() => store.undo()}>${store.t('undo')}</button>`
          : ''
      }
    </div>`;
  }

  #renderTab(step: Step, index: number): unknown {
    const {t, findings} = this.store;
    const selected = step === this.step;
    const errors = step === 'document' && findings.some(({level}) => level === 'error');
    return html`<button
      type="button"
      role="tab"
      id=${`tab-${step}`}
      aria-selected=${selected}
      aria-controls=${`panel-${step}`}
      tabindex=${selected ? 0 : -1}
      @click=${() => (this.step = step)}
    >
      <span class="number" aria-hidden="true">${errors ? icon('mark') : index + 1}</span>
      <span>${t(`step-${step}`)}${errors ? html`<span class="unseen"> (${t('has-errors')})</span>` : ''}</span>
    </button>`;
  }

  #renderPanel(step: Step): unknown {
    const {store} = this;
    const panel = {
      widget: () => html`<builder-widget-panel .store=${store}></builder-widget-panel>`,
      document: () => html`<builder-document-panel .store=${store}></builder-document-panel>`,
      looks: () => html`<builder-looks-panel .store=${store}></builder-looks-panel>`,
      code: () => html`<builder-code-panel .store=${store}></builder-code-panel>`,
    };
    const next = steps[steps.indexOf(step) + 1];
    return html`<div
      role="tabpanel"
      class="panel"
      id=${`panel-${step}`}
      aria-labelledby=${`tab-${step}`}
      ?hidden=${step !== this.step}
    >
      ${
        step === this.step
          ? html`<h2 class="unseen">${store.t(`step-${step}`)}</h2>
            ${panel[step]()}
            ${
              next
                ? html`<button type="button" class="next" @click=${() => this.#go(next)}>
                  ${store.t('next', store.t(`step-${next}`))}
                </button>`
                : ''
            }`
          : ''
      }
    </div>`;
  }

  #onKey(event: KeyboardEvent): void {
    const at = steps.indexOf(this.step);
    const to = {ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: steps.length - 1}[event.key];
    const step = to === undefined ? undefined : steps[(to + steps.length) % steps.length];
    if (!step) return;
    event.preventDefault();
    this.#go(step);
  }

  /** Goes to another step and moves the focus to its tab. */
  #go(step: Step): void {
    this.step = step;
    void this.updateComplete.then(() => {
      this.querySelector<HTMLElement>(`#tab-${step}`)?.focus();
      this.querySelector('.side')?.scrollTo({top: 0});
    });
  }
}
