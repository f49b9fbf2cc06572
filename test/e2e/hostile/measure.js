/* global document, getComputedStyle, innerWidth, NodeFilter, requestAnimationFrame */

/*
 * Functions that run in the page. Each sees its arguments alone, so none may use another.
 */

/**
 * What the widgets get from their host, and how large a pixel of theirs is.
 * @typedef {{width: number, scale: number, font: Record<string, string>}} Surroundings
 */

/** The box of a part relative to its widget, in the widget's own pixels. @typedef {{part: string, x: number, y: number, width: number, height: number}} Box */

/** Waits for a frame or two: what depends on the width is drawn after it has been measured. */
export const frames = () =>
  new Promise((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 50))),
  );

/** Whether all pictures of the widgets are loaded, also those that are far from the window: a logo has no width before. @returns {boolean} */
export const picturesLoaded = () => {
  const [frame] = document.getElementsByTagName('iframe');
  const page = frame?.contentDocument ?? document;
  const imagesIn = (/** @type {ParentNode} */ root) => {
    /** @type {HTMLImageElement[]} */
    const images = [...root.querySelectorAll('img')];
    for (const {shadowRoot} of root.querySelectorAll('*'))
      if (shadowRoot) images.push(...imagesIn(shadowRoot));
    return images;
  };
  const images = [...page.querySelectorAll('#widgets > *')].flatMap(({shadowRoot}) =>
    shadowRoot ? imagesIn(shadowRoot) : [],
  );
  for (const image of images) image.loading = 'eager';
  return images.every(({complete}) => complete);
};

/** All that is computed for the host's own elements, a line each value; a text, which no page can have tampered with. @returns {string} */
export const hostStyles = () =>
  [...document.querySelectorAll('#own *')]
    .flatMap((element) => {
      const style = getComputedStyle(element);
      // No second argument of `Array.from`: Prototype and MooTools replace the function.
      return [...style].map(
        (name) => `${element.localName} { ${name}: ${style.getPropertyValue(name)} }`,
      );
    })
    .join('\n');

/** How wide a line of the host's own text is, in its own pixels; no widget has to do with it. @returns {number} */
export const lineWidth = () => {
  const line = /** @type {Element} */ (document.querySelector('#own p'));
  const range = document.createRange();
  range.selectNodeContents(line);
  const scale = line.getBoundingClientRect().width / parseFloat(getComputedStyle(line).width);
  return range.getBoundingClientRect().width / scale;
};

/** @returns {Surroundings} */
export const surroundings = () => {
  const page = document.querySelector('iframe')?.contentDocument ?? document;
  const [first] = page.querySelectorAll('#widgets > *');
  const style = getComputedStyle(first);
  const width = parseFloat(style.width);
  const size = parseFloat(style.fontSize);
  /** @type {Record<string, string>} */
  const font = {};
  for (const name of [
    ...['font-family', 'font-size', 'font-weight', 'font-style'],
    ...['letter-spacing', 'word-spacing', 'direction'],
  ]) {
    font[name] = style.getPropertyValue(name);
  }
  // A share of the size, as sites set it: small letters have lower lines.
  const height = parseFloat(style.lineHeight) / size;
  font['line-height'] = height ? height.toFixed(4) : 'normal';
  return {width, scale: first.getBoundingClientRect().width / width, font};
};

/** The boxes of all parts of all widgets, those of a profile's sections too. @returns {Record<string, Box[]>} */
export const boxes = () => {
  const page = document.querySelector('iframe')?.contentDocument ?? document;
  /** @type {Record<string, Box[]>} */
  const found = {};
  for (const widget of page.querySelectorAll('#widgets > *')) {
    const own = widget.getBoundingClientRect();
    const scale = own.width / parseFloat(getComputedStyle(widget).width);
    const walk = (/** @type {ParentNode | null} */ root, /** @type {string} */ path) => {
      for (const element of root?.querySelectorAll('[part]') ?? []) {
        const {x, y, width, height} = element.getBoundingClientRect();
        const part = `${path}${element.getAttribute('part')}`;
        // What is not displayed is nowhere.
        const there = width + height > 0;
        (found[widget.localName] ??= []).push({
          part,
          x: there ? (x - own.x) / scale : 0,
          y: there ? (y - own.y) / scale : 0,
          width: width / scale,
          height: height / scale,
        });
        walk(element.shadowRoot, `${element.id} > `);
      }
    };
    walk(widget.shadowRoot, '');
  }
  return found;
};

/** What each widget says. @returns {Record<string, string>} */
export const words = () => {
  const page = document.querySelector('iframe')?.contentDocument ?? document;
  const textOf = (/** @type {ShadowRoot | null} */ root) => {
    /** @type {string} */
    let text = [...(root?.querySelectorAll('section > *') ?? [])]
      .map((element) => element.textContent)
      .join(' ');
    for (const section of root?.querySelectorAll('[part=section]') ?? []) {
      text += textOf(section.shadowRoot);
    }
    return text.replace(/\s+/g, ' ').trim();
  };
  return Object.fromEntries(
    [...page.querySelectorAll('#widgets > *')].map(({localName, shadowRoot}) => [
      localName,
      textOf(shadowRoot),
    ]),
  );
};

/** What a reader could not read: cut off, outside its widget, or over another text. @returns {string[]} */
export const crowded = () => {
  /** @type {string[]} */
  const found = [];
  const seen = (/** @type {Element} */ element) =>
    element.checkVisibility({checkVisibilityCSS: true}) && !element.closest('.visually-hidden');
  const overlap = (/** @type {DOMRect} */ one, /** @type {DOMRect} */ other) => ({
    x: Math.min(one.right, other.right) - Math.max(one.x, other.x),
    y: Math.min(one.bottom, other.bottom) - Math.max(one.y, other.y),
  });
  // Not by the box around the pieces of an element that is broken between two columns.
  const lieOver = (/** @type {Element} */ one, /** @type {Element} */ other) =>
    [...one.getClientRects()].some((mine) =>
      [...other.getClientRects()].some((theirs) => {
        const {x, y} = overlap(mine, theirs);
        return x > 1 && y > 1;
      }),
    );
  const name = (/** @type {Element} */ {localName, textContent}) =>
    `${localName} "${textContent?.trim().replace(/\s+/g, ' ').slice(0, 40)}"`;

  const boxesIn = (/** @type {ShadowRoot} */ root) => {
    for (const element of root.querySelectorAll(':not(svg, svg *, .ruler, slot)')) {
      if (!seen(element) || getComputedStyle(element).display === 'inline') continue;
      const {clientWidth, clientHeight, scrollWidth, scrollHeight} = element;
      const {overflowX, overflowY} = getComputedStyle(element);
      const scrolls = (/** @type {string} */ overflow) => /auto|scroll/.test(overflow);
      if (scrollWidth > clientWidth + 1 && !scrolls(overflowX)) {
        found.push(`${name(element)} needs ${scrollWidth} px of width and has ${clientWidth}`);
      }
      if (scrollHeight > clientHeight + 1 && /hidden|clip/.test(overflowY)) {
        found.push(`${name(element)} needs ${scrollHeight} px of height and has ${clientHeight}`);
      }
      const inFlow = [...element.children].filter(
        (child) =>
          seen(child) &&
          getComputedStyle(child).display !== 'inline' &&
          /static|relative/.test(getComputedStyle(child).position),
      );
      inFlow.forEach((child, index) => {
        for (const other of inFlow.slice(index + 1)) {
          if (lieOver(child, other)) found.push(`${name(child)} lies over ${name(other)}`);
        }
      });
    }
  };

  const textsIn = (/** @type {ShadowRoot} */ root) => {
    const {left, right} = root.host.getBoundingClientRect();
    /** @type {{text: string, rect: DOMRect, drawn: boolean}[]} */
    const lines = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (walker.nextNode()) {
      const node = /** @type {Text} */ (walker.currentNode);
      const parent = node.parentElement;
      if (!node.data.trim() || !parent || !seen(parent)) continue;
      range.selectNodeContents(node);
      for (const rect of range.getClientRects()) {
        if (rect.width < 1) continue;
        const drawn = !!parent.closest('svg');
        lines.push({text: node.data.trim().slice(0, 40), rect, drawn});
        const inside = parent.closest('.scroll, nav');
        if (!inside && (rect.left < left - 1 || rect.right > right + 1)) {
          found.push(`"${node.data.trim()}" is outside ${root.host.localName}`);
        }
      }
    }
    lines.forEach(({text, rect, drawn}, index) => {
      for (const {text: other, rect: theirs, drawn: both} of lines.slice(index + 1)) {
        if (drawn !== both) continue;
        const {x, y} = overlap(rect, theirs);
        // The boxes of letters are higher than what is seen of them.
        if (x > 1 && y > 0.4 * Math.min(rect.height, theirs.height)) {
          found.push(`"${text}" and "${other}" lie one over the other`);
        }
      }
    });
  };

  const look = (/** @type {Element} */ widget) => {
    const {shadowRoot: root, scrollWidth, clientWidth} = widget;
    if (!root) return;
    if (scrollWidth > clientWidth + 1) {
      found.push(`${widget.localName} needs ${scrollWidth} px of width and has ${clientWidth}`);
    }
    boxesIn(root);
    textsIn(root);
    for (const section of root.querySelectorAll('[part=section]')) look(section);
  };
  for (const widget of document.querySelectorAll('#widgets > *')) look(widget);
  if (document.documentElement.scrollWidth > innerWidth + 1)
    found.push('the page scrolls sideways');
  return found;
};
