/** A widget's class as far as registering goes. */
export interface WidgetClass extends CustomElementConstructor {
  readonly tag: string;
  readonly version: string;
  /** The widgets that it shows inside, which it cannot do without. */
  readonly children?: readonly WidgetClass[];
}

/**
 * The name that a widget has beside another one: under the same prefix, if that one has one.
 *
 * @param name how the other one is registered, for example `acme-profile`
 * @param other its tag without `cluster-`
 */
export const nameBeside = (name: string, other: string, tag: string): string =>
  name.endsWith(`-${other}`) ? name.slice(0, -other.length) + tag.slice('cluster-'.length) : tag;
