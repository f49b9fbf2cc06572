import {expect} from '@open-wc/testing';
import {BuilderApp} from '../../src/builder/builder-app.js';
import {BuilderStore} from '../../src/builder/builder-store.js';
import {builtCatalogue} from './catalogue.js';

customElements.define('builder-app', BuilderApp);

describe('an announcement', () => {
  it('is spoken and shown again when it is the same as before', async () => {
    const store = new BuilderStore(await builtCatalogue(), '', 'en');
    const app = Object.assign(document.createElement('builder-app'), {store}) as BuilderApp;
    document.body.append(app);
    const status = () => app.querySelector('p[role=status]');
    const state = async () => {
      await app.updateComplete;
      return [status(), status()?.textContent, app.querySelector('.toast')] as const;
    };
    store.announce('Code copied.');
    const [region, words, toast] = await state();
    expect(words).to.equal('Code copied.');
    let changes = 0;
    const observer = new MutationObserver((records) => (changes += records.length));
    observer.observe(region as Element, {childList: true, characterData: true, subtree: true});
    // Another change of the page is no announcement.
    store.options = {...store.options, lang: 'pl'};
    expect(await state()).to.deep.equal([region, words, toast]);
    expect(changes).to.equal(0);
    store.announce('Code copied.');
    const [sameRegion, sameWords, nextToast] = await state();
    expect([sameRegion, sameWords]).to.deep.equal([region, words]);
    expect(changes).to.be.greaterThan(0);
    expect(nextToast).not.to.equal(toast);
    expect(nextToast?.textContent?.trim()).to.equal(words);
    observer.disconnect();
    app.remove();
    history.replaceState(null, '', location.pathname + location.search);
  });
});
