import {queryAll} from '../runtime/autoload/native.js';
import type {HelloMessage, HeightMessage, LinkMessage} from './messages.js';

/*
 * The script of a page that holds embedded widgets as iframes: gives them the height of their content and opens the
 * links that their sandbox keeps them from opening. Obeys only iframes with the attribute `data-cluster-iframe`.
 */

/** A frame that is at most this much too high keeps its height: content whose height depends on the frame's would never settle. */
const TOLERANCE_PX = 8;
const MIN_HEIGHT = 20;
const MAX_HEIGHT = 20_000;

const iframes = () => queryAll(document, 'iframe[data-cluster-iframe]') as HTMLIFrameElement[];
const sayHello = (view: Window | null) =>
  view?.postMessage({type: 'cluster-widgets:hello'} satisfies HelloMessage, '*');

/** Whether the frame still shows the site that it was given; a sandbox gives it an origin without a name. */
const isFrom = (origin: string, iframe: HTMLIFrameElement) =>
  origin === 'null' ? iframe.hasAttribute('sandbox') : iframe.src.startsWith(`${origin}/`);

function fit(iframe: HTMLIFrameElement, height: number): void {
  const {style, offsetHeight, clientHeight} = iframe;
  const wanted = Math.min(Math.max(Math.ceil(height), MIN_HEIGHT), MAX_HEIGHT);
  if (wanted <= clientHeight && wanted >= clientHeight - TOLERANCE_PX) return;
  const isBorderBox = getComputedStyle(iframe).boxSizing === 'border-box';
  style.height = `${wanted + (isBorderBox ? offsetHeight - clientHeight : 0)}px`;
}

addEventListener(
  'message',
  ({source, origin, data}: MessageEvent<Partial<HeightMessage | LinkMessage>>) => {
    const iframe = iframes().find(({contentWindow}) => contentWindow === source);
    if (!iframe || !isFrom(origin, iframe)) return;
    if (data?.type === 'cluster-widgets:height') {
      if (Number.isFinite(data.height) && Number(data.height) > 0) fit(iframe, Number(data.height));
      if (data.ask) sayHello(iframe.contentWindow);
    }
    // A click in the frame gives it the focus, and counts for the pages around it too.
    const clicked = document.activeElement === iframe && navigator.userActivation?.isActive;
    if (data?.type === 'cluster-widgets:link' && clicked && /^https?:/i.test(data.href ?? '')) {
      open(data.href, '_top');
    }
  },
);
iframes().forEach(({contentWindow}) => sayHello(contentWindow));
