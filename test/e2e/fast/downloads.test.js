/* global document, window, HTMLAnchorElement */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {before, test} from 'node:test';
import {until} from '../browsers.js';
import {eachEngine} from '../each-engine.js';
import {pageWith} from '../host.js';
import {settled} from '../in-page.js';

const demo = JSON.parse(readFileSync('examples/demo-cluster.json', 'utf8'));
const chart = '<cluster-revenue-chart src="/cluster.json"></cluster-revenue-chart>';

/** Records what is offered for download, in place of a dialog of the browser. */
const recordDownloads = () => {
  /** @type {string[]} */
  const endings = [];
  Object.assign(window, {endings});
  HTMLAnchorElement.prototype.click = function () {
    endings.push(this.download.replace(/^.*\./, ''));
  };
};
const recorded = () => /** @type {any} */ (window).endings.toSorted().join();

const clickButtons = () => {
  const root = document.querySelector('cluster-revenue-chart')?.shadowRoot;
  for (const value of ['png', 'svg', 'csv']) {
    /** @type {HTMLElement | null | undefined} */ (
      root?.querySelector(`button[value=${value}]`)
    )?.click();
  }
};

eachEngine('downloads', (stage) => {
  before(() => {
    stage.host.answers['/cluster.json'] = {body: demo};
  });

  // Each of them has the code of the buttons in itself or in a chunk of its own.
  for (const file of ['cluster-widgets.js', 'autoload.js', 'revenue-chart.js', 'embed']) {
    test(`the chart of ${file} offers its files`, async () => {
      const {host, page} = stage;
      host.answers['/'] = {body: pageWith(chart, {file})};
      const frame = '/dist/embed/index.html?widget=revenue-chart&src=/cluster.json';
      await page.goto(`${host.origin}${file === 'embed' ? frame : '/'}`);
      await until(page, settled);
      await page.evaluate(recordDownloads);
      await page.evaluate(clickButtons);
      await until(page, () => /** @type {any} */ (window).endings.length === 3);
      assert.equal(await page.evaluate(recorded), 'csv,png,svg');
    });
  }
});
