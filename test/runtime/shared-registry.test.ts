import {expect} from '@open-wc/testing';
import type * as Module from '../../src/runtime/shared-registry.js';

const key = Symbol.for('cluster-widgets:1');
const scope = globalThis as {[key]?: unknown};

/** Another copy of the library on the same page. */
let copies = 0;
const copy = async (): Promise<typeof Module> =>
  (await import(`/src/runtime/shared-registry.ts?copy=${copies++}`)) as typeof Module;

describe('sharedRegistry', () => {
  const before = scope[key];
  beforeEach(() => delete scope[key]);
  afterEach(() => {
    scope[key] = before;
  });

  it('is one for all copies of the library on a page', async () => {
    const [one, other] = [await copy(), await copy()];
    expect(one.sharedRegistry()).to.equal(other.sharedRegistry());
    expect(scope[key]).to.equal(one.sharedRegistry());
  });

  it('takes the registry of another version with the same methods', async () => {
    const theirs = {
      documents: {subscribe: () => {}, get: () => {}, reload: () => {}},
      warned: new Set(),
    };
    scope[key] = theirs;
    expect((await copy()).sharedRegistry()).to.equal(theirs);
  });

  for (const [name, value] of [
    ['a string', 'x'],
    ['null', null],
    ['another shape', {documents: new Map(), warned: new Set(), active: 99, waiting: []}],
    ['a registry without warnings', {documents: {subscribe() {}, get() {}, reload() {}}}],
  ] as const) {
    it(`is a new one if the page has ${name} in its place`, async () => {
      scope[key] = value;
      const {sharedRegistry} = await copy();
      expect(sharedRegistry().documents.get('https://example.org/')).to.eql({status: 'loading'});
      expect(sharedRegistry()).to.equal(sharedRegistry());
      expect(scope[key]).to.equal(value);
    });
  }
});
