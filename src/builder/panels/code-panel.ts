import {html, nothing} from 'lit';
import {state} from 'lit/decorators.js';
import {deliveries} from '../../snippet/options.js';
import {icon} from '../controls/icon.js';
import {choices} from '../controls/choices.js';
import {input} from '../controls/input.js';
import {DeskElement} from '../desk-element.js';
import {download} from '../document/download.js';
import {copy} from '../options/copy.js';
import {optionsOf, snippetOf} from '../options/snippet.js';

/** Step 4: the code to paste. */
export class BuilderCodePanel extends DeskElement {
  @state() private pasted = '';

  protected override render(): unknown {
    const {desk} = this;
    const {say, options} = desk;
    const code = snippetOf(desk);
    return html`
      ${choices(
        'delivery',
        say('how-to-embed'),
        say(`delivery-${options.delivery}-help`),
        deliveries.map((value) => ({value, label: say(`delivery-${value}`)})),
        options.delivery,
        (chosen) => {
          const delivery = deliveries.find((each) => each === chosen) ?? options.delivery;
          desk.options = {...desk.options, delivery};
        },
      )}
      ${input(
        'src',
        say('document-address'),
        options.src,
        (src) => (desk.options = {...desk.options, src: src.trim()}),
        {help: say('document-address-help'), placeholder: 'cluster.json', code: true},
      )}
      ${
        desk.origin.kind === 'address'
          ? nothing
          : html`<p class="notice">
            ${say('publish-first')}
            <button type="button" class="link" @click=${() => download(desk)}>
              ${say('download')}
            </button>
          </p>`
      }
      <details>
        <summary>${say('files')}</summary>
        ${choices(
          'channel',
          say('channel'),
          say('channel-help'),
          [
            {value: 'major', label: say('channel-major')},
            {value: 'pinned', label: say('channel-pinned')},
          ],
          options.channel,
          (channel) =>
            (desk.options = {...desk.options, channel: channel === 'pinned' ? 'pinned' : 'major'}),
        )}
        ${input(
          'base',
          say('base'),
          options.base,
          (base) => (desk.options = {...desk.options, base: base.trim()}),
          {help: say('base-help'), placeholder: 'https://unpkg.com/…', code: true},
        )}
      </details>
      <div class="field">
        <label for="code">${say('code')}</label>
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
      <div class="row wrap end">
        <button type="button" class="main" @click=${() => this.#copy(code, 'copied')}>
          ${icon('copy')} ${say('copy')}
        </button>
        <button type="button" @click=${() => this.#copy(location.href, 'link-copied')}>
          ${icon('link')} ${say('copy-link')}
        </button>
      </div>
      <p class="help">${say('link-help')}</p>
      <details>
        <summary>${say('read-snippet')}</summary>
        <div class="field">
          <label for="pasted">${say('pasted')}</label>
          <textarea
            id="pasted"
            class="code"
            rows="5"
            spellcheck="false"
            aria-describedby="pasted-help"
            .value=${this.pasted}
            @input=${this.#read}
          ></textarea>
          <p class="help" id="pasted-help">${say('pasted-help')}</p>
        </div>
      </details>
    `;
  }

  async #copy(text: string, done: 'copied' | 'link-copied'): Promise<void> {
    const field = this.querySelector<HTMLTextAreaElement>('#code');
    const worked = await copy(text, done === 'copied' ? field : undefined);
    this.desk.announce(this.desk.say(worked ? done : 'copy-failed'));
  }

  #read(event: Event): void {
    const {desk} = this;
    this.pasted = (event.currentTarget as HTMLTextAreaElement).value;
    if (!this.pasted.trim()) return;
    const read = optionsOf(this.pasted, desk);
    if (read) desk.options = read;
    desk.announce(read ? desk.say('snippet-read') : desk.say('no-snippet'));
  }
}
