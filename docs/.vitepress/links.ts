import {relative} from 'node:path';
import type {MarkdownRenderer} from 'vitepress';
import {pages, resolveLink} from './files.js';

interface Environment {
  /** The file, at the place that it has in the site; `undefined` for a title by itself. */
  path?: string;
  realPath?: string;
}

const sources = new Map([...pages].map(([file, place]) => [place, file]));

/** Makes the links of the Markdown files, which work on GitHub, work in the site. */
export function links(md: MarkdownRenderer) {
  md.core.ruler.push('links', ({tokens, env}) => {
    const {path, realPath} = env as Environment;
    if (path === undefined) return;
    const found = relative('.', realPath ?? path).replaceAll('\\', '/');
    const file = pages.has(found) ? found : (sources.get(found) ?? found);
    for (const token of tokens.flatMap(({children}) => children ?? [])) {
      const href = token.type === 'link_open' ? (token.attrGet('href') ?? '') : '';
      if (!href || /^([a-z]+:|#)/.test(href)) continue;
      const target = resolveLink(file, href);
      // Text without a link: the file is not in the site.
      if (!target) token.attrs = [];
      else {
        token.attrSet('href', target.path);
        // VitePress would look for a page of its own.
        if (!target.isPage) token.attrSet('target', '_self');
      }
    }
  });
}
