import {existsSync, globSync, readFileSync} from 'node:fs';
import {posix} from 'node:path';

/** Files that are copied into the site, from → to. What is not built is left out. */
export const copies: Record<string, string> = Object.fromEntries(
  Object.entries({
    examples: 'examples',
    tokens: 'tokens',
    'docs/figma': 'docs/figma',
    LICENSE: 'LICENSE.txt',
    'dist/cdn': 'dist/cdn',
    'dist/embed': 'dist/embed',
    'dist/builder': 'dist/builder',
    'dist/cluster.schema.json': 'dist/cluster.schema.json',
    'storybook-static': 'storybook',
  }).filter(([from]) => existsSync(from)),
);

/** Programs with builds of their own: they do not run from the site. */
const notCopied = 'examples/frameworks';

export const isCopied = (path: string) => !path.replaceAll('\\', '/').includes(notCopied);

/** Where a Markdown file is in the site. */
export const placeOf = (file: string) =>
  file
    .replace(/^docs\/(pl\/)?start\.md$/, '$1index.md')
    .replace(/^README\.md$/, 'overview.md')
    .replace(/^docs\/pl\/README\.md$/, 'pl/overview.md')
    .replace(/(^|\/)README\.md$/, '$1index.md')
    // About Polish, in English.
    .replace(/^docs\/pl\/style\.md$/, 'docs/polish-style.md')
    .replace(/^docs\/pl\//, 'pl/docs/')
    .replace(/^[A-Z_]+\.md$/, (name) => name.toLowerCase());

/** Every Markdown file of the site and its place there. */
export const pages = new Map(
  globSync(['*.md', 'docs/**/*.md'])
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .map((file) => [file, placeOf(file)]),
);

export const titleOf = (file: string) =>
  /^# (.*)$/m.exec(readFileSync(file, 'utf8'))?.[1]?.replaceAll('`', '') ?? file;

/**
 * Resolves a link of a Markdown file, which is relative to the file, to a path from the root of the site.
 *
 * @returns `undefined` if the target exists in the repository alone
 * @throws if the target does not exist
 */
export function resolveLink(
  file: string,
  href: string,
): {path: string; isPage: boolean} | undefined {
  const [, path = '', hash = ''] = /^([^#]*)(.*)$/.exec(href) ?? [];
  const target = posix.join(posix.dirname(file), path);
  const page = pages.get(target);
  if (page) return {path: `/${page}${hash}`, isPage: true};
  if (!existsSync(target)) throw new Error(`${file} links to ${href}, which does not exist.`);
  const [from, to] =
    Object.entries(copies).find(([name]) => target === name || target.startsWith(`${name}/`)) ?? [];
  if (from === undefined || to === undefined || !isCopied(target)) return undefined;
  return {path: `/${target.replace(from, to)}${hash}`, isPage: false};
}
