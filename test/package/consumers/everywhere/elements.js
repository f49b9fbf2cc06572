/* global customElements, CustomEvent */
/* Elements on the base class of the widgets, with what https://custom-elements-everywhere.com asks of an element. */
import {ClusterElement} from 'cluster-widgets/define';
import {html, nothing} from 'lit';

class EveryElement extends ClusterElement {
  static tag = 'cluster-every';

  constructor() {
    super();
    this.data = {name: 'Example cluster'};
  }

  read(document) {
    return {value: document, problems: []};
  }

  isEmpty() {
    return false;
  }

  defaultHeading() {
    return 'Test h2';
  }

  renderPart() {
    return nothing;
  }
}

customElements.define('ce-without-children', class extends EveryElement {});

customElements.define(
  'ce-with-children',
  class extends EveryElement {
    renderPart() {
      return html`<h3>Test h3</h3>
        <p>Test p</p>`;
    }
  },
);

customElements.define(
  'ce-with-properties',
  class extends EveryElement {
    static properties = {
      bool: {type: Boolean},
      num: {type: Number},
      str: {},
      arr: {attribute: false},
      obj: {attribute: false},
      camelCaseObj: {attribute: false},
    };
  },
);

const types = ['lowercaseevent', 'kebab-event', 'camelEvent', 'CAPSevent', 'PascalEvent'];

customElements.define(
  'ce-with-event',
  class extends EveryElement {
    constructor() {
      super();
      this.addEventListener('click', () => {
        for (const type of types) this.dispatchEvent(new CustomEvent(type));
      });
    }
  },
);
