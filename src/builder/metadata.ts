import type {KnownOptions} from './options/address.js';
import type {JsonSchema} from './form/json-schema.js';

export interface AttributeMetadata {
  readonly name: string;
  readonly type: string;
  readonly default?: string;
  readonly description: string;
  /** Whether all widgets have the attribute. */
  readonly common: boolean;
  /** Allowed values; empty for a free text. */
  readonly values: readonly string[];
}

export interface TokenMetadata {
  readonly name: string;
  readonly description: string;
  /** CSS syntax: `<color>`, `<length>`, `*`. */
  readonly syntax: string;
  readonly default: string;
}

export interface WidgetMetadata {
  /** Tag without `cluster-`. */
  readonly name: string;
  readonly description: string;
  readonly attributes: readonly AttributeMetadata[];
  readonly tokens: readonly TokenMetadata[];
}

/** The data that the build embeds in the page. All of it is generated. */
export interface BuilderMetadata {
  readonly version: string;
  readonly widgets: readonly WidgetMetadata[];
  readonly schema: JsonSchema;
  /** Hashes of the files in `cdn/`, for snippets with a pinned version. */
  readonly integrity: Readonly<Record<string, string>>;
  /** The chunks in `cdn/chunks/` that the autoloader loads for each widget, without `.js`. */
  readonly chunks: Readonly<Record<string, readonly string[]>>;
  /** Text of the demonstration document. */
  readonly demo: string;
  /** The photos that it names, as `data:` URLs by address. */
  readonly photos: Readonly<Record<string, string>>;
}

/** The known widgets, attributes and tokens, for `fromFragment`. */
export function toKnownOptions({widgets}: BuilderMetadata): KnownOptions {
  const attributesOf = (widget: WidgetMetadata) =>
    new Map(widget.attributes.map(({name, type}) => [name, type === 'boolean']));
  return {
    widgets: new Map(widgets.map((widget) => [widget.name, attributesOf(widget)])),
    tokens: new Set(widgets.flatMap(({tokens}) => tokens.map(({name}) => name))),
  };
}
