/** The part of a widget's class that `register` needs. */
export interface WidgetClass extends CustomElementConstructor {
  readonly tag: string;
  readonly version: string;
  readonly shadowRootOptions: ShadowRootInit;
  /** Registers the widgets that it shows inside, under names that suit its own. */
  registerDependencies?(name: string, registry: CustomElementRegistry): void;
}
