import type {HTMLAttributes} from 'svelte/elements';
import type {ElementEvents, ElementProps, Elements} from '../components/base/element-types.js';

/** Props of a widget in Svelte 5: properties, attributes, and event listeners such as `oncluster-load`. */
export type ClusterProps<T extends keyof Elements> = ElementProps[T] & {
  [E in keyof ElementEvents[T] & string as `on${E}`]?: (event: ElementEvents[T][E]) => void;
};

/** The widgets as elements of a component's markup. */
export type ClusterElements = {
  [T in keyof Elements]: ClusterProps<T> & Omit<HTMLAttributes<Elements[T]>, keyof ClusterProps<T>>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends ClusterElements {}
}
