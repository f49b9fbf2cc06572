import type {HelloMessage, HeightMessage, LinkMessage} from './messages.js';

/*
 * The script of a page that holds embedded widgets as iframes: gives them the height of their content and opens the
 * links that their sandbox keeps them from opening. Listens to its own iframes alone.
 */

const own = 'iframe[data-cluster-iframe],iframe[src*="/embed/index.html?"]';
/** A frame that is only a little too high stays so: a height that depends on itself would go on and on. */
const slack = 8;

const iframes = () => [...document.querySelectorAll<HTMLIFrameElement>(own)];
const greet = (view: Window | null) =>
  view?.postMessage({type: 'cluster-widgets:hello'} satisfies HelloMessage, '*');

addEventListener(
  'message',
  ({source, data}: MessageEvent<Partial<HeightMessage | LinkMessage>>) => {
    const iframe = iframes().find(({contentWindow}) => contentWindow === source);
    if (!iframe) return;
    if (data?.type === 'cluster-widgets:height' && data.height) {
      const {style, offsetHeight, clientHeight} = iframe;
      const rounded = Math.ceil(data.height);
      if (rounded > clientHeight || rounded < clientHeight - slack) {
        const isBorderBox = getComputedStyle(iframe).boxSizing === 'border-box';
        style.height = `${rounded + (isBorderBox ? offsetHeight - clientHeight : 0)}px`;
      }
      if (data.ask) greet(iframe.contentWindow);
    }
    // The visitor's click counts for the pages around the frame too: without one nothing is opened.
    const clicked = navigator.userActivation?.isActive;
    if (data?.type === 'cluster-widgets:link' && clicked && /^https?:/i.test(data.href ?? '')) {
      open(data.href, '_top');
    }
  },
);
iframes().forEach(({contentWindow}) => greet(contentWindow));
