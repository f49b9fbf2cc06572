import {h, type Markup} from './markup.js';
import type {SnippetOptions} from './options.js';

const registry = 'https://unpkg.com/cluster-widgets@';

/** URL of the folder that contains `cdn/` and `embed/`, with a trailing slash. */
export function baseUrl({
  base,
  channel,
  version,
}: Pick<SnippetOptions, 'base' | 'channel' | 'version'>): string {
  if (base) return base.endsWith('/') ? base : `${base}/`;
  return `${registry}${channel === 'pinned' ? version : version.split('.')[0]}/dist/`;
}

/** The inverse of `baseUrl`: derives the options from the URL of a file. */
export function readBaseUrl(
  address: string,
): Partial<Pick<SnippetOptions, 'base' | 'channel' | 'version'>> {
  const folder = /^(.*?\/?)(?:cdn|embed)\/[^/]*$/.exec(address.replace(/[?#].*/s, ''))?.[1];
  if (folder === undefined) return {};
  const [, version] =
    /^https:\/\/unpkg\.com\/cluster-widgets@([\w.-]+)\/dist\/$/.exec(folder) ?? [];
  if (version === undefined) return {base: folder || './'};
  return version.includes('.') ? {channel: 'pinned', version} : {channel: 'major'};
}

/** Attributes that make the browser check the integrity of a file. */
function integrityAttributes(
  file: string,
  {channel, integrity}: SnippetOptions,
): Record<string, string> {
  const hash = channel === 'pinned' ? integrity?.[file] : undefined;
  return hash ? {integrity: hash, crossorigin: 'anonymous'} : {};
}

/** The tag that loads a module of `cdn/`. */
export const moduleTag = (file: string, options: SnippetOptions): Markup =>
  h('script', {
    type: 'module',
    src: `${baseUrl(options)}cdn/${file}`,
    ...integrityAttributes(file, options),
  });

/** The tag that loads a classic script of `cdn/`. */
export const scriptTag = (file: string, options: SnippetOptions): Markup =>
  h('script', {
    src: `${baseUrl(options)}cdn/${file}`,
    defer: true,
    ...integrityAttributes(file, options),
  });

/**
 * The tags that preload the document, and the modules that the autoloader needs, while the script is loading. Module names are
 * known only for a pinned version. Skips relative documents, because WebKit would request a document of the page's own origin
 * twice.
 */
export function preloadTags(options: SnippetOptions): Markup[] {
  const {src, widget, delivery, channel, chunks} = options;
  const modules = delivery === 'autoload' && channel === 'pinned' ? (chunks?.[widget] ?? []) : [];
  const document = /^https?:/i.test(src)
    ? [h('link', {rel: 'preload', as: 'fetch', href: src, crossorigin: true})]
    : [];
  return [
    ...modules
      .map((name) => `chunks/${name}.js`)
      .map((file) =>
        h('link', {
          rel: 'modulepreload',
          href: `${baseUrl(options)}cdn/${file}`,
          ...integrityAttributes(file, options),
        }),
      ),
    ...document,
  ];
}

const css = 'cluster-widgets.css';

/** The tag that loads the style sheet that prevents layout shifts. */
export const styleSheetTag = (options: SnippetOptions): Markup =>
  h('link', {
    rel: 'stylesheet',
    href: `${baseUrl(options)}cdn/${css}`,
    ...integrityAttributes(css, options),
  });
