import type {DataError} from '../../core/document/data-error.js';
import type {Problem} from '../../core/document/problem.js';

/** The class that `CustomEvent` extends: old libraries such as MooTools replace the global `Event`. */
const base = Object.getPrototypeOf(CustomEvent) as Partial<typeof Event>;
const NativeEvent = base.prototype ? (base as typeof Event) : Event;

const everywhere: EventInit = {bubbles: true, composed: true};

/** The widget shows its document. */
export class ClusterLoadEvent extends NativeEvent {
  /** The document as it was given; never changed by the widget. */
  readonly document: object;
  /** What was left out or looks wrong in the part that the widget shows. */
  readonly problems: readonly Problem[];

  constructor(document: object, problems: readonly Problem[]) {
    super('cluster-load', everywhere);
    this.document = document;
    this.problems = problems;
  }
}

/** The widget shows its error view, because the document or its part cannot be had. */
export class ClusterErrorEvent extends NativeEvent {
  readonly error: DataError;

  constructor(error: DataError) {
    super('cluster-error', everywhere);
    this.error = error;
  }
}

/** The visitor chose an item. */
export class ClusterSelectEvent<T = unknown> extends NativeEvent {
  /** The item as it stands in the document. */
  readonly item: T;

  constructor(item: T) {
    super('cluster-select', everywhere);
    this.item = item;
  }
}

declare global {
  interface HTMLElementEventMap {
    'cluster-load': ClusterLoadEvent;
    'cluster-error': ClusterErrorEvent;
    'cluster-select': ClusterSelectEvent;
  }
}
