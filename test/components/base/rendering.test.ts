import {expect} from '@open-wc/testing';
import {html} from 'lit';
import {ClusterElement, DataError, type ClusterErrorEvent} from '../../../src/entries/exports.js';
import {board} from '../../../src/core/document/schema/board.js';
import {addressOf, once, textOf, widget, type Widget} from '../../widgets.js';

const cluster = {name: 'Test cluster (fictional)', board: [{name: 'Anna Nowak'}]};
const other = {name: 'Test cluster (fictional)', board: [{name: 'Jan Kowal'}]};

/** A widget that counts how often it is rendered, and throws where it is told to. */
class CountingWidget extends ClusterElement<{name: string}[]> {
  static override readonly tag = 'cluster-counting';
  static override readonly part = 'board';
  static override readonly schema = board;
  renders = 0;
  fault: Error | undefined;

  protected override defaultHeading(): string {
    return 'Counting';
  }
  protected override emptyMessage(): string {
    return 'empty';
  }
  protected override renderPart(people: {name: string}[]): unknown {
    this.renders++;
    if (this.fault) throw this.fault;
    return html`<p>${people.map(({name}) => name).join()}</p>`;
  }
}
customElements.define('cluster-counting', CountingWidget);

const counting = (): CountingWidget & Widget =>
  document.createElement('cluster-counting') as CountingWidget & Widget;

/** Resolves when everything that is due now has been done, also what waits for a task. */
const settled = async (element: Widget) => {
  for (let i = 0; i < 5; i++) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await element.updateComplete;
  }
};

describe('rendering', () => {
  afterEach(() => document.body.querySelectorAll('cluster-counting').forEach((e) => e.remove()));

  describe('happens once', () => {
    it('for `.data`', async () => {
      const element = counting();
      element.data = cluster;
      document.body.append(element);
      await settled(element);
      expect(element.renders).to.equal(1);
    });

    it('for `src`', async () => {
      const element = counting();
      element.src = addressOf(cluster);
      document.body.append(element);
      await once(element, 'cluster-load');
      await settled(element);
      expect(element.renders).to.equal(1);
    });

    it('with fallback content and an inherited language', async () => {
      const host = document.createElement('div');
      host.lang = 'pl';
      const element = counting();
      element.append('Fallback');
      element.data = cluster;
      host.append(element);
      document.body.append(host);
      await settled(element);
      expect(element.renders).to.equal(1);
      host.remove();
    });

    it('where the element is moved', async () => {
      const element = counting();
      element.src = addressOf(cluster);
      document.body.append(element);
      await once(element, 'cluster-load');
      document.body.prepend(element);
      await settled(element);
      expect(element.renders).to.be.at.most(2);
      expect(textOf(element)).to.contain('Anna Nowak');
    });

    it('where the `lang` of another element changes', async () => {
      const element = counting();
      element.data = cluster;
      const neighbour = document.createElement('span');
      document.body.append(element, neighbour);
      await settled(element);
      neighbour.lang = 'de';
      await settled(element);
      expect(element.renders).to.equal(1);
      neighbour.remove();
    });
  });

  describe('that fails', () => {
    const failing = (fault: Error = new TypeError('x is not a function')) => {
      const element = counting();
      element.fault = fault;
      element.innerHTML = '<a href="#">Fallback</a>';
      return element;
    };

    for (const [name, give] of [
      ['`.data`', (element: Widget) => (element.data = cluster)],
      ['`src`', (element: Widget) => (element.src = addressOf(cluster))],
    ] as const) {
      it(`shows the error view, fires one event and keeps the fallback, with ${name}`, async () => {
        const element = failing();
        const events: ClusterErrorEvent[] = [];
        element.addEventListener('cluster-error', (event) => events.push(event));
        give(element);
        document.body.append(element);
        if (!events.length) await once(element, 'cluster-error');
        await settled(element);
        element.requestUpdate();
        await settled(element);
        expect(element.matches(':state(error)')).to.equal(true);
        expect(element.matches(':state(ready)')).to.equal(false);
        expect(textOf(element)).to.contain('This part of the page cannot be shown.');
        expect(element.shadowRoot.querySelector('slot')?.hidden).to.equal(false);
        expect(events.map(({error}) => error.code)).to.eql(['render']);
        expect(events[0]?.error).to.be.instanceOf(DataError);
        expect(events[0]?.error.cause).to.be.instanceOf(TypeError);
      });
    }

    it('recovers with the next document, and with "Try again"', async () => {
      const element = failing();
      element.data = cluster;
      document.body.append(element);
      await settled(element);
      element.fault = undefined;
      element.shadowRoot.querySelector('button')?.click();
      await settled(element);
      expect(textOf(element)).to.contain('Anna Nowak');
      element.fault = new Error('again');
      element.data = other;
      await settled(element);
      expect(element.matches(':state(error)')).to.equal(true);
      element.fault = undefined;
      element.data = {...other};
      await settled(element);
      expect(textOf(element)).to.contain('Jan Kowal');
    });

    it('keeps prerendered content', async () => {
      const place = document.createElement('div');
      (place as unknown as {setHTMLUnsafe(html: string): void}).setHTMLUnsafe(
        '<cluster-counting><template shadowrootmode="open"><p>Drawn</p></template></cluster-counting>',
      );
      const element = place.firstElementChild as CountingWidget & Widget;
      element.fault = new Error('broken');
      element.data = cluster;
      document.body.append(place);
      await settled(element);
      expect(element.shadowRoot.textContent).to.contain('Drawn');
      expect(element.matches(':state(error)')).to.equal(true);
      element.fault = undefined;
      await element.reload();
      await settled(element);
      expect(element.shadowRoot.textContent).not.to.contain('Drawn');
      expect(textOf(element)).to.contain('Anna Nowak');
      place.remove();
    });

    it('in one section leaves the other sections of a profile', async () => {
      const profile = await widget(
        html`<cluster-profile .data=${{...cluster, values: ['trust']}}></cluster-profile>`,
      );
      const section = profile.shadowRoot.querySelector('#board') as Widget;
      Object.defineProperty(section, 'renderPart', {
        value: () => {
          throw new Error('broken');
        },
      });
      section.requestUpdate();
      await settled(section);
      expect(section.matches(':state(error)')).to.equal(true);
      expect(textOf(profile.shadowRoot.querySelector('#values') as Widget)).to.contain('trust');
      expect(profile.matches(':state(ready)')).to.equal(true);
    });
  });

  describe('on a page that has replaced a global', () => {
    const {URL, AbortController} = globalThis;
    afterEach(() => Object.assign(globalThis, {URL, AbortController}));

    it('resolves addresses where the global is `URL`', async () => {
      const src = addressOf({
        ...cluster,
        specializations: [{name: 'Casting', url: 'https://example.org/casting'}],
      });
      Object.assign(globalThis, {URL: 'https://example.org/'});
      const element = document.createElement('cluster-specializations') as Widget;
      element.src = src;
      document.body.append(element);
      await once(element, 'cluster-load');
      await settled(element);
      expect(element.shadowRoot.querySelector<HTMLAnchorElement>('a')?.pathname).to.equal(
        '/casting',
      );
      element.remove();
    });

    it('shows the error view and the fallback where nothing else does the same', async () => {
      Object.assign(globalThis, {AbortController: undefined});
      const element = counting();
      element.innerHTML = 'Fallback';
      element.src = 'cluster.json';
      const failed = once(element, 'cluster-error');
      document.body.append(element);
      await failed;
      expect(element.matches(':state(error)')).to.equal(true);
      expect(element.shadowRoot.querySelector('slot')?.hidden).to.equal(false);
    });
  });
});
