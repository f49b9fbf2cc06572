import {html, render} from 'lit';
import {warnOnce} from '../../runtime/shared-registry.js';
import {defineElement} from './upgrade.js';
import type {WidgetClass} from './widget-class.js';

/**
 * Registers a widget under a name, unless the name is already taken.
 *
 * Registers nothing if the page's CSP prevents rendering, so that the fallback stays visible. For any name other than the
 * default one, registers a subclass, because a class can be registered only once.
 */
export function register(
  widget: WidgetClass,
  name: string = widget.tag,
  registry: CustomElementRegistry = customElements,
): void {
  const existing = registry.get(name) as Partial<WidgetClass> | undefined;
  if (existing) {
    const {version} = existing;
    if (version?.split('.')[0] !== widget.version.split('.')[0]) {
      // One warning for all tags of the two copies.
      warnOnce(
        `version ${version} ${widget.version}`,
        `<${name}> is already registered with version ${version ?? 'unknown'}; version ${widget.version} is not used`,
      );
    }
    return;
  }
  if (!canRender()) {
    return warnOnce('trusted-types', 'the page forbids the Trusted Types policy cluster-widgets');
  }
  widget.registerDependencies?.(name, registry);
  const isDefaultTag = name === widget.tag && registry === customElements;
  defineElement(registry, name, isDefaultTag ? widget : subclass(widget, registry));
}

/** A class of its own, whose shadow roots find the widgets inside them in the registry. */
function subclass(widget: WidgetClass, registry: CustomElementRegistry): WidgetClass {
  if (registry === customElements) return class extends widget {};
  const {shadowRootOptions} = widget;
  return class extends widget {
    static override readonly shadowRootOptions = {
      ...shadowRootOptions,
      customElementRegistry: registry,
    };
  };
}

let renders: boolean | undefined;

/** Whether the page's CSP allows Lit to render. `require-trusted-types-for` without our policy name prevents it. */
const canRender = (): boolean => (renders ??= tryRender());

function tryRender(): boolean {
  if (!('trustedTypes' in globalThis)) return true;
  try {
    render(html`<p></p>`, document.createDocumentFragment());
    return true;
  } catch {
    return false;
  }
}
