/*
 * Writes dist/builder/index.html: one file that contains script, styles and data, so that it also works from disk. Run after
 * `vite build --app --mode builder` and `cem analyze`.
 */
import {createHash} from 'node:crypto';
import {globSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {transform} from 'lightningcss';
import {catalogue} from './catalogue.js';

const bundleFile = 'dist/builder/builder.js';

const style = transform({
  filename: 'builder.css',
  code: Buffer.from(
    globSync('src/builder/styles/*.css')
      .toSorted()
      .map((file) => readFileSync(file, 'utf8'))
      .join(''),
  ),
  minify: true,
}).code.toString();

// Escapes `</script` and `<!--`, which the HTML parser interprets inside a script. JavaScript ignores the backslash.
const script = readFileSync(bundleFile, 'utf8')
  .trim()
  .replace(/<(?=\/script|!--)/gi, '<\\')
  // Escapes characters that are not allowed in HTML. They occur only in strings and regular expressions.
  .replace(/[\p{Cc}\ufdd0-\ufdef\ufffe\uffff]/gu, (letter) =>
    /[\t\n\r]/.test(letter) ? letter : `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const data = JSON.stringify(catalogue()).replaceAll('<', '\\u003c');

const hash = (/** @type {string} */ text) =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const policy = [
  "default-src 'none'",
  // The hash of the data is only for the validator, which treats the data as a script.
  `script-src ${hash(script)} ${hash(data)}`,
  `style-src ${hash(style)}`,
  'img-src http: https: data:',
  'connect-src http: https:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Placeholders in the template of the page, and their replacements. @type {Record<string, string>} */
const parts = {
  'content="policy"': `content="${policy}"`,
  '<!-- style -->': `<style>${style}</style>`,
  '<!-- catalogue -->': `<script type="application/json" id="catalogue">${data}</script>`,
  '<!-- script -->': `<script>${script}</script>`,
};

const page = Object.entries(parts).reduce(
  (text, [mark, part]) => {
    if (!text.includes(mark)) throw new Error(`src/builder/index.html lacks ${mark}`);
    return text.replace(mark, () => part);
  },
  readFileSync('src/builder/index.html', 'utf8'),
);
writeFileSync('dist/builder/index.html', page);
rmSync(bundleFile);
