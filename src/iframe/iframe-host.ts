import {queryAll} from '../runtime/autoload/native.js';
import type {HelloMessage, HeightMessage, LinkMessage} from './messages.js';

/*
 * The script for host pages with widgets in iframes. Sets the height of the iframes to the height of their content, and opens the
 * links that their sandbox blocks. Handles only iframes with the attribute `data-cluster-iframe`.
 */

/** An iframe that is too high by no more than this keeps its height. Otherwise, content that depends on the height of the iframe would never settle. */
const TOLERANCE_PX = 8;
const MIN_HEIGHT = 20;
const MAX_HEIGHT = 20_000;

const iframes = () => queryAll(document, 'iframe[data-cluster-iframe]') as HTMLIFrameElement[];
const sayHello = (view: Window | null) =>
  view?.postMessage({type: 'cluster-widgets:hello'} satisfies HelloMessage, '*');

/** Whether a message comes from the site in `src`. The origin of a sandboxed iframe is `null`. */
const isFrom = (origin: string, iframe: HTMLIFrameElement) =>
  origin === 'null' ? iframe.hasAttribute('sandbox') : iframe.src.startsWith(`${origin}/`);

function fit(iframe: HTMLIFrameElement, height: number): void {
  const {style, offsetHeight, clientHeight} = iframe;
  const newHeight = Math.min(Math.max(Math.ceil(height), MIN_HEIGHT), MAX_HEIGHT);
  if (newHeight <= clientHeight && newHeight >= clientHeight - TOLERANCE_PX) return;
  const isBorderBox = getComputedStyle(iframe).boxSizing === 'border-box';
  style.height = `${newHeight + (isBorderBox ? offsetHeight - clientHeight : 0)}px`;
}

// Not the global `addEventListener`, which an element with that `id` hides.
EventTarget.prototype.addEventListener.call(window, 'message', (event) => {
  const {source, origin, data} = event as MessageEvent<Partial<HeightMessage | LinkMessage>>;
  const iframe = iframes().find(({contentWindow}) => contentWindow === source);
  if (!iframe || !isFrom(origin, iframe)) return;
  if (data?.type === 'cluster-widgets:height') {
    if (Number.isFinite(data.height) && Number(data.height) > 0) fit(iframe, Number(data.height));
    if (data.ask) sayHello(iframe.contentWindow);
  }
  // A click in an iframe focuses it and also counts as user activation of the parent page.
  const clicked = document.activeElement === iframe && navigator.userActivation?.isActive;
  if (data?.type === 'cluster-widgets:link' && clicked && /^https?:/i.test(data.href ?? '')) {
    open(data.href, '_top');
  }
});
iframes().forEach(({contentWindow}) => sayHello(contentWindow));
