import {ClusterSelectEvent} from './events.js';

/** Listens to clicks on an item's link or summary, and tells the page that the visitor chose the item. */
export const dispatchSelect =
  (item: unknown) =>
  ({currentTarget}: Event): void => {
    const target = currentTarget as HTMLElement;
    // A click on the summary of an open description closes it.
    if (!(target.parentElement as HTMLDetailsElement | null)?.open) {
      target.dispatchEvent(new ClusterSelectEvent(item));
    }
  };
