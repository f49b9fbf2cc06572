import {ClusterSelectEvent} from './events.js';

/** Creates a click listener for an item's link or summary. It dispatches `cluster-select` with the item. */
export const dispatchSelect =
  (item: unknown) =>
  ({currentTarget}: Event): void => {
    const target = currentTarget as HTMLElement;
    // A click on the summary of an open description closes it.
    if (!(target.parentElement as HTMLDetailsElement | null)?.open) {
      target.dispatchEvent(new ClusterSelectEvent(item));
    }
  };
