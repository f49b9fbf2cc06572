/* global document, window, getComputedStyle */

/*
 * Functions that run in the page. Each sees its arguments alone, so none may use another.
 */

/**
 * What a reader sees of a part of a widget, one text an element; hidden ones are left out.
 * @param {string} selector the widget's
 * @param {string} part as in `::part()`
 * @returns {string[]}
 */
export const partTexts = (selector, part) =>
  [...(document.querySelector(selector)?.shadowRoot?.querySelectorAll(`[part~="${part}"]`) ?? [])]
    .filter((element) => {
      const {width, height} = element.getBoundingClientRect();
      return width > 0 && height > 0 && getComputedStyle(element).visibility === 'visible';
    })
    .map((element) => /** @type {any} */ (element).innerText ?? element.textContent)
    .map((text) => text.replace(/\s+/g, ' ').trim());

/** Whether all widgets of the page have done loading. @returns {boolean} */
export const settled = () => {
  const widgets = [...document.querySelectorAll('*')].filter((element) =>
    element.localName.startsWith('cluster-'),
  );
  return (
    widgets.length > 0 &&
    widgets.every((element) =>
      [':state(ready)', ':state(empty)', ':state(error)'].some((state) => element.matches(state)),
    )
  );
};

/** Which of its states a widget is in. @param {string} selector */
export const stateOf = (selector) =>
  ['loading', 'ready', 'empty', 'error'].filter((state) =>
    document.querySelector(selector)?.matches(`:state(${state})`),
  );

/** Whether a reader sees an element of the page. @param {string} selector */
export const isSeen = (selector) => {
  const element = document.querySelector(selector);
  if (!element) return false;
  const {width, height} = element.getBoundingClientRect();
  return width > 0 && height > 0 && getComputedStyle(element).visibility === 'visible';
};

/** Presses a part of a widget. @param {string} selector @param {string} part */
export const press = (selector, part) => {
  const found = document.querySelector(selector)?.shadowRoot?.querySelector(`[part~="${part}"]`);
  /** @type {HTMLElement} */ (found).click();
};

/** What the page got that it must not get: errors, rejections, messages in the console. */
export const faults = () => /** @type {any} */ (window).faults;

/**
 * Runs axe, which must have been put into the page. What axe cannot judge counts too, except for initials
 * behind a photo, which are not visible, and the contrast of text in an SVG and of text that the builder's
 * editor underlines with an image: axe does not know what is behind it. The tests of the tokens check that.
 * @returns {Promise<string[]>} one line a finding
 * @throws {Error} where axe saw nothing of a widget: its silence would say nothing
 */
export const violations = async () => {
  const {axe} = /** @type {any} */ (window);
  const {passes, violations: found, incomplete} = await axe.run(document);
  const inWidget = (/** @type {any} */ {target}) => Array.isArray(target[0]);
  if (!passes.some((/** @type {any} */ {nodes}) => nodes.some(inWidget))) {
    throw new Error('axe did not look into the widgets.');
  }
  const unknown = incomplete.map((/** @type {any} */ {id, nodes}) => ({
    id,
    nodes: nodes.filter(
      (/** @type {any} */ {html}) => id !== 'color-contrast' || !/^<(text|tspan) /.test(html),
    ),
  }));
  return [...found, ...unknown].flatMap(({id, nodes}) =>
    nodes
      .filter((/** @type {any} */ {html}) => !/^<[^>]* part="photo"/.test(html))
      .filter(
        (/** @type {any} */ {target}) =>
          id !== 'color-contrast' || !/cm-lintRange|\.ͼ\d/.test(target.flat().join(' ')),
      )
      .filter(
        (/** @type {any} */ {html}) => id !== 'color-contrast' || !/^<(text|tspan) /.test(html),
      )
      .map(
        (/** @type {any} */ {target, failureSummary}) =>
          `${id}: ${target.flat().join(' ')}: ${failureSummary.replace(/\s+/g, ' ')}`,
      ),
  );
};
