import type {HTMLAttributes, RefAttributes} from 'react';
import type {ElementEvents, ElementProps, Elements} from '../components/base/element-types.js';

/** Props of a widget in React 19: properties, attributes, and event listeners such as `oncluster-load`. */
export type ClusterProps<T extends keyof Elements> = ElementProps[T] & {
  [E in keyof ElementEvents[T] & string as `on${E}`]?: (event: ElementEvents[T][E]) => void;
};

/** The widgets as JSX elements. */
export type ClusterElements = {
  [T in keyof Elements]: ClusterProps<T> &
    Omit<HTMLAttributes<Elements[T]>, keyof ClusterProps<T>> &
    RefAttributes<Elements[T]>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ClusterElements {}
  }
}
