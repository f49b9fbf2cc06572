import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, test} from 'node:test';
import {promisify} from 'node:util';
import {ensureJava} from '../../engines/java.js';
import {prerendered, snippetOf} from '../prerendered.js';

const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');

const widgets = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'))
  .modules.flatMap((/** @type {any} */ {declarations = []}) => declarations)
  .flatMap((/** @type {any} */ {tagName}) => tagName?.replace('cluster-', '') ?? []);

/** @param {string} body @param {string} [head] */
const page = (body, head = '') =>
  `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>Host</title>${head}</head><body><h1>Host</h1>\n${body}</body></html>\n`;

/** The lines in front of the tag belong into the head, if there are tokens. @param {string} snippet */
const inPage = (snippet) => {
  const [, style = '', rest = ''] =
    /^([^]*?)(<(?:cluster-|div |iframe |!-- Where)[^]*)$/.exec(snippet) ?? [];
  return style.includes('<style>') ? page(rest, style) : page(snippet);
};

if (!ensureJava()) {
  console.log('not run: the Nu validator: java is not installed (default-jre-headless)');
} else {
  describe('the Nu validator', () => {
    const folder = mkdtempSync(join(tmpdir(), 'nu-'));
    after(() => rmSync(folder, {recursive: true}));

    test('has no message on examples, embed page, prerendered pages and snippets', async (t) => {
      const demo = 'examples/demo-cluster.json';
      for (const name of readdirSync('examples').filter((file) => file.endsWith('.html')))
        writeFileSync(join(folder, name), readFileSync(join('examples', name)));
      writeFileSync(join(folder, 'embed.html'), readFileSync('dist/embed/index.html'));
      for (const css of ['link', 'inline']) {
        const body = widgets.map(
          (/** @type {string} */ name) => `<cluster-${name} src="/${demo}"></cluster-${name}>\n`,
        );
        writeFileSync(
          join(folder, `prerendered-${css}.html`),
          prerendered(page(body.join('')), '--css', css).text,
        );
      }
      for (const delivery of ['script', 'autoload', 'iframe', 'placeholder', 'npm']) {
        const snippets = widgets.map((/** @type {string} */ name) =>
          snippetOf(name, demo, '--lang', 'pl', '--delivery', delivery),
        );
        writeFileSync(join(folder, `${delivery}.html`), page(snippets.join('\n')));
        const styled = snippetOf(
          'board',
          demo,
          '--delivery',
          delivery,
          '--token',
          'accent=#b3480f',
          '--channel',
          'pinned',
        );
        writeFileSync(join(folder, `${delivery}-styled.html`), inPage(styled));
      }
      const files = readdirSync(folder);
      assert.ok(files.length >= 15);
      t.diagnostic(`${files.length} pages`);
      const args = ['-Xss4m', '-jar', jar, '--exit-zero-always', '--format', 'json', '--stdout'];
      const {stdout, stderr} = await promisify(execFile)('java', [...args, folder], {
        maxBuffer: 2 ** 26,
      });
      assert.equal(stderr, '');
      /** @type {{type: string, url: string, lastLine: number, message: string, extract?: string}[]} */
      const messages = JSON.parse(stdout).messages;
      // Prettier writes `<meta />`, which is valid; the validator only says that it has no effect. The embed page's policy
      // wants http, which a file does not have, and the validator asks no server of this machine.
      const idle =
        /^(Trailing slash on void|Resource violates Content Security Policy \(meta tag\))/;
      const found = messages.filter(({message}) => !idle.test(message));
      const lines = found.map(
        ({type, url, lastLine, message, extract = ''}) =>
          `${url.replace(/.*\//, '')}:${lastLine}: ${type}: ${message} ${extract.slice(0, 60)}`,
      );
      assert.equal(lines.slice(0, 20).join('\n'), '');
    });
  });
}
