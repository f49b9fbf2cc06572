import type {HelloMessage, HeightMessage, LinkMessage} from './messages.js';

/** The page that contains the iframe page. Messages are sent in three protocols: our own, AMP and WordPress. */
export interface Parent {
  /** Whether the parent opens links. */
  readonly opensLinks: boolean;
  postHeight(height: number): void;
  postLink(href: string): void;
}

/**
 * Finds the parent. Returns `undefined` if the page is not embedded.
 *
 * @param onRequest called when the parent requests the height
 */
export function findParent(onRequest: () => void): Parent | undefined {
  if (window.parent === window) return undefined;
  let receivedHello = false;
  // WordPress adds a secret to the URL and accepts messages that contain it: wp-includes/js/wp-embed.js.
  const secret = () => /secret=([a-zA-Z0-9]+)/.exec(location.hash)?.[1];
  const send = (message: object) => window.parent.postMessage(message, '*');

  addEventListener('message', ({source, data}: MessageEvent<unknown>) => {
    if (source !== window.parent || typeof data !== 'object' || data === null) return;
    const {type, message} = data as Partial<HelloMessage> & {message?: unknown};
    if (type === 'cluster-widgets:hello') receivedHello = true;
    if (type === 'cluster-widgets:hello' || message === 'ready') onRequest();
  });
  addEventListener('hashchange', onRequest);

  return {
    get opensLinks() {
      // WordPress opens only links to the frame's own site. In a sandbox the origin is `null`, and the page cannot
      // find out what else the sandbox allows.
      return receivedHello || (self.origin === 'null' && secret() !== undefined);
    },
    postHeight(height) {
      send({type: 'cluster-widgets:height', height, ask: !receivedHello} satisfies HeightMessage);
      send({sentinel: 'amp', type: 'embed-size', height});
      if (secret()) send({message: 'height', value: height, secret: secret()});
    },
    postLink(href) {
      send({type: 'cluster-widgets:link', href} satisfies LinkMessage);
      if (secret()) send({message: 'link', value: href, secret: secret()});
    },
  };
}
