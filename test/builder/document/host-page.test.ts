import {expect} from '@open-wc/testing';
import {BuilderStore} from '../../../src/builder/builder-store.js';
import {connectHostPage} from '../../../src/builder/document/host-page.js';
import {catalogue} from '../catalogue.js';

describe('the page around the builder', () => {
  const frame = document.createElement('iframe');
  const {parent} = globalThis;

  before(() => {
    document.body.append(frame);
    Object.defineProperty(globalThis, 'parent', {value: frame.contentWindow, configurable: true});
  });

  after(() => {
    Object.defineProperty(globalThis, 'parent', {value: parent, configurable: true});
    frame.remove();
  });

  const send = (data: object) =>
    dispatchEvent(
      new MessageEvent('message', {source: frame.contentWindow, origin: location.origin, data}),
    );

  it('stores the text that it had, not what was typed since', () => {
    const store = new BuilderStore(catalogue, '', 'en');
    connectHostPage(store);
    send({type: 'cluster-widgets:open', text: '{"name": "A"}', address: '/cluster.json'});
    store.text = '{"name": "B"}';
    const {text} = store;
    store.text = '{"name": "B and more"}';
    send({type: 'cluster-widgets:saved', text});
    expect(store.text).to.equal('{"name": "B and more"}');
    expect(store.unsaved).to.equal(true);
    send({type: 'cluster-widgets:saved', text: store.text});
    expect(store.unsaved).to.equal(false);
  });
});
