import {expect} from '@open-wc/testing';
import {define} from '../../src/entries/define.js';
import type {Widget} from '../widgets.js';

const data = {
  name: 'Test cluster (fictional)',
  language: 'en',
  board: [{name: 'Ada Example'}],
  values: ['trust'],
};

/** A scoped registry, or `undefined` if the browser does not support them. */
function newRegistry(): CustomElementRegistry | undefined {
  try {
    return new CustomElementRegistry();
  } catch {
    return undefined;
  }
}

describe('define with a registry', () => {
  it('upgrades the widgets inside the profile', async function () {
    const registry = newRegistry();
    if (!registry) return this.skip();
    define({prefix: 'scoped-', registry});
    expect(customElements.get('scoped-profile')).to.equal(undefined);
    const host = document.createElement('div');
    const root = host.attachShadow({
      mode: 'open',
      customElementRegistry: registry,
    });
    root.innerHTML = '<scoped-profile lang="en"></scoped-profile>';
    document.body.append(host);
    const profile = root.firstElementChild as Widget;
    profile.data = data;
    await profile.updateComplete;
    const sections = [...profile.shadowRoot.querySelectorAll<Widget>('[part=section]')];
    expect(sections.map(({localName}) => localName)).to.eql(['scoped-values', 'scoped-board']);
    for (const section of sections) {
      expect(section.matches(':state(ready)'), section.localName).to.equal(true);
      expect(section.offsetHeight).to.be.greaterThan(20);
    }
    host.remove();
  });
});
