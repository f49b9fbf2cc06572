import {expect, fixture, html} from '@open-wc/testing';
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

it('no header of the page that stays at the top hides what has the focus (WCAG 2.4.11)', async () => {
  const host = await fixture<HTMLElement>(html`<div>
    <div style="position: fixed; inset: 0 0 auto; block-size: ${HEADER}px; background: white; z-index: 9"></div>
    <button style="margin-block-start: 100px">first</button>
    <cluster-board .data=${demo}></cluster-board>
    <cluster-specializations filterable .data=${demo}></cluster-specializations>
    <cluster-contact .data=${demo}></cluster-contact>
    <button>last</button>
  </div>`);
  for (const element of host.querySelectorAll<Widget>(':scope > :defined'))
    await element.updateComplete;
  const [first, last] = host.querySelectorAll<HTMLElement>(':scope > button');
  first?.focus();
  const stops: HTMLElement[] = [];
  const hidden: HTMLElement[] = [];
  while (stops.length < 60) {
    await sendKeys({press: 'Tab'});
    if (focused() === last) break;
    stops.push(focused());
    if (isHidden(focused())) hidden.push(focused());
  }
  expect(stops.length).to.be.within(15, 59);
  // And upwards, where the page scrolls the other way. In WebKit, `focus()` does not regard scroll margins.
  const upwards = /AppleWebKit\/(?!.*Chrome)/.test(navigator.userAgent) ? [] : stops.toReversed();
  for (const control of upwards) {
    control.focus();
    if (isHidden(control)) hidden.push(control);
  }
  expect(hidden.map(({outerHTML}) => outerHTML)).to.eql([]);
});
