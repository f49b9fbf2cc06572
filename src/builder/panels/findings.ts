import {html, nothing} from 'lit';
import type {Finding} from '../../core/validation/findings.js';
import {icon} from '../controls/icon.js';
import type {BuilderStore} from '../builder-store.js';

const SHOWN = 50;

/** Renders the findings of the document, with links to their lines. */
export function renderFindings(store: BuilderStore): unknown {
  const {t, findings} = store;
  const count = (level: Finding['level']) =>
    findings.filter((finding) => finding.level === level).length;
  const [errors, warnings] = [count('error'), count('warning')];
  const summary = findings.length ? t('found', errors, warnings) : t('valid');
  return html`<details class="check" ?open=${errors > 0}>
      <summary class=${errors ? 'error' : warnings ? 'warning' : 'good'}>
        ${icon(errors ? 'error' : warnings ? 'warning' : 'good')}<span role="status">${summary}</span>
      </summary>
      ${findings.length ? html`<p class="help">${t('found-help')}</p>` : nothing}
      <ul class="findings">
        ${findings.slice(0, SHOWN).map(
          (finding) => html`<li class=${finding.level}>
            ${icon(finding.level)}
            <button type="button" class="link" @click=${() => store.jump(finding)}>
              ${t('line', finding.line)}
            </button>
            <span lang=${finding.id ? nothing : 'en'}><code>${finding.path}</code> ${finding.message}</span>
            ${
              finding.edits.length
                ? html`<button
                  type="button"
                  class="link"
                  aria-label="${t('correct')}: ${t('line', finding.line)}"
                  @click=${(event: Event) => correct(event, store, finding)}
                >
                  ${t('correct')}
                </button>`
                : nothing
            }
          </li>`,
        )}
      </ul>
      ${findings.length > SHOWN ? html`<p>${t('more-findings', findings.length - SHOWN)}</p>` : nothing}
    </details>`;
}

/** Corrects a finding. Its button disappears, so the focus moves to the summary. */
function correct({currentTarget}: Event, store: BuilderStore, finding: Finding): void {
  store.correct(finding);
  (currentTarget as Element).closest('details')?.querySelector('summary')?.focus();
}
