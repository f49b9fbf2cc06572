import {setTimeout as pause} from 'node:timers/promises';
import {probe} from './probe.js';

/** @typedef {import('puppeteer-core').Page} Tab */
/** @typedef {import('puppeteer-core').CDPSession} Session */

/**
 * What is measured of one visit. All times are from the start of the navigation; a block that is drawn before the page's
 * first paint counts from that paint on.
 * @typedef {object} Visit
 * @property {number} [drawn] ms until all three blocks show their content; absent where one waits until it is scrolled to
 * @property {number} [chart] ms until the chart does, likewise
 * @property {number} largest ms, Largest Contentful Paint
 * @property {number} shift Cumulative Layout Shift, until all is drawn and the page was scrolled to its end
 * @property {number} [click] ms from a click to the next paint, the slower of "Show all" and a click on the chart; 16 is at most
 *   one frame
 * @property {number} cpuLoad ms of the main thread until the load event
 * @property {number} cpu ms of the main thread until the page is idle: after the load event, no request and next to no work
 *   for half a second
 * @property {number} cpuDrawn the same, until all three blocks are drawn as well; with the scrolling where a block waits for it
 * @property {number} cpuEnd the same, until the page was scrolled to its end as well
 * @property {number} bytes transferred until the end, compressed, headers included
 * @property {number} requests until the end, redirects not counted
 */

/**
 * @typedef {object} VisitOptions
 * @property {number} [slower] how many times the CPU is slowed down
 * @property {import('puppeteer-core').NetworkConditions} [network]
 * @property {boolean} [scrolls] to the end, once the page is idle
 * @property {boolean} [clicks] on "Show all" and on the chart, at the end
 * @property {string} [until] an expression that holds when the page is done; default: all three blocks are drawn
 */

/** A phone. */
const viewport = {width: 412, height: 823, deviceScaleFactor: 2, isMobile: true, hasTouch: true};

/** How often the main thread is asked what it did. */
const TICK = 250;
/** Ticks without a request and with at most this much work make a page idle. */
const IDLE_TICKS = 2;
const IDLE_WORK = TICK / 20;
/** How long a page has to draw its blocks by itself before it is scrolled. */
const PATIENCE = 8000;
const LIMIT = 120_000;

const allDrawn = 'Object.keys(kept.drawn).length === 3';

/** @param {Tab | import('puppeteer-core').Frame} page @returns {Promise<import('./probe.js').Kept>} */
const keptOf = async (page) => /** @type {any} */ (page.evaluate('kept'));

/** The transfers of a page, all its frames included. @param {Session} session */
const countTransfers = (session) => {
  const sums = {bytes: 0, requests: 0};
  /** @type {Set<string>} */
  const open = new Set();
  /** @type {Set<string>} */
  const cached = new Set();
  session.on('Network.requestWillBeSent', ({requestId, request, redirectResponse}) => {
    if (request.url.startsWith('data:')) return;
    if (!redirectResponse) sums.requests++;
    open.add(requestId);
  });
  session.on('Network.requestServedFromCache', ({requestId}) => cached.add(requestId));
  session.on('Network.loadingFinished', ({requestId, encodedDataLength}) => {
    open.delete(requestId);
    if (!cached.has(requestId)) sums.bytes += encodedDataLength;
  });
  session.on('Network.loadingFailed', ({requestId}) => open.delete(requestId));
  return {sums, isOpen: () => open.size > 0};
};

/**
 * Clicks a block, in whichever frame it is.
 * @param {Tab} tab
 * @param {string} block
 * @returns {Promise<{delay: number, frame: import('puppeteer-core').Frame}>} ms until the next paint
 */
const click = async (tab, block) => {
  for (const frame of tab.frames()) {
    const handle = await frame.evaluateHandle(`targetOf('${block}')`);
    const element = /** @type {import('puppeteer-core').ElementHandle<Element> | null} */ (
      handle.asElement()
    );
    if (!element) continue;
    await element.scrollIntoView();
    await pause(TICK);
    const box = await element.boundingBox();
    if (!box) continue;
    const start = Number(await frame.evaluate('performance.now()'));
    await tab.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    // An input that is done within a frame is not reported: there is nothing to wait for.
    await pause(2 * TICK);
    const {events} = await keptOf(frame);
    const own = events.filter((event) => event.start >= start).map(({duration}) => duration);
    return {delay: Math.max(16, ...own), frame};
  }
  throw new Error(`Nothing to click: ${block}`);
};

/**
 * Opens a page in a new tab.
 * @param {import('puppeteer-core').BrowserContext} context whose cache is used
 * @param {string} address
 * @param {VisitOptions} options
 * @returns {Promise<Visit>}
 * @throws {Error} where the page has a fault, or never draws what it has to
 */
export const visit = async (
  context,
  address,
  {slower = 1, network, scrolls = false, clicks = false, until = allDrawn},
) => {
  const tab = await context.newPage();
  try {
    const session = await tab.createCDPSession();
    await session.send('Performance.enable', {timeDomain: 'threadTicks'});
    await session.send('Network.enable');
    const {sums, isOpen} = countTransfers(session);
    /** @type {string[]} */
    const faults = [];
    tab.on('pageerror', (error) => faults.push(String(error)));
    tab.on('response', (response) => {
      if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
    });
    await tab.setViewport(viewport);
    await tab.evaluateOnNewDocument(probe, until === allDrawn);
    if (slower > 1) await tab.emulateCPUThrottling(slower);
    if (network) await tab.emulateNetworkConditions(network);
    await tab.bringToFront();

    const taskTime = async () => {
      const {metrics} = await session.send('Performance.getMetrics');
      return 1000 * (metrics.find(({name}) => name === 'TaskDuration')?.value ?? NaN);
    };
    const before = await taskTime();
    const cpu = async () => (await taskTime()) - before;
    const started = performance.now();
    /** @param {string} what */
    const check = (what) => {
      const seconds = (performance.now() - started) / 1000;
      if (faults.length > 0) throw new Error(`${address}: ${faults.join('; ')}`);
      if (seconds * 1000 > LIMIT) throw new Error(`${address}: not ${what} after ${seconds} s`);
    };
    /** @returns {Promise<number>} ms of the main thread until then */
    const untilIdle = async () => {
      let last = await cpu();
      for (let quiet = 0; quiet < IDLE_TICKS;) {
        await pause(TICK);
        const now = await cpu();
        quiet = isOpen() || now - last > IDLE_WORK ? 0 : quiet + 1;
        last = now;
        check('idle');
      }
      return last;
    };
    const isDone = () => tab.evaluate(until);

    await tab.goto(address, {waitUntil: 'load', timeout: LIMIT});
    const cpuLoad = await cpu();
    const cpuIdle = await untilIdle();
    const isDoneWhenIdle = await isDone();
    while (!(await isDone()) && performance.now() - started < PATIENCE) await pause(TICK);
    const {drawn} = await keptOf(tab);
    let cpuDrawn = isDoneWhenIdle ? cpuIdle : (await isDone()) ? await untilIdle() : NaN;
    if (scrolls) {
      const rest = Number(await tab.evaluate('document.body.scrollHeight - innerHeight'));
      await session.send('Input.synthesizeScrollGesture', {
        ...{x: 200, y: 400, yDistance: -rest, speed: 1600, gestureSourceType: 'mouse'},
      });
    }
    while (!(await isDone())) {
      // The end moves where a block grows.
      if (scrolls) await tab.evaluate('scrollTo(0, document.body.scrollHeight)');
      await pause(TICK);
      check('drawn');
    }
    const cpuEnd = await untilIdle();
    if (Number.isNaN(cpuDrawn)) cpuDrawn = cpuEnd;
    for (const frame of tab.frames()) await frame.evaluate('stopLooking = true');
    const {paint, largest, shift} = await keptOf(tab);
    const {bytes, requests} = sums;

    /** @type {number | undefined} */
    let delay;
    if (clicks) {
      const all = await click(tab, 'board');
      const seen = await all.frame.evaluate("seenOf('board')");
      if (seen !== 9) throw new Error(`${address}: "Show all" shows ${seen} people`);
      delay = Math.max(all.delay, (await click(tab, 'chart')).delay);
    }
    check('done');
    const {board, specializations, chart} = drawn;
    const all = Math.max(board, specializations, chart, paint);
    return {
      ...(all && {drawn: all}),
      ...(chart && {chart: Math.max(chart, paint)}),
      ...{largest, shift, click: delay, cpuLoad, cpu: cpuIdle, cpuDrawn, cpuEnd, bytes, requests},
    };
  } finally {
    await tab.close();
  }
};
