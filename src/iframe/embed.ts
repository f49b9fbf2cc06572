import {sharedRegistry} from '../runtime/shared-registry.js';
import {define} from '../entries/define.js';
import * as widgets from '../entries/exports.js';
import {localeFor, str, type Locale} from '../core/i18n/locale.js';
import {tokensOf} from '../snippet/tokens.js';
import {fit} from './fit.js';
import {forwardLinks} from './links.js';
import {findParent} from './parent.js';
import {checkSource, type EmbedSource} from './source.js';

/*
 * The page for hosts that forbid scripts: shows a widget, or several, `?widget=board+awards&src=…&lang=…&theme=…` and any
 * other attribute of them, and tokens, `--cluster-accent=…`. Of a name that is given twice the first counts.
 */

const query = new URLSearchParams(location.search);
const lang = query.get('lang') ?? document.documentElement.lang;
const content = document.querySelector('main > div') ?? document.body;

/** Allowed origins of documents besides the page's own, configured in the head of the page. */
const sources =
  document.querySelector<HTMLMetaElement>('meta[name="cluster-widgets:sources"]')?.content ?? '';

/** Attributes about the source of the document, which the page checks itself. */
const sourceAttributes = new Set(['src', 'base', 'data']);

document.documentElement.lang = lang;
const locale = localeFor(lang);
const postHeight = fit(content, () => parent);
const parent = findParent(postHeight);
if (parent) {
  document.documentElement.classList.add('framed');
  forwardLinks(parent);
}
addFullLink(locale);
show(locale);

function show({msg}: Locale): void {
  const names = new Set(
    query
      .get('widget')
      ?.split(/[\s,]+/)
      .map((name) => `cluster-${name}`),
  );
  const tags = Object.values<unknown>(widgets).flatMap((value) =>
    typeof value === 'function' && 'tag' in value ? [value.tag] : [],
  );
  if (!names.size || [...names].some((name) => !tags.includes(name))) {
    addParagraph(msg('There is no such widget.', {id: 'embed-unknown'}));
    return;
  }
  const src = query.get('src');
  const source = src === null ? undefined : checkSource(src, location.href, sources);
  if (src !== null && !source?.allowed) return refuse(locale, source?.host ?? src);
  define();
  // Several widgets have no heading in common.
  if (names.size > 1) query.delete('heading');
  const list = [...names].map((name) => makeWidget(name, source));
  if (source) {
    // Also if one widget cannot show its part: the other widgets show theirs.
    for (const type of ['cluster-load', 'cluster-error'])
      content.addEventListener(type, () => showOrigin(list, source));
  }
  content.append(...list);
}

function makeWidget(name: string, source: EmbedSource | undefined): Element {
  const widget = document.createElement(name);
  for (const attribute of new Set(query.keys())) {
    if (isAttribute(widget, attribute)) widget.setAttribute(attribute, query.get(attribute) ?? '');
  }
  const tokens = Array.from(query).filter(([name]) => name.startsWith('--'));
  for (const [name, value] of Object.entries(tokensOf(Object.fromEntries(tokens))))
    widget.style.setProperty(name, value);
  if (source) widget.setAttribute('src', source.url);
  return widget;
}

/** Whether the query may set the attribute. A page that is not embedded ignores `heading`, so that a link cannot make it show any text. */
function isAttribute({constructor}: Element, name: string): boolean {
  const {observedAttributes} = constructor as {observedAttributes?: readonly string[]};
  if (sourceAttributes.has(name) || (name === 'heading' && !parent)) return false;
  return name === 'lang' || !!observedAttributes?.includes(name);
}

/** Shows the host of the document, unless it is the page's own host. The request may have been redirected to another origin. */
function showOrigin(list: readonly Element[], {url}: EmbedSource): void {
  const state = sharedRegistry().documents.get(url);
  const base = state.status === 'loaded' ? state.base : url;
  const final = checkSource(base, url, sources);
  const source = final && checkSource(final.url, location.href, sources);
  document.querySelector('.origin')?.remove();
  if (source?.sameOrigin) return;
  if (!source?.allowed) {
    for (const widget of list) widget.remove();
    return refuse(locale, source?.host ?? url);
  }
  const {host} = source;
  addParagraph(locale.msg(str`Data from ${host}`, {id: 'embed-from'})).className = 'origin';
}

function refuse({msg}: Locale, host: string): void {
  addParagraph(
    msg(str`This page is not allowed to show data from ${host}.`, {id: 'embed-refused'}),
  );
}

function addParagraph(text: string): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  content.append(paragraph);
  return paragraph;
}

function addFullLink({msg}: Locale): void {
  const link = document.createElement('a');
  link.href = location.href.replace(/#.*/s, '');
  link.target = '_blank';
  link.rel = 'noopener';
  link.textContent = msg('Open the full version', {id: 'embed-full'});
  document.querySelector('footer')?.append(link);
}
