import type {HTMLAttributes, ReservedProps} from 'vue';
import type {ElementEvents, ElementProps, Elements} from '../components/base/element-types.js';

type Pascal<S extends string> = S extends `${infer A}-${infer B}`
  ? `${Capitalize<A>}${Pascal<B>}`
  : Capitalize<S>;

/** Props of a widget in Vue: properties, attributes, and event listeners such as `@cluster-load`. */
export type ClusterProps<T extends keyof Elements> = ElementProps[T] & {
  [E in keyof ElementEvents[T] & string as `on${Pascal<E>}`]?: (event: ElementEvents[T][E]) => void;
};

/** The widgets as components of a template. */
export type ClusterElements = {
  [T in keyof Elements]: new () => {
    $props: ClusterProps<T> & Omit<HTMLAttributes, keyof ClusterProps<T>> & ReservedProps;
  };
};

declare module 'vue' {
  interface GlobalComponents extends ClusterElements {}
}
