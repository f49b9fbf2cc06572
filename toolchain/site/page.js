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
      const names = token.header.map(({text}) => escape(text.replace(/[`*]/g, '')));
      // On a phone the rows of a table of texts lie one below the other, each cell under the name of its column.
      const folds = names.length <= 4;
      const head = token.header.map(
        ({tokens}) => `<th${role('columnheader')}>${this.parser.parseInline(tokens)}</th>`,
      );
      const rows = token.rows.map((row) => {
        const cells = row.map(({tokens}, column) => {
          const name = folds && names.length > 2 && column ? ` data-name="${names[column]}"` : '';
          return `<td${role('cell')}${name}>${this.parser.parseInline(tokens)}</td>`;
        });
        return `<tr${role('row')}>${cells.join('')}</tr>`;
      });
      const group = role('rowgroup');
      // A wide table scrolls for itself, by keyboard too.
      return `<div class="scroll" tabindex="0" role="group" aria-label="Table"><table${folds ? ' class="folds"' : ''}${role('table')}>
<thead${group}><tr${role('row')}>${head.join('')}</tr></thead><tbody${group}>${rows.join('\n')}</tbody></table></div>\n`;

      // Browsers forget what a table is when it is laid out as something else.
      function role(/** @type {string} */ name) {
        return folds ? ` role="${name}"` : '';
      }
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
 * @property {string} place the page in the site's own folder
 * @property {Link[]} navigation what the site has, from its own folder
 * @property {Link[]} documentation its texts, which the reader unfolds
 */

/** @typedef {{href: string, words: string}} Link */

/** @param {Page} page */
export function pageOf({markdown, root, link, place, navigation, documentation}) {
  const body = marked.parse(markdown.replace(/<!--.*?-->\n?/gs, ''), {
    async: false,
    walkTokens(token) {
      if (token.type === 'link' || token.type === 'image') token.href = link(token.href);
    },
  });
  const [, title = 'cluster-widgets'] = /^# (.*)$/m.exec(markdown) ?? [];
  const name = title === 'cluster-widgets' ? title : `${title} – cluster-widgets`;
  const list = (/** @type {Link[]} */ links) => `<ul>
${links
  .map(({href, words}) => {
    const here = href === place ? ' aria-current="page"' : '';
    return `<li><a href="${root}${href}"${here}>${words}</a></li>`;
  })
  .join('\n')}
</ul>`;
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
<nav aria-label="Site">
${list(navigation)}
<details><summary>Documentation</summary>
${list(documentation)}
</details>
</nav>
<main>
${body}</main>
</body>
</html>
`;
}
