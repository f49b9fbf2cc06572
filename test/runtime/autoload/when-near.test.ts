import {expect} from '@open-wc/testing';
import type {whenNear} from '../../../src/runtime/autoload/when-near.js';

/**
 * Imports a new instance of the module, for which the visitor has not used the page yet.
 *
 * @param cacheKey distinguishes the instance from those of other tests
 */
const load = async (cacheKey: string): Promise<{whenNear: typeof whenNear}> => {
  const address = `/src/runtime/autoload/when-near.ts?${cacheKey}`;
  return (await import(address)) as {whenNear: typeof whenNear};
};

const frames = async (count: number) => {
  for (let frame = 0; frame < count; frame++) await new Promise(requestAnimationFrame);
};

describe('whenNear, for a prerendered element', () => {
  let page: HTMLElement;
  let calls: number;
  const count = () => calls++;

  /** Creates a prerendered element at a distance from the top, in heights of the viewport. */
  const prerendered = (screens: number): Element => {
    page.style.paddingTop = `${screens * 100}vh`;
    const element = document.createElement('div');
    element.attachShadow({mode: 'open'}).textContent = 'Board';
    page.append(element);
    return element;
  };

  beforeEach(async () => {
    calls = 0;
    document.body.append((page = document.createElement('div')));
    scrollTo(0, 0);
    await frames(3);
  });
  afterEach(() => page.remove());

  it('calls back at once in the viewport', async () => {
    const module = await load('in-viewport');
    module.whenNear(prerendered(0.5), count);
    expect(calls).to.equal(1);
  });

  for (const type of ['pointermove', 'keydown', 'scroll']) {
    it(`waits until the visitor uses the page: ${type}`, async () => {
      const module = await load(type);
      module.whenNear(prerendered(1.2), count);
      await frames(5);
      expect(calls).to.equal(0);
      dispatchEvent(new Event(type));
      while (calls === 0) await frames(1);
      expect(calls).to.equal(1);
    });
  }

  it('waits until the element is near if the visitor uses the page', async () => {
    const module = await load('far');
    const element = prerendered(4);
    module.whenNear(element, count);
    dispatchEvent(new Event('pointermove'));
    await frames(5);
    expect(calls).to.equal(0);
    element.scrollIntoView();
    while (calls === 0) await frames(1);
  });

  it('calls back before the page is printed', async () => {
    const module = await load('print');
    module.whenNear(prerendered(4), count);
    dispatchEvent(new Event('beforeprint'));
    expect(calls).to.equal(1);
  });
});
