import type {DataError} from '../../core/document/data-error.js';
import type {Problem} from '../../core/document/problem.js';
import type {ClusterDocument} from '../../core/document/schema/document.js';

/** The native `Event` class, taken from `CustomEvent` because old libraries such as MooTools replace the global `Event`. */
const base = Object.getPrototypeOf(CustomEvent) as Partial<typeof Event>;
const NativeEvent = base.prototype ? (base as typeof Event) : Event;

const everywhere: EventInit = {bubbles: true, composed: true};

/** Fired when the widget shows its document. */
export class ClusterLoadEvent extends NativeEvent {
  /** The document as it was given; never changed by the widget. */
  readonly document: ClusterDocument;
  /** What was left out or looks wrong in the part that the widget shows. */
  readonly problems: readonly Problem[];

  constructor(document: ClusterDocument, problems: readonly Problem[]) {
    super('cluster-load', everywhere);
    this.document = document;
    this.problems = problems;
  }
}

/** Fired when the widget shows its error view because the document or its part cannot be shown. */
export class ClusterErrorEvent extends NativeEvent {
  /** The reason, with a `code` such as `network` or `schema`. */
  readonly error: DataError;

  constructor(error: DataError) {
    super('cluster-error', everywhere);
    this.error = error;
  }
}

/** Fired when the visitor selects an item: follows its link, opens its description, or selects a data point of the chart. */
export class ClusterSelectEvent<T = unknown> extends NativeEvent {
  /**
   * A copy of the item in the document, with the fields that the library knows. A text is a string, or an object with one
   * string per language.
   */
  readonly item: T;

  constructor(item: T) {
    super('cluster-select', everywhere);
    this.item = item;
  }
}

/** The events of a widget whose `cluster-select` is about items of type `Item`. */
export interface ClusterEventMap<Item> extends HTMLElementEventMap {
  'cluster-select': ClusterSelectEvent<Item>;
}

declare global {
  /** The events bubble: the map holds for elements, `document` and `window`. */
  interface GlobalEventHandlersEventMap {
    'cluster-load': ClusterLoadEvent;
    'cluster-error': ClusterErrorEvent;
    'cluster-select': ClusterSelectEvent;
  }
}
