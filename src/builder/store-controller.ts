import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {BuilderStore} from './builder-store.js';

/** Updates its host when the store changes. */
export class StoreController implements ReactiveController {
  readonly #host: ReactiveControllerHost & {store: BuilderStore};
  #store: BuilderStore | undefined;
  readonly #listener = (): void => this.#host.requestUpdate();

  constructor(host: ReactiveControllerHost & {store: BuilderStore}) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const {store} = this.#host;
    if (store === this.#store) return;
    this.hostDisconnected();
    this.#store = store;
    store.addEventListener('change', this.#listener);
  }

  hostConnected(): void {
    this.#store?.addEventListener('change', this.#listener);
  }

  hostDisconnected(): void {
    this.#store?.removeEventListener('change', this.#listener);
  }
}
