import {setTimeout as pause} from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import {fileHandler, listen} from '../../examples/static-server.js';
import {ensureEngines} from '../engines/ensure.js';
import {launchOptions} from '../engines/settings.js';

/** @typedef {{id: string, title: string, name: string, type: 'story' | 'docs', tags: string[]}} Entry */
/** @typedef {{theme: string, width: string}} Place a story is looked at in: toolbar choices */
/** @typedef {{place: Place, faults: string[]}} Visit */

const {engines} = ensureEngines();

/** Pixels of a picture: what lies lower is much like what is above. */
const highest = 1000;

/** What is drawn must not depend on the machine: no smoothing for its screen, no hinting. */
const steady = [
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-device-scale-factor=1',
];

/**
 * The built Storybook on a server of its own, and a browser that walks over it.
 * @param {string} folder
 */
export const openTour = async (folder) => {
  if (!engines.chromium) throw new Error('Chromium is not installed.');
  const files = fileHandler(folder);
  const {origin, server} = await listen((request, response) =>
    request.url === '/favicon.ico'
      ? void response.writeHead(204).end()
      : void files(request, response),
  );
  const options = launchOptions('chromium', engines.chromium);
  const browser = await puppeteer.launch({...options, args: [...(options.args ?? []), ...steady]});
  /** @type {{entries: Record<string, Entry>}} */
  const {entries} = await (await fetch(`${origin}/index.json`)).json();
  return {
    entries: Object.values(entries),
    openGuide: () => openGuide(browser, origin),
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
};

/** A window that shows one story after the other. @param {import('puppeteer-core').Browser} browser @param {string} origin */
async function openGuide(browser, origin) {
  // A context is a window of its own: of two tabs of one window the browser paints one.
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({width: 1264, height: 1000});
  await page.emulateFocusedPage(true);
  await page.evaluateOnNewDocument(hear);
  /** @type {string[]} */
  const complaints = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`not caught: ${error}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(data|blob):/.test(url)) complaints.push(`request: ${url}`);
  });
  /** What was complained of since the last time. */
  const complained = () => complaints.splice(0);

  /** @param {string} name of a media feature @param {string} value */
  const prefer = (name, value) =>
    page.emulateMediaFeatures([
      {name: 'prefers-reduced-motion', value: 'reduce'},
      {name, value},
    ]);

  return {
    page,
    complained,
    /**
     * Shows a story and waits until it is finished. Storybook's page stays: it needs longer to start than a story to
     * be drawn.
     * @param {Entry} entry
     * @param {Place} place
     */
    async open({id, tags}, place) {
      await prefer('forced-colors', tags.includes('forced-colors') ? 'active' : 'none');
      if (page.url().includes('viewMode=story')) return page.evaluate(finished, place, id);
      const globals = Object.entries(place)
        .map(([name, value]) => `${name}:${value}`)
        .join(';');
      await page.goto(`${origin}/iframe.html?id=${id}&viewMode=story&globals=${globals}`);
      await page.addStyleTag({content: 'html {caret-color: transparent}'});
      return page.evaluate(finished);
    },
    /** The same story in another place. @param {Place} place */
    move: (place) => page.evaluate(finished, place),
    /** Opens a page of documentation. @param {Entry} entry @param {string} [globals] toolbar choices */
    async read({id}, globals = '') {
      await page.goto(`${origin}/iframe.html?id=${id}&viewMode=docs&globals=${globals}`);
      await page.waitForSelector('#storybook-docs .sbdocs-content', {timeout: 30_000});
      await page.waitForNetworkIdle({idleTime: 250});
    },
    /** The table of the page: of each row the name, the description, the default and the control. */
    rows: () =>
      page.$$eval('.docblock-argstable-body tr', (rows) =>
        rows
          .map((row) => Array.from(row.cells, (cell) => cell.innerText.trim()))
          .filter((cells) => cells.length === 4),
      ),
    /** What "Show code" shows of each story of the page: the script, and the attributes of the widget. @param {string} tag */
    async codes(tag) {
      await page.$$eval('button', (buttons) => {
        for (const button of buttons) if (button.innerText.trim() === 'Show code') button.click();
      });
      await page.waitForFunction(() => {
        const previews = Array.from(document.querySelectorAll('.sbdocs-preview'));
        return previews.every((preview) => preview.querySelector('pre')?.innerText);
      });
      return page.$$eval(
        '.sbdocs-preview pre',
        (codes, tag) =>
          codes.map((code) => {
            const pasted = new DOMParser().parseFromString(code.innerText, 'text/html');
            const script = pasted.querySelector('script')?.getAttribute('src');
            return {script, attributes: pasted.querySelector(tag)?.getAttributeNames() ?? []};
          }),
        tag,
      );
    },
    /** What the story itself asked of the toolbars. @returns {Promise<Record<string, string>>} */
    ownGlobals: () =>
      page.evaluate(() => {
        const {__STORYBOOK_PREVIEW__: preview} = /** @type {any} */ (globalThis);
        return preview.currentRender.story.storyGlobals;
      }),
    /** A picture of the story as it is printed. */
    async printed() {
      await page.emulateMediaType('print');
      await page.evaluate(() => void dispatchEvent(new Event('beforeprint')));
      const picture = await this.picture();
      await page.evaluate(() => void dispatchEvent(new Event('afterprint')));
      await page.emulateMediaType();
      return picture;
    },
    /** A picture of the story, no higher than a long page. */
    async picture() {
      await page.evaluate(async () => {
        await document.fonts.ready;
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      });
      const {left, width, height} = await page.evaluate(() => {
        const box = document.querySelector('.stage')?.getBoundingClientRect();
        const {left = 0, right = 0, bottom = 0} = box ?? {};
        return {left: left - 16, width: right - left + 32, height: bottom + 16};
      });
      await pause(50);
      const clip = {
        x: Math.floor(left),
        y: 0,
        width: Math.ceil(width),
        height: Math.min(Math.ceil(height), highest),
      };
      return page.screenshot({clip, captureBeyondViewport: true});
    },
  };
}

/** Runs in the page before Storybook does: keeps the last that its channel says of how a story ended. */
function hear() {
  /** @type {any} */
  let channel;
  const page = /** @type {any} */ (globalThis);
  Object.defineProperty(page, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set(value) {
      channel = value;
      const ends = ['storyFinished', 'storyErrored', 'storyThrewException', 'storyMissing'];
      for (const end of [...ends, 'playFunctionThrewException'])
        channel.on(end, (/** @type {object} */ said) => (page.ended ??= {end, said}));
    },
  });
}

/**
 * Runs in the page: waits until the story has been drawn, played and judged – where a place is given, there.
 * @param {Place} [place]
 * @param {string} [storyId] another story than the one that is shown
 * @returns {Promise<string[]>} what is wrong with it
 */
async function finished(place, storyId) {
  const page = /** @type {any} */ (globalThis);
  const {__STORYBOOK_ADDONS_CHANNEL__: channel, __STORYBOOK_PREVIEW__: preview} = page;
  if (place) page.ended = undefined;
  if (storyId && storyId !== preview.currentSelection.storyId) {
    // Not by `updateGlobals`, which would draw the story before once more.
    preview.storyStoreValue.userGlobals.update(place);
    globalThis.scrollTo(0, 0);
    channel.emit('setCurrentStory', {storyId, viewMode: 'story'});
  } else if (place) channel.emit('updateGlobals', {globals: place});
  while (!page.ended) await new Promise((resolve) => setTimeout(resolve, 20));
  const {end, said} = page.ended;
  if (end !== 'storyFinished') return [`${end}: ${said.message ?? JSON.stringify(said)}`];
  const report = said.reporters.findLast((/** @type {{type: string}} */ {type}) => type === 'a11y');
  if (!report?.result.violations) return [`not judged: ${report?.result.error ?? said.status}`];
  const looks = [];
  const stage = document.querySelector('.stage');
  if (stage && stage.scrollWidth > stage.clientWidth + 1) looks.push('wider than its place');
  const states = ['loading', 'ready', 'empty', 'error'].map((state) => `:state(${state})`);
  const {storyId: id} = preview.currentSelection;
  const isOfWidget = id.startsWith('widgets-');
  if (isOfWidget && !stage?.querySelector(states.join())) looks.push('shows no widget');
  const isOfFault = /--(fault-|retry)/.test(id);
  if (!isOfFault && stage?.querySelector(':state(error)')) looks.push('shows a fault');
  const violations = report.result.violations.map(
    (
      /** @type {{id: string, nodes: {target: unknown, failureSummary: string}[]}} */ {id, nodes},
    ) => {
      const places = nodes.map(
        ({target, failureSummary}) => `${JSON.stringify(target)} ${failureSummary}`,
      );
      return `axe: ${id}: ${places.join('; ')}`;
    },
  );
  return [...looks, ...violations];
}
