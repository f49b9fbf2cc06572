// Plain Lit: three elements that request the document and draw it, the chart as a template of SVG.
/* global customElements */
import {LitElement, css, html, nothing, svg} from 'lit';
import {LIMIT, headings} from '../blocks.js';

/** One request an address. */
const documents = new Map();
const load = (src) => {
  if (!documents.has(src))
    documents.set(
      src,
      fetch(src).then((response) => response.json()),
    );
  return documents.get(src);
};

class Block extends LitElement {
  static properties = {src: {}, document: {state: true}};

  async connectedCallback() {
    super.connectedCallback();
    this.document = await load(this.src);
  }

  render() {
    return this.document ? this.renderDocument(this.document) : nothing;
  }
}

class Board extends Block {
  static properties = {all: {state: true}};
  static styles = css`
    ul {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(160px, 1fr));
      gap: 12px;
      list-style: none;
      margin: 0;
      padding: 0;
    }
    li {
      border: 1px solid #d5dae0;
      border-radius: 6px;
      padding: 10px;
    }
    b,
    span {
      display: block;
    }
    span {
      font-size: 0.9rem;
    }
    .more {
      font: inherit;
      margin-top: 12px;
      padding: 8px 14px;
    }
  `;

  renderDocument({board}) {
    const shown = this.all ? board : board.slice(0, LIMIT);
    return html`<section id="board">
      <h2>${headings.board}</h2>
      <ul>
        ${shown.map(
          ({name, roleName, affiliation}) =>
            html`<li><b>${name}</b><span>${roleName}</span><span>${affiliation}</span></li>`,
        )}
      </ul>
      ${
        shown.length < board.length
          ? html`<button class="more" @click=${() => (this.all = true)}>
            Show all (${board.length})
          </button>`
          : nothing
      }
    </section>`;
  }
}

class Specializations extends Block {
  static styles = css`
    ul {
      columns: 2;
      padding-left: 1.2em;
    }
  `;

  renderDocument({specializations}) {
    return html`<section id="specializations">
      <h2>${headings.specializations}</h2>
      <ul>
        ${specializations.map((one) => html`<li>${one}</li>`)}
      </ul>
    </section>`;
  }
}

class Chart extends Block {
  static styles = css`
    figure {
      margin: 0;
    }
    svg {
      display: block;
      width: 100%;
      height: auto;
    }
  `;

  renderDocument({series: [{data}]}) {
    const high = data.reduce((most, {value}) => Math.max(most, value), 0);
    const step = 560 / data.length;
    const every = Math.ceil(data.length / 8);
    const bars = data.map(({period, value}, i) => {
      const x = 70 + i * step;
      const tall = (value / high) * 240;
      return svg`<rect x=${x + step / 8} y=${260 - tall} width=${step * 0.75} height=${tall}></rect>${
        i % every
          ? nothing
          : svg`<text x=${x + step / 2} y="285" text-anchor="middle">${period}</text>`
      }`;
    });
    const ticks = [0, 1, 2, 3].map(
      (i) => svg`<path d="M70 ${260 - i * 80}H640" stroke="#ccc"></path>
        <text x="62" y=${264 - i * 80} text-anchor="end">${Math.round((high * i) / 3000)}</text>`,
    );
    return html`<section id="chart">
      <h2>${headings.chart}</h2>
      <figure>
        <svg
          viewBox="0 0 640 300"
          role="img"
          aria-label=${headings.chart}
          font-size="13"
          fill="#0b5cad"
        >
          ${ticks}${bars}
        </svg>
        <figcaption>thousand PLN</figcaption>
      </figure>
    </section>`;
  }
}

customElements.define('lit-board', Board);
customElements.define('lit-specializations', Specializations);
customElements.define('lit-chart', Chart);
