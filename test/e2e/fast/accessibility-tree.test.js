/* global document */
import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {after, before, test} from 'node:test';
import {engineNames, openBrowser, sayNotRun, until} from '../browsers.js';
import {openHost, pageWith} from '../host.js';
import {settled} from '../in-page.js';
import {transcript} from '../transcript.js';

/*
 * What Chromium hands to a screen reader, against a committed transcript in each language. After a change that is
 * meant: UPDATE=1 node --test test/e2e/fast/accessibility-tree.test.js, and read the difference.
 */

const widgets = [
  '<cluster-board id="board"></cluster-board>',
  '<cluster-board id="board-limited" limit="2" heading="Two of them"></cluster-board>',
  '<cluster-specializations id="specializations" filterable></cluster-specializations>',
  '<cluster-awards id="awards" now="2026-11-23"></cluster-awards>',
  '<cluster-awards id="timeline" layout="timeline" now="2026-11-23" no-heading></cluster-awards>',
  '<cluster-awards id="current" show="current" now="2026-11-23"></cluster-awards>',
];

const run = engineNames.includes('chromium');
sayNotRun('accessibility tree');

/** @type {Awaited<ReturnType<typeof openHost>>} */
let host;
/** @type {Awaited<ReturnType<typeof openBrowser>>} */
let browser;

before(async () => {
  if (!run) return;
  host = await openHost();
  browser = await openBrowser('chromium');
});
after(async () => {
  await browser?.close();
  await host?.close();
});

for (const lang of ['en', 'pl']) {
  test(`the widgets read as their transcript says: ${lang}`, {skip: !run}, async () => {
    for (const name of ['metal-processing-cluster', 'demo-cluster']) {
      const source = `/examples/${name}.json`;
      const body = widgets.join('').replaceAll(' id=', ` src="${source}" id=`);
      host.answers[`/${lang}.html`] = {body: pageWith(body, {lang})};
      const page = await browser.newPage();
      await page.goto(`${host.origin}/${lang}.html`);
      await until(page, settled);
      const tab = /** @type {import('puppeteer-core').Page} */ (page.puppeteer);
      const parts = [];
      for (const id of await page.evaluate(() =>
        [...document.querySelectorAll('[id]')].map((element) => element.id),
      )) {
        parts.push(`# ${id}\n\n${await transcript(tab, `#${id}`)}\n`);
      }
      await page.close();
      const file = `test/fixtures/transcripts/${name}.${lang}.txt`;
      const text = parts.join('\n');
      if (process.env.UPDATE) writeFileSync(file, text);
      assert.equal(text, readFileSync(file, 'utf8'));
    }
  });
}
