import {register} from '../components/base/register.js';
import {warnOnce} from '../runtime/shared-registry.js';
import {widgetClasses, type WidgetName} from './widget-classes.js';

export * from './exports.js';

export interface DefineOptions {
  /** Prefix of the tags, for example `acme-`. Default: `cluster-`. */
  readonly prefix?: string;
  /** Registry for the widgets. Default: the page's `customElements`. */
  readonly registry?: CustomElementRegistry;
  /**
   * Widgets to register, by their tags without `cluster-`; default all. It does not make the bundle smaller: `define`
   * contains all classes. Import the widgets one by one for that.
   */
  readonly only?: readonly WidgetName[];
}

const nameOf = ({tag}: {tag: string}): WidgetName => tag.slice('cluster-'.length) as WidgetName;

/** Registers the widgets. A name that is already taken is left as it is. */
export function define({prefix = 'cluster-', registry, only}: DefineOptions = {}): void {
  const widgets = new Map(widgetClasses.map((widget) => [nameOf(widget), widget]));
  for (const name of only ?? []) {
    if (widgets.has(name)) continue;
    const names = [...widgets.keys()].join(', ');
    warnOnce(`define ${name}`, `define: there is no widget "${name}"; the names are ${names}`);
  }
  for (const [name, widget] of widgets) {
    if (!only || only.includes(name)) register(widget, prefix + name, registry);
  }
}
