import type {JSX} from 'solid-js';
import type {ElementEvents, ElementProps, Elements} from '../components/base/element-types.js';

/**
 * Props of a widget in Solid: properties with or without `prop:`, attributes with or without `attr:` and `bool:`, and event
 * listeners such as `on:cluster-load`.
 */
export type ClusterProps<T extends keyof Elements> = ElementProps[T] & {
  [P in keyof ElementProps[T] & string as `prop:${P}`]?: ElementProps[T][P];
} & {
  [E in keyof ElementEvents[T] & string as `on:${E}`]?: (event: ElementEvents[T][E]) => void;
} & {
  [attribute: `attr:${string}`]: string | number | boolean | undefined;
  [attribute: `bool:${string}`]: boolean | undefined;
};

/** The widgets as JSX elements. */
export type ClusterElements = {
  [T in keyof Elements]: ClusterProps<T> &
    Omit<JSX.HTMLAttributes<Elements[T]>, keyof ClusterProps<T>>;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends ClusterElements {}
  }
}
