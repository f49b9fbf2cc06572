import {h, type Markup} from './markup.js';
import type {SnippetOptions} from './options.js';

const registry = 'https://unpkg.com/cluster-widgets@';

/** Address of the folder with `cdn/` and `embed/`, with a slash at its end. */
export function baseUrl({
  base,
  channel,
  version,
}: Pick<SnippetOptions, 'base' | 'channel' | 'version'>): string {
  if (base) return base.endsWith('/') ? base : `${base}/`;
  return `${registry}${channel === 'pinned' ? version : version.split('.')[0]}/dist/`;
}

/** Where the files lie by the address of one of them: the options that `baseUrl` makes it of. */
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

/** What lets a browser refuse a file that was changed. */
function integrityAttributes(
  file: string,
  {channel, integrity}: SnippetOptions,
): Record<string, string> {
  const seal = channel === 'pinned' ? integrity?.[file] : undefined;
  return seal ? {integrity: seal, crossorigin: 'anonymous'} : {};
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
 * The tags that make a browser request the document, and the modules that the autoloader would load, while the script is
 * on its way. Only a pinned version knows the names of its modules. A document of the page's own site is left out, because
 * WebKit would request it twice.
 */
export function preloadTags(options: SnippetOptions): Markup[] {
  const {src, widget, delivery, channel, files} = options;
  const modules = delivery === 'autoload' && channel === 'pinned' ? (files?.[widget] ?? []) : [];
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

/** The tag that loads the style sheet which keeps the page from jumping. */
export const styleSheetTag = (options: SnippetOptions): Markup =>
  h('link', {
    rel: 'stylesheet',
    href: `${baseUrl(options)}cdn/${css}`,
    ...integrityAttributes(css, options),
  });
