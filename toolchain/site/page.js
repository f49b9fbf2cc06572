import {Marked} from 'marked';

/** The id of a heading, as GitHub makes it. @param {string} words */
export const idOf = (words) =>
  words
    .toLowerCase()
    .replace(/<[^>]+>|&[a-z]+;|[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

const marked = new Marked({
  gfm: true,
  renderer: {
    heading({tokens, depth, text}) {
      return `<h${depth} id="${idOf(text.replaceAll('`', ''))}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
    },
    link({href, tokens}) {
      const words = this.parser.parseInline(tokens);
      return href ? `<a href="${escape(href)}">${words}</a>` : words;
    },
    table(token) {
      const cells = (/** @type {typeof token.header} */ row, /** @type {string} */ tag) =>
        row.map(({tokens}) => `<${tag}>${this.parser.parseInline(tokens)}</${tag}>`).join('');
      const rows = token.rows.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('\n');
      // A wide table scrolls for itself, by keyboard too.
      return `<div class="scroll" tabindex="0" role="group" aria-label="Table"><table>
<thead><tr>${cells(token.header, 'th')}</tr></thead><tbody>${rows}</tbody></table></div>\n`;
    },
    code({text, lang}) {
      return `<pre tabindex="0"><code${lang ? ` class="language-${lang}"` : ''}>${escape(text)}</code></pre>\n`;
    },
  },
});

const escape = (/** @type {string} */ text) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/**
 * A page of the site.
 * @typedef {object} Page
 * @property {string} markdown
 * @property {string} root way from the page to the site's own folder, such as `../`
 * @property {(href: string) => string} link where a link of the text leads in the site
 * @property {{href: string, words: string}[]} navigation from the site's own folder
 */

/** @param {Page} page */
export function pageOf({markdown, root, link, navigation}) {
  const body = marked.parse(markdown.replace(/<!--.*?-->\n?/gs, ''), {
    async: false,
    walkTokens(token) {
      if (token.type === 'link' || token.type === 'image') token.href = link(token.href);
    },
  });
  const [, title = 'cluster-widgets'] = /^# (.*)$/m.exec(markdown) ?? [];
  const name = title === 'cluster-widgets' ? title : `${title} – cluster-widgets`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escape(name.replaceAll('`', ''))}</title>
<link rel="icon" type="image/svg+xml" href="${root}examples/logos/demo-cluster.svg">
<link rel="stylesheet" href="${root}site.css">
</head>
<body>
<nav aria-label="Site"><ul>
${navigation.map(({href, words}) => `<li><a href="${root}${href}">${words}</a></li>`).join('\n')}
</ul></nav>
<main>
${body}</main>
</body>
</html>
`;
}
