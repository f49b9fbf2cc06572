import {readBaseUrl} from './files.js';
import {isLibraryFile} from './library-file.js';
import type {Delivery, SnippetOptions} from './options.js';
import {tags, type Tag} from './pasted.js';
import {readTokens} from './tokens.js';

type PartialOptions = {-readonly [Key in keyof SnippetOptions]?: SnippetOptions[Key]};

const prefix = 'data-cluster-';

/**
 * Reads the options of a pasted snippet. Supports all deliveries and tolerates changes by editors.
 *
 * @returns `undefined` if the text contains no widget; the content of the tag is ignored
 */
export function readSnippet(text: string): Partial<SnippetOptions> | undefined {
  const all = [...tags(text)];
  const tag = all.find(isWidget);
  if (!tag) return undefined;
  const files = filesIn(all);
  const options: PartialOptions = tag.name === 'iframe' ? fromIframe(tag) : fromTag(tag);
  options.delivery ??= deliveryOf(text, files);
  const file = files[0];
  if (file) Object.assign(options, readBaseUrl(file.address));
  if (files.some(({hasIntegrity}) => hasIntegrity)) options.channel = 'pinned';
  else if (options.base !== undefined) options.channel = 'major';
  const tokens = {...readTokens(text), ...options.tokens};
  delete options.tokens;
  if (Object.keys(tokens).length) options.tokens = tokens;
  return options;
}

const isEmbed = (tag: Tag): boolean =>
  tag.name === 'iframe' && /embed\/index\.html\?/.test(tag.attributes.get('src') ?? '');

const isWidget = (tag: Tag): boolean =>
  /^cluster-./.test(tag.name) || tag.attributes.has(`${prefix}widget`) || isEmbed(tag);

interface File {
  readonly address: string;
  readonly hasIntegrity: boolean;
}

/** The files of this library that the text loads, scripts first. */
function filesIn(all: readonly Tag[]): File[] {
  const files = all.flatMap(({name, attributes}): (File & {script: boolean})[] => {
    const address = attributes.get(name === 'link' ? 'href' : 'src') ?? '';
    return /^(script|link|iframe)$/.test(name) && isLibraryFile(address)
      ? [{address, hasIntegrity: attributes.has('integrity'), script: name === 'script'}]
      : [];
  });
  return files.sort((a, b) => Number(b.script) - Number(a.script));
}

function deliveryOf(text: string, files: readonly File[]): Delivery {
  if (/from\s*['"]|import\s*['"]cluster-widgets/.test(text)) {
    if (/<template>/.test(text)) return 'vue';
    return /\breturn\s*\(|=>/.test(text) ? 'react' : 'npm';
  }
  return files.some(({address}) => address.includes('autoload')) ? 'autoload' : 'script';
}

function fromTag({name, attributes}: Tag): PartialOptions {
  const placeholder = attributes.has(`${prefix}widget`);
  const attributeEntries = placeholder
    ? Array.from(attributes)
        .filter(([key]) => key.startsWith(prefix) || key === 'lang')
        .map(([key, value]): [string, string] => [key.replace(prefix, ''), value])
    : Array.from(attributes);
  const {widget, ...rest} = Object.fromEntries(attributeEntries);
  const options = fromAttributes(rest);
  const style = attributes.get('style');
  return {
    ...options,
    widget: placeholder ? (widget ?? '') : name.slice('cluster-'.length),
    ...(placeholder ? {delivery: 'placeholder' as const} : {}),
    ...(style ? {tokens: readJsonTokens(style)} : {}),
  };
}

function fromIframe({attributes}: Tag): PartialOptions {
  const query = new URLSearchParams((attributes.get('src') ?? '').replace(/^.*?\?|#.*$/gs, ''));
  const entries = [...query];
  const isToken = ([name]: readonly string[]) => !!name?.startsWith('--cluster-');
  const {widget = '', ...rest} = Object.fromEntries(entries.filter((entry) => !isToken(entry)));
  const tokens = entries.filter(isToken).map(([name, value]) => [name.slice(10), value] as const);
  return {
    ...fromAttributes(rest),
    widget,
    delivery: 'iframe',
    tokens: Object.fromEntries(tokens),
  };
}

/** Attributes that do not belong to the widget, or that the snippet adds itself. */
const foreign = /^(class|id|style|v-pre|\/|ref|key|slot|title|hidden|data-.*|on.*)$/;

function fromAttributes({src, lang, ...rest}: Readonly<Record<string, string>>): PartialOptions {
  const attributes = Object.entries(rest)
    .filter(([name]) => !foreign.test(name))
    .map(([name, value]) => [name, value === '' ? true : value] as const);
  return {
    ...(src === undefined ? {} : {src}),
    ...(lang === undefined ? {} : {lang}),
    ...(attributes.length ? {attributes: Object.fromEntries(attributes)} : {}),
  };
}

/** Reads the tokens of a React `style` attribute: `{"--cluster-accent": "red"}`. */
function readJsonTokens(text: string): Record<string, string> {
  try {
    const entries = Object.entries(JSON.parse(text) as Record<string, unknown>);
    return Object.fromEntries(
      entries.map(([name, value]) => [name.replace(/^--cluster-/, ''), String(value)]),
    );
  } catch {
    return readTokens(text);
  }
}
