import type {StoryContext} from '@storybook/web-components-vite';

/** What a story has, and a page does not. */
const ofStories = new Set(['data', 'base', 'fallback']);

/** What a story has by itself for its own ends: on a page with a fixed day, for example, no award expires. */
const ofPreviews = new Set(['src', 'now', 'timeout']);

const script = [
  "<!-- once on the page; in a program: import 'cluster-widgets' -->",
  '<script type="module" src="https://unpkg.com/cluster-widgets@0/dist/cdn/cluster-widgets.js"></script>',
];

/** The code of several widgets, or of a whole page: with the address of a document instead of a property, and today's date. */
const pageSource = (html: string): string =>
  html.includes('<cluster-')
    ? [
        ...script,
        '',
        html.replace(/<(cluster-[a-z-]+)/g, '<$1 src="cluster.json"').replace(/ now="[^"]*"/g, ''),
      ].join('\n')
    : html;

/** The code that shows a story's widget on a page: it can be pasted as it is, but for the address of the document. */
export function sourceOf(html: string, {component, args, initialArgs}: StoryContext): string {
  const tag = String(component);
  const widgets = html.match(/<cluster-/g) ?? [];
  if (!tag.startsWith('cluster-') || widgets.length > 1) return pageSource(html);
  const given = Object.entries(args).filter(
    ([name, value]) =>
      !ofStories.has(name) &&
      !(ofPreviews.has(name) && value === initialArgs[name]) &&
      !name.startsWith('on') &&
      value !== undefined &&
      value !== '' &&
      value !== false,
  );
  const attributes = given
    .filter(([name]) => !name.startsWith('--') && name !== 'src')
    .map(([name, value]) =>
      value === true ? ` ${name}` : ` ${name}="${escapeQuotes(String(value))}"`,
    );
  const tokens = given.filter(([name]) => name.startsWith('--'));
  const rule = tokens.map(([name, value]) => `  ${name}: ${String(value)};\n`).join('');
  const fallback =
    typeof args.fallback === 'string' ? `<a href="/cluster">${args.fallback}</a>` : '';
  const {src = 'cluster.json'} = Object.fromEntries(given);
  return [
    ...script,
    ...(rule ? [`<style>\n${tag} {\n${rule}}\n</style>`] : []),
    '',
    `<${tag} src="${escapeQuotes(String(src))}"${attributes.join('')}>${fallback}</${tag}>`,
  ].join('\n');
}

const escapeQuotes = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
