import assert from 'node:assert/strict';
import {existsSync, globSync, readFileSync, statSync} from 'node:fs';
import {dirname, join, resolve, sep} from 'node:path';
import {describe, it} from 'node:test';

/* Every link of the site leads to something in the site, wherever the site lies: npm run site. */

const site = resolve('site');
const pages = globSync('site/**/*.html').sort();

/** The addresses in a page. @param {string} html */
const addressesIn = (html) =>
  [
    ...html
      .replace(/<(script|pre)\b[^>]*>.*?<\/\1>/gs, (code) => code.replace(/>.*/s, '>'))
      .matchAll(/\s(?:href|src|poster|data-cluster-src|action)="([^"]*)"/g),
  ].map(([, address = '']) => address.replaceAll('&amp;', '&'));

/** @param {string} page @param {string} address */
function faultOf(page, address) {
  if (/^(https?:|mailto:|tel:|data:)/.test(address)) return undefined;
  if (address.startsWith('/')) return 'does not start at the page';
  const [path = '', hash] = address.split('#');
  const file = path ? join(dirname(page), decodeURIComponent(path.replace(/\?.*/, ''))) : page;
  if (!(resolve(file) + sep).startsWith(site + sep)) return 'leads out of the site';
  if (!existsSync(file)) return 'leads nowhere';
  const target = statSync(file).isDirectory() ? join(file, 'index.html') : file;
  if (!existsSync(target)) return 'is a folder without index.html';
  const isOurs = /site[\\/](pl[\\/])?(docs[\\/])?[\w-]+\.html$/.test(target);
  if (hash && isOurs && !readFileSync(target, 'utf8').includes(`id="${hash}"`))
    return 'names no place there';
  return undefined;
}

describe('the links of the site', () => {
  for (const page of pages) {
    it(page, () => {
      const addresses = addressesIn(readFileSync(page, 'utf8'));
      const faults = addresses.flatMap((address) => {
        const fault = faultOf(page, address);
        return fault ? `${address} ${fault}` : [];
      });
      assert.deepEqual(faults, []);
    });
  }
});

it('the site has the documentation, the examples, the builder and Storybook', () => {
  for (const file of [
    'index.html',
    'pl/index.html',
    'pl/docs/embedding.html',
    'examples/index.html',
    'dist/builder/index.html',
    'storybook/index.html',
    'docs/tokens.html',
  ]) {
    assert.ok(existsSync(join(site, file)), file);
  }
});
