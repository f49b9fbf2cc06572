/* global document, Image */
/*
 * node toolchain/builder/photos/take.js: draws `examples/photos` in the size in which the preview of the builder shows them, as
 * WebP, because a document may have no SVG as `data:`. Needs Chromium.
 */
import {globSync, readFileSync, writeFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {findEngines} from '../../../test/engines/find.js';
import {launchOptions} from '../../../test/engines/settings.js';

const folder = dirname(fileURLToPath(import.meta.url));

/** Runs in the page. @param {string} svg @returns {Promise<string>} a `data:` URL */
async function draw(svg) {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), {width: 128, height: 128});
  canvas.getContext('2d')?.drawImage(image, 0, 0, 128, 128);
  return canvas.toDataURL('image/webp', 0.4);
}

const {chromium} = findEngines();
if (!chromium) throw new Error('No Chromium was found; CHROME_PATH names one.');
const browser = await puppeteer.launch(launchOptions('chromium', chromium));
try {
  const page = await browser.newPage();
  for (const file of globSync('examples/photos/*.svg')) {
    const url = await page.evaluate(draw, readFileSync(file, 'utf8'));
    const bytes = Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
    writeFileSync(join(folder, `${basename(file, '.svg')}.webp`), bytes);
    console.log(`${basename(file)}: ${bytes.length} bytes`);
  }
} finally {
  await browser.close();
}
