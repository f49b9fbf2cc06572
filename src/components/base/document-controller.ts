import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {asDataError, DataError} from '../../core/document/data-error.js';
import {hasOwn} from '../../core/document/has-own.js';
import type {DocumentState as LoadState} from '../../runtime/document-store.js';
import {nativePrototype} from '../../runtime/native-prototype.js';
import {sharedRegistry} from '../../runtime/shared-registry.js';
import {findSource, type Source, type SourceHost} from './source.js';

type Host = ReactiveControllerHost & SourceHost & {timeout: number};

/** The state of the host's document. */
export type SourceState =
  /** `after` is the error of the last request, where the same address is requested again. */
  | {readonly status: 'loading'; readonly after?: DataError | undefined}
  | {readonly status: 'loaded'; readonly document: unknown; readonly base: string}
  | {readonly status: 'failed'; readonly error: DataError; readonly address: string};

const LOADING: LoadState = {status: 'loading'};

/**
 * Finds the host's document and updates the host when it changes. A document in the page is used at once. For a document at
 * a URL, the controller subscribes to the page's document store. If the URL changes, only the last one counts.
 */
export class DocumentController implements ReactiveController {
  readonly #host: Host;
  #source: Source | undefined;
  #loadState: LoadState = LOADING;
  #subscribedTo: string | undefined;
  #unsubscribe: (() => void) | undefined;
  /** Runs while the host has no source, because the page can still set one. */
  #sourceTimer: ReturnType<typeof setTimeout> | undefined;
  #missing: DataError | undefined;
  /** The error thrown while looking for the source, for example because a getter of the page throws. */
  #sourceError: DataError | undefined;
  /** Why the last request of the address failed. */
  #lastError: DataError | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** The state of the document at the last `update`. */
  get state(): SourceState {
    const source = this.#source;
    if (!source) return failedOrLoading(this.#sourceError ?? this.#missing, '');
    const load = this.#loadState;
    if (source.address !== undefined && load.status === 'loaded') return load;
    if (hasOwn(source, 'document')) return {status: 'loaded', ...source};
    const error = load.status === 'failed' ? load.error : this.#sourceError;
    return failedOrLoading(error, source.address, this.#lastError);
  }

  /** Finds the host's source and subscribes to it. Called before each update. */
  update(): void {
    const result = tryToFindSource(this.#host);
    this.#sourceError = result instanceof DataError ? result : undefined;
    this.#source = result instanceof DataError ? undefined : result;
    if (!this.#host.isConnected) return;
    this.#waitForSource(!this.#source && !this.#sourceError);
    const {address} = this.#source ?? {};
    if (address === this.#subscribedTo) return;
    this.#disconnect();
    if (address === undefined) return;
    try {
      // A page may have replaced `AbortController` or `fetch`.
      this.#subscribe(address, !Object.hasOwn(this.#source ?? {}, 'document'));
    } catch (error) {
      this.#loadState = {status: 'failed', error: asDataError(error, 'render')};
    }
  }

  /** Whether the source has changed since the last `update`. */
  get sourceChanged(): boolean {
    const result = tryToFindSource(this.#host);
    return !(result instanceof DataError) && !isSameSource(result, this.#source);
  }

  /** Requests the document again for all its subscribers. Resolves when the request has succeeded or failed. */
  async reload(): Promise<void> {
    const address = this.#source?.address;
    if (address === undefined) return this.#host.requestUpdate();
    await sharedRegistry().documents.reload(address);
  }

  hostConnected(): void {
    // At once, because the store keeps the document of an element that is moved only until the end of the task.
    this.update();
    this.#host.requestUpdate();
    const {ownerDocument} = this.#host;
    if (ownerDocument?.readyState === 'loading')
      nativePrototype(ownerDocument).addEventListener.call(
        ownerDocument,
        'DOMContentLoaded',
        this.#requestUpdate,
        {once: true},
      );
  }

  hostDisconnected(): void {
    this.#disconnect();
    this.#waitForSource(false);
    const {ownerDocument} = this.#host;
    nativePrototype(ownerDocument).removeEventListener.call(
      ownerDocument,
      'DOMContentLoaded',
      this.#requestUpdate,
    );
  }

  #subscribe(address: string, request: boolean): void {
    const {documents} = sharedRegistry();
    const {timeout} = this.#host;
    this.#subscribedTo = address;
    this.#unsubscribe = documents.subscribe(
      address,
      (state) => {
        this.#loadState = state;
        if (state.status !== 'loading')
          this.#lastError = state.status === 'failed' ? state.error : undefined;
        this.#host.requestUpdate();
      },
      {timeout, request},
    );
    this.#loadState = documents.get(address);
  }

  #disconnect(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = this.#subscribedTo = this.#lastError = undefined;
    this.#loadState = LOADING;
  }

  /** Starts or stops the timeout after which a widget without a source fails, so that its fallback is not "loading" forever. */
  #waitForSource(start: boolean): void {
    if (start && (this.#sourceTimer || this.#missing)) return;
    clearTimeout(this.#sourceTimer);
    this.#sourceTimer = this.#missing = undefined;
    if (!start) return;
    this.#sourceTimer = setTimeout(() => {
      const {localName} = this.#host;
      this.#missing = new DataError('network', `<${localName}> has no document: give it src`);
      this.#host.requestUpdate();
    }, this.#host.timeout);
  }

  readonly #requestUpdate = (): void => this.#host.requestUpdate();
}

function tryToFindSource(host: SourceHost): Source | DataError | undefined {
  try {
    return findSource(host);
  } catch (error) {
    return asDataError(error, 'render');
  }
}

const failedOrLoading = (
  error: DataError | undefined,
  address: string,
  after?: DataError,
): SourceState => (error ? {status: 'failed', error, address} : {status: 'loading', after});

const isSameSource = (one: Source | undefined, other: Source | undefined): boolean =>
  one?.address === other?.address && documentOf(one) === documentOf(other);

const documentOf = (source: Source | undefined): unknown =>
  source && hasOwn(source, 'document') ? source.document : undefined;
