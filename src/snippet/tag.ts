import type {Content} from './markup.js';
import type {SnippetOptions} from './options.js';
import {print, startTag, type Syntax} from './print.js';
import {fallback} from './fallback/fallback.js';
import {tokenRule} from './tokens.js';

/** Attribute names that are safe in a tag: no event handlers. */
const plainName = /^(?!on)[a-z][a-z\d-]*$/;

/** The attributes of the widget. Leaves out attributes with the value `false`. */
export function attributesOf({attributes = {}}: SnippetOptions): Record<string, string | true> {
  const entries = Object.entries(attributes).filter(
    (entry): entry is [string, string | true] =>
      entry[1] !== false &&
      plainName.test(entry[0]) &&
      !/^(style|src|lang|class|id)$/.test(entry[0]),
  );
  return Object.fromEntries(entries);
}

/** The widget's tag with its fallback. */
export function widgetTag(
  options: SnippetOptions,
  syntax: Syntax = 'html',
  more: Readonly<Record<string, string | true>> = {},
): string {
  const {widget, src, lang} = options;
  const attributes = {src, ...(lang ? {lang} : {}), ...attributesOf(options), ...more};
  return withContent(`cluster-${widget}`, attributes, options, syntax);
}

/** The placeholder, for content management systems that remove unknown tags. */
export function placeholderTag(options: SnippetOptions): string {
  const {widget, src, lang} = options;
  const widgetAttributes: Record<string, string | true> = {widget, src, ...attributesOf(options)};
  const prefixed = Object.entries(widgetAttributes).map(([name, value]) => [
    `data-cluster-${name}`,
    value === true ? '' : value,
  ]);
  const look = tokenRule(options.tokens);
  const attributes = {
    ...(Object.fromEntries(prefixed) as Record<string, string>),
    ...(lang ? {lang} : {}),
    ...(look ? {class: look.name} : {}),
  };
  return withContent('div', attributes, options, 'html');
}

/** The fallback for the tag. */
export function contentOf(options: SnippetOptions): Content[] {
  const {widget, document, lang, src, fallback: kind, now} = options;
  if (document === undefined) return [];
  const more = {
    attributes: attributesOf(options),
    src,
    ...(kind ? {kind} : {}),
    ...(now ? {now} : {}),
  };
  return fallback(widget, document, lang || undefined, more);
}

function withContent(
  tag: string,
  attributes: Readonly<Record<string, string | true>>,
  options: SnippetOptions,
  syntax: Syntax,
): string {
  const content = print(contentOf(options), '  ', syntax);
  // Always writes the end tag: HTML has no self-closing custom elements.
  return `${startTag({tag, attributes}, syntax)}${content && `\n${content}`}</${tag}>\n`;
}
