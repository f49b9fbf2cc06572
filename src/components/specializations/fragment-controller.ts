import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';
import {resolve} from '../../core/document/address.js';
import {scrollIntoView} from '../base/scroll-into-view.js';
import {nativePrototype} from '../../runtime/native-prototype.js';
import {addWindowListener, removeWindowListener} from '../../runtime/window-events.js';

type Host = ReactiveControllerHost & {readonly renderRoot: ParentNode};

/**
 * Scrolls to the item whose id is the fragment of the page's URL (`#casting`), because browsers do not find ids in a shadow
 * root. An element of the page with the same id takes precedence.
 */
export class FragmentController implements ReactiveController {
  readonly #host: Host;
  /** The fragment to which the page has been scrolled. */
  #lastHash = '';

  constructor(host: Host) {
    (this.#host = host).addController(this);
  }

  /** Whether the id is the fragment of the page's URL. */
  names(id: string | undefined): boolean {
    if (isServer) return false;
    const {hash, href} = location;
    return !!id && hash.length > 1 && resolve(`#${id}`, href)?.hash === hash;
  }

  hostConnected(): void {
    addWindowListener('hashchange', this);
  }

  hostDisconnected(): void {
    removeWindowListener('hashchange', this);
  }

  handleEvent(): void {
    this.#lastHash = '';
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const {hash} = location;
    const item = this.#host.renderRoot.querySelector<HTMLElement>('.target');
    if (!item || this.#lastHash === hash) return;
    if (nativePrototype(document).getElementById.call(document, item.id)) return;
    this.#lastHash = hash;
    const details = item.querySelector('details');
    if (details) details.open = true;
    scrollIntoView(item, {block: 'center'});
    item.focus({preventScroll: true});
  }
}
