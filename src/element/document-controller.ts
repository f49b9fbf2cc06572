import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {initialState, Task, TaskStatus} from '@lit/task';
import {DataError, asDataError} from '../data/data-error.js';
import {load, loaded, reload, use, type Loaded} from '../data/load.js';
import {shared} from '../data/shared.js';
import {turn} from '../data/turn.js';
import {findSource, type Source, type SourceHost} from './source.js';

type Host = ReactiveControllerHost & SourceHost & {timeout: number};

/** Where the host stands with its document. */
export type DocumentState =
  | {readonly status: 'loading'}
  | {readonly status: 'loaded'; readonly document: unknown; readonly base: string}
  | {readonly status: 'failed'; readonly error: DataError; readonly address: string};

/**
 * Finds the host's document and keeps it up to date. A document that is at hand is used at once, in the same update;
 * one at an address is requested by a task, and of two addresses the one set last wins.
 */
export class DocumentController implements ReactiveController {
  readonly #host: Host;
  readonly #task: Task<[string | undefined, number], Loaded>;
  #source: Source | undefined;
  #leave: (() => void) | undefined;
  #generation = 0;
  /** Came to life with many others, and leaves it to a later task to draw even what is at hand already. */
  #patient = false;
  /** Runs while the host has no source at all: somebody may still give it one. */
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #missing: DataError | undefined;

  constructor(host: Host) {
    (this.#host = host).addController(this);
    this.#task = new Task(host, {
      // Without a promise there is nothing to draw again for.
      task: ([address]) => (address ? this.#load(address) : initialState),
      args: () => [this.#address, this.#generation],
    });
  }

  get state(): DocumentState {
    const source = this.#source ?? findSource(this.#host);
    if (!source) return this.#failed(this.#missing, '');
    const {address} = source;
    const result = address === undefined ? undefined : this.#loaded(address);
    if (result) return {status: 'loaded', ...result};
    if ('document' in source) return {status: 'loaded', ...source};
    const {status, error} = this.#task;
    return this.#failed(
      status === TaskStatus.ERROR ? asDataError(error, 'network') : undefined,
      source.address,
    );
  }

  /** Requests the document again, for all who show it; resolves when that is done, well or badly. */
  async reload(): Promise<void> {
    this.#wait(false);
    const address = this.#source?.address;
    if (!address) return this.#host.requestUpdate();
    await reload(address, {timeout: this.#host.timeout}).catch(() => {});
  }

  hostConnected(): void {
    // What it showed may have been let go in the meantime.
    this.#generation++;
    this.#patient = !!shared().registering;
    this.#find();
    const {ownerDocument} = this.#host;
    if (ownerDocument?.readyState !== 'loading') return;
    ownerDocument.addEventListener('DOMContentLoaded', this.#again, {once: true});
  }

  hostUpdate(): void {
    if (this.#host.isConnected) this.#find();
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.#leave = undefined;
    this.#source = undefined;
    this.#wait(false);
    this.#host.ownerDocument.removeEventListener('DOMContentLoaded', this.#again);
  }

  /** The address to request: none while the document is at hand. */
  get #address(): string | undefined {
    const source = this.#source;
    return source && !('document' in source) ? source.address : undefined;
  }

  #failed(error: DataError | undefined, address: string): DocumentState {
    return error ? {status: 'failed', error, address} : {status: 'loading'};
  }

  async #load(address: string): Promise<Loaded> {
    if (this.#patient) await turn();
    const result = await load(address, {timeout: this.#host.timeout});
    await turn();
    this.#patient = false;
    return result;
  }

  #loaded(address: string): Loaded | undefined {
    const result = (this.#patient ? undefined : loaded(address)) ?? this.#task.value;
    return result?.address === address ? result : undefined;
  }

  #find(): void {
    const before = this.#source?.address;
    this.#source = findSource(this.#host);
    this.#wait(!this.#source);
    const {address} = this.#source ?? {};
    if (address === before && this.#leave) return;
    this.#leave?.();
    this.#leave = address ? use(address, this.#again) : undefined;
  }

  /** After the time of a request, a widget without a source says so: it would show its fallback for ever. */
  #wait(waits: boolean): void {
    if (waits && (this.#waiting || this.#missing)) return;
    clearTimeout(this.#waiting);
    this.#waiting = this.#missing = undefined;
    if (!waits) return;
    this.#waiting = setTimeout(() => {
      const {localName} = this.#host;
      this.#missing = new DataError('network', `<${localName}> has no document: give it src`);
      this.#again();
    }, this.#host.timeout);
  }

  readonly #again = (): void => {
    this.#generation++;
    this.#host.requestUpdate();
  };
}
