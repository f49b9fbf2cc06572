import {register} from '../components/base/register.js';
import {widgetClasses} from './widget-classes.js';

export * from './exports.js';

export interface DefineOptions {
  /** What stands in the place of `cluster-`, for example `acme-`. */
  readonly prefix?: string;
  /** Where to register; default the page's own registry. */
  readonly registry?: CustomElementRegistry;
  /** Widgets to register, by their tags without `cluster-`; default all. */
  readonly only?: readonly string[];
}

/** Registers the widgets. A name that is already taken is left as it is. */
export function define({prefix = 'cluster-', registry, only}: DefineOptions = {}): void {
  for (const widget of widgetClasses) {
    const name = widget.tag.slice('cluster-'.length);
    if (!only || only.includes(name)) register(widget, prefix + name, registry);
  }
}
