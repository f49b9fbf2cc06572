import {headingWords} from './fallback/heading-words.js';
import {baseUrl} from './files.js';
import {h, type Content} from './markup.js';
import type {SnippetOptions} from './options.js';
import {attributesOf} from './tag.js';
import {tokensOf} from './tokens.js';

/**
 * What is missing for an iframe that works: `base`, because the page in it shows only documents of its own server, and the
 * files of the public CDN lie on another; `src`, because an address relative to the host's page is not known in the frame.
 */
export type IframeFault = 'base' | 'src';

const words: Readonly<Record<IframeFault, string>> = {
  base: 'An iframe shows only documents of the server that its page lies on. Put the files on the server of the document, and name their folder.',
  src: 'An iframe needs the whole address of the document, or one that begins with a slash.',
};

/** Why an iframe with these options could not show its document; `undefined` where it can. */
export function iframeFault(options: SnippetOptions): IframeFault | undefined {
  const {src, base} = options;
  const address = URL.canParse(src) ? new URL(src) : undefined;
  if (!/^(https?:|[\\/])/i.test(src)) return 'src';
  return base || address?.origin === new URL(baseUrl(options)).origin ? undefined : 'base';
}

/** The sentence that says what is missing. */
export const iframeFaultWords = (fault: IframeFault): string => words[fault];

/**
 * The origin that the head of `embed/index.html` has to name, because the document lies on another server; `undefined` where
 * it need not or where that is not known.
 */
export function foreignOrigin({src, base}: SnippetOptions): string | undefined {
  if (!base || !URL.canParse(base) || !URL.canParse(src)) return undefined;
  const {origin} = new URL(src);
  return origin === new URL(base).origin ? undefined : origin;
}

/** The tag of the iframe. */
export function iframeTag(options: SnippetOptions): Content {
  const {widget, src, lang, tokens} = options;
  const query = new URLSearchParams({widget, src, ...(lang ? {lang} : {})});
  for (const [name, value] of Object.entries(attributesOf(options)))
    query.set(name, value === true ? '' : value);
  for (const [name, value] of Object.entries(tokensOf(tokens))) query.set(name, value);
  return h('iframe', {
    'data-cluster-iframe': '',
    title: headingWords(options),
    width: '640',
    height: '400',
    loading: 'lazy',
    sandbox: 'allow-scripts',
    src: `${baseUrl(options)}embed/index.html?${query}`,
  });
}
