import type {StoryContext} from '@storybook/web-components-vite';

/** What a story has, and a page does not. */
const ofStories = new Set(['data', 'base', 'fallback']);

const script = [
  "<!-- once on the page; in a program: import 'cluster-widgets' -->",
  '<script type="module" src="https://unpkg.com/cluster-widgets@0/dist/cdn/cluster-widgets.js"></script>',
];

/** The code of a whole page: its widgets with the address of a document instead of a property. */
const pageSource = (html: string): string =>
  html.includes('<cluster-')
    ? [...script, '', html.replace(/<(cluster-[a-z-]+)/g, '<$1 src="cluster.json"')].join('\n')
    : html;

/** The code that shows a story's widget on a page: it can be pasted as it is, but for the address of the document. */
export function sourceOf(html: string, {component, args}: StoryContext): string {
  const tag = String(component);
  if (!tag.startsWith('cluster-')) return pageSource(html);
  const given = Object.entries(args).filter(
    ([name, value]) =>
      !ofStories.has(name) &&
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
  return [
    ...script,
    ...(rule ? [`<style>\n${tag} {\n${rule}}\n</style>`] : []),
    '',
    `<${tag} src="cluster.json"${attributes.join('')}>${fallback}</${tag}>`,
  ].join('\n');
}

const escapeQuotes = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
