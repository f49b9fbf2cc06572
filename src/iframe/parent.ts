import type {HelloMessage, HeightMessage, LinkMessage} from './messages.js';

/** The page that the embedded page lies in: what is told to it, in the three protocols that are spoken there. */
export interface Parent {
  /** Whether its script opens links for us. */
  readonly opensLinks: boolean;
  tellHeight(height: number): void;
  tellLink(href: string): void;
}

/**
 * Finds the parent; `undefined` where the page is not embedded.
 *
 * @param again called when the parent asks for the height
 */
export function findParent(again: () => void): Parent | undefined {
  if (window.parent === window) return undefined;
  let greeted = false;
  // WordPress puts its secret behind the address and takes messages that carry it: wp-includes/js/wp-embed.js.
  const secret = () => /secret=([a-zA-Z0-9]+)/.exec(location.hash)?.[1];
  const send = (message: object) => window.parent.postMessage(message, '*');

  addEventListener('message', ({source, data}: MessageEvent<unknown>) => {
    if (source !== window.parent || typeof data !== 'object' || data === null) return;
    const {type, message} = data as Partial<HelloMessage> & {message?: unknown};
    if (type === 'cluster-widgets:hello') greeted = true;
    if (type === 'cluster-widgets:hello' || message === 'ready') again();
  });
  addEventListener('hashchange', again);

  return {
    get opensLinks() {
      // WordPress opens only links to the frame's own site. A sandbox gives an origin without a name, and says nothing of what
      // else it allows.
      return greeted || (self.origin === 'null' && secret() !== undefined);
    },
    tellHeight(height) {
      send({type: 'cluster-widgets:height', height, ask: !greeted} satisfies HeightMessage);
      send({sentinel: 'amp', type: 'embed-size', height});
      if (secret()) send({message: 'height', value: height, secret: secret()});
    },
    tellLink(href) {
      send({type: 'cluster-widgets:link', href} satisfies LinkMessage);
      if (secret()) send({message: 'link', value: href, secret: secret()});
    },
  };
}
