import {expect, nextFrame, waitUntil} from '@open-wc/testing';
import {all, keydown, press, storyChart, texts, type Chart} from './charts.js';

const button = (element: Chart, value: string) =>
  element.shadowRoot.querySelector<HTMLElement>(`button[value="${value}"]`);
const notice = (element: Chart) => texts(element, '[aria-live]')[0] ?? '';

/** What the buttons do is loaded first, which takes its time where the machine is busy. */
const until = (holds: () => unknown) => waitUntil(holds, undefined, {timeout: 10_000});

/** Does something while all that is copied is caught. */
async function withClipboard(act: (copied: string[]) => Promise<void>): Promise<void> {
  const {clipboard} = navigator;
  const copied: string[] = [];
  const writeText = (text: string) => Promise.resolve(void copied.push(text));
  Object.defineProperty(navigator, 'clipboard', {configurable: true, value: {writeText}});
  try {
    await act(copied);
  } finally {
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: clipboard});
  }
}

/** Does something with a chart that sounds, while all that sounds is counted. */
async function withSound(
  act: (
    element: Chart,
    listen: HTMLElement,
    count: {made: number; closed: number},
  ) => Promise<void>,
): Promise<void> {
  const count = {made: 0, closed: 0};
  const {AudioContext} = window;
  window.AudioContext = class extends AudioContext {
    constructor() {
      super();
      count.made++;
    }
    override close() {
      count.closed++;
      return super.close();
    }
  };
  try {
    const element = await storyChart({});
    expect(button(element, 'sound')).to.equal(null);
    element.sound = true;
    await element.updateComplete;
    expect(count.made).to.equal(0);
    await act(element, button(element, 'sound')!, count);
  } finally {
    window.AudioContext = AudioContext;
  }
}

describe('the buttons of the revenue chart', () => {
  it('copy the table, and say so each time', async () => {
    await withClipboard(async (copied) => {
      const element = await storyChart({});
      const heard: string[] = [];
      new MutationObserver(() => heard.push(notice(element))).observe(
        all(element, '[aria-live]')[0]!,
        {subtree: true, childList: true, characterData: true},
      );
      for (const times of [1, 2]) {
        button(element, 'copy')?.click();
        await until(() => copied.length === times && notice(element));
      }
      expect(copied[0]?.split('\n')[1]).to.equal('2019\t986400\t');
      expect(heard).to.eql(['The table is copied.', '', 'The table is copied.']);
      // What was said once is not said again when the visitor goes on.
      await press(element, 'ArrowRight', 'Escape');
      expect(notice(element)).to.equal('');
    });
  });

  for (const [how, stop] of [
    ['on Escape', keydown('Escape')],
    ['when the focus leaves the button', new FocusEvent('focusout', {bubbles: true})],
  ] as const) {
    it(`make no sound before one is pressed, and stop ${how}`, async () => {
      await withSound(async (element, listen, count) => {
        listen.click();
        await until(() => count.made);
        // Without it Safari gives it no focus at a click: nobody would hear the keys.
        expect(listen.getAttribute('tabindex')).to.equal('0');
        listen.dispatchEvent(stop);
        expect(count).to.eql({made: 1, closed: 1});
        expect(stop.defaultPrevented).to.equal(stop instanceof KeyboardEvent);
        await until(() => notice(element));
        expect(notice(element)).to.match(/^From 0.99.billion.PLN \(2019\)/);
      });
    });
  }

  it('make no sound that was stopped while it was loaded, nor two at a time', async () => {
    await withSound(async (element, listen, count) => {
      for (const stop of [() => listen.dispatchEvent(keydown('Escape')), () => listen.click()]) {
        listen.click();
        stop();
        for (let i = 0; i < 20; i++) await nextFrame();
      }
      expect(count.made).to.equal(0);
      listen.click();
      await element.updateComplete;
      expect(listen.getAttribute('aria-pressed')).to.equal('true');
      listen.dispatchEvent(keydown('Escape'));
      await element.updateComplete;
      expect(listen.getAttribute('aria-pressed')).to.equal('false');
      listen.click();
      element.remove();
      for (let i = 0; i < 20; i++) await nextFrame();
      expect(count.closed).to.equal(count.made);
    });
  });

  it('stop the sound also after another one was pressed', async () => {
    await withClipboard(async (copied) => {
      await withSound(async (element, listen, count) => {
        listen.click();
        await until(() => count.made);
        button(element, 'copy')?.click();
        await until(() => copied.length);
        await nextFrame();
        listen.dispatchEvent(keydown('Escape'));
        expect(count).to.eql({made: 1, closed: 1});
      });
    });
  });

  it('offer files in a sandbox only if it lets them be saved', async () => {
    const element = await storyChart({});
    const offered = async (sandbox: string) => {
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', sandbox);
      Object.defineProperty(window, 'frameElement', {configurable: true, value: frame});
      try {
        element.requestUpdate();
        await element.updateComplete;
        return all(element, 'button[value="csv"]').length;
      } finally {
        Object.defineProperty(window, 'frameElement', {configurable: true, value: null});
      }
    };
    expect(await offered('allow-scripts allow-same-origin')).to.equal(0);
    expect(await offered('allow-scripts allow-same-origin allow-downloads')).to.equal(1);
  });
});
