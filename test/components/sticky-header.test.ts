import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../widgets.js';
import type {Widget} from '../widgets.js';

const demo = (await (await fetch('/examples/demo-cluster.json')).json()) as object;

const HEADER = 80;

/** The control with the focus, in whichever shadow root it is. */
const focused = (): HTMLElement => {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element as HTMLElement;
};

const isHidden = (control: HTMLElement): boolean => {
  const {bottom, top} = control.getBoundingClientRect();
  return bottom <= HEADER || top >= innerHeight;
};

/** WebDriver presses a combination, DevTools and BiDi its keys one after the other. */
const isWebKit = /AppleWebKit\/(?!.*Chrome)/.test(navigator.userAgent);

const pressBack = async (): Promise<void> => {
  if (isWebKit) return sendKeys({press: 'Shift+Tab'});
  await sendKeys({down: 'Shift'});
  await sendKeys({press: 'Tab'});
  await sendKeys({up: 'Shift'});
};

it('no header of the page that stays at the top hides what has the focus (WCAG 2.4.11)', async () => {
  const host = await fixture<HTMLElement>(html`<div>
    <div style="position: fixed; inset: 0 0 auto; block-size: ${HEADER}px; background: white; z-index: 9"></div>
    <button style="margin-block-start: 100px">first</button>
    <cluster-board .data=${demo}></cluster-board>
    <cluster-specializations filterable .data=${demo}></cluster-specializations>
    <cluster-contact .data=${demo}></cluster-contact>
    <cluster-members filterable no-hash .data=${demo} now="2026-11-23"></cluster-members>
    <cluster-projects .data=${demo} now="2026-11-23"></cluster-projects>
    <cluster-revenue-chart .data=${demo}></cluster-revenue-chart>
    <button>last</button>
  </div>`);
  for (const element of host.querySelectorAll<Widget>(':scope > :defined'))
    await element.updateComplete;
  const [first, last] = host.querySelectorAll<HTMLElement>(':scope > button');
  const hidden = new Set<string>();
  /** Presses a key until the focus is on a button of the page; returns how many controls it passes. */
  const walk = async (
    press: () => Promise<void>,
    end: HTMLElement | undefined,
  ): Promise<number> => {
    for (let stops = 0; stops < 120; stops++) {
      await press();
      const control = focused();
      if (control === end) return stops;
      if (control.localName === 'input') await nextFrame();
      if (isHidden(control)) hidden.add(control.outerHTML);
    }
    return Infinity;
  };
  first?.focus();
  const down = await walk(() => sendKeys({press: 'Tab'}), last);
  expect(down).to.be.within(25, 119);
  // And upwards, where the page scrolls the other way.
  expect(await walk(pressBack, first)).to.equal(down);
  expect([...hidden]).to.eql([]);
});
