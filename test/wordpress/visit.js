/* global document */

/** @typedef {import('puppeteer-core').Page} Page */

/**
 * What a visitor sees of a post: the widget, alone or in a frame; what remains of a snippet, with the notice that it is not
 * updated, or the notice alone; or a fault: such a rest without the notice, or the notice beside a widget.
 * @typedef {'widget' | 'frame' | 'copy' | 'notice' | 'fault'} Shown
 */

/** Long, because one PHP process serves everything and the machine may be busy. */
export const timeout = 60_000;

const content = '.entry-content, .wp-block-post-content';

/** Runs in the page. @param {string} selector */
const whatIsThere = (selector) => {
  const post = document.querySelector(selector);
  const widget = post?.querySelector('cluster-board, [data-cluster-widget]');
  const text = /** @type {HTMLElement | null} */ (post)?.innerText ?? '';
  const hasNotice = text.includes('This site removed the code of a widget');
  const module = document.querySelector('script[type=module][src*="/cdn/"]');
  const frame = post?.querySelector('iframe[src*="/embed/index.html"]');
  if (hasNotice === !!(frame ?? (widget && module))) return 'fault';
  if (frame) return 'frame';
  if (!hasNotice) return 'widget';
  return text.includes('Ada Example') ? 'copy' : 'notice';
};

/** Whether the post has text of the document outside the shadow root of the widget. Runs in the page. @param {string} selector */
const hasCopy = (selector) =>
  !!(
    /** @type {HTMLElement} */ (document.querySelector(selector)).innerText.includes('Ada Example')
  );

/** Runs in a page or a frame. */
const isReady = () => !!document.querySelector('cluster-board:state(ready)');

/** What a visitor sees, with the widget loaded. @param {Page} page @param {string} link @returns {Promise<Shown>} */
export const visit = async (page, link) => {
  await page.goto(link, {waitUntil: 'load', timeout});
  const shown = await page.evaluate(whatIsThere, content);
  if (shown === 'widget') {
    await page.waitForFunction(isReady, {timeout});
    if (await page.evaluate(hasCopy, content)) return 'fault';
  }
  if (shown === 'frame') {
    await page.$eval('iframe[src*="/embed/index.html"]', (frame) => frame.scrollIntoView());
    const frame = await page.waitForFrame((each) => each.url().includes('/embed/index.html'), {
      timeout,
    });
    await frame.waitForFunction(isReady, {timeout});
  }
  return shown;
};

/** The post as it is read without JavaScript. @param {string} link */
export const read = async (link) => {
  const answer = await fetch(link);
  const text = await answer.text();
  const [, post = ''] =
    /class="[^"]*(?:entry-content|wp-block-post-content)[^"]*"[^>]*>([^]*)/.exec(text) ?? [];
  return {
    page: text,
    hasNames: post.includes('Ada Example'),
    hasContacts: /ada@example\.org|000 00 00/.test(post.replace(/<script[^]*?<\/script>/g, '')),
  };
};

/** Logs somebody in. @param {Page} page @param {string} origin @param {string} role */
export const logIn = async (page, origin, role) => {
  const client = await page.createCDPSession();
  await client.send('Network.clearBrowserCookies');
  await page.goto(`${origin}/wp-login.php`, {timeout});
  for (const [selector, words] of [
    ['#user_login', role],
    ['#user_pass', 'password'],
  ]) {
    await page.$eval(
      selector,
      (field, text) => {
        /** @type {HTMLInputElement} */ (field).value = text;
      },
      words,
    );
  }
  await Promise.all([page.waitForNavigation({timeout}), page.click('#wp-submit')]);
};
