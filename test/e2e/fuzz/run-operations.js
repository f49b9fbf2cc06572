/* global document, window, requestAnimationFrame */

/**
 * Runs in the page: does the operations, waits until nothing changes, and compares each widget with a new one that has the
 * same attributes and data. Sees its arguments alone.
 * @param {import('./operations.js').Operation[]} operations
 * @param {object[]} documents
 * @returns {Promise<string[]>} what is wrong
 */
export const runOperations = async (operations, documents) => {
  const page = /** @type {any} */ (window);
  page.faults.length = 0;
  /** @type {string[]} */
  const wrong = [];
  const [first, second, outer] = ['div', 'div', 'div'].map((tag) => document.createElement(tag));
  const shadow = outer.attachShadow({mode: 'open'});
  /** @type {Record<string, HTMLElement | ShadowRoot>} */
  const places = {first, second, shadow};
  document.body.append(first, second, outer);
  /** @type {any[]} */
  const widgets = [];
  const clicked = new Set();
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const make = (/** @type {string} */ name) => {
    const widget = document.createElement(name);
    widget.append(Object.assign(document.createElement('p'), {textContent: 'Fallback'}));
    return widget;
  };

  const states = ['loading', 'ready', 'empty', 'error'];
  const stateOf = (/** @type {Element} */ widget) =>
    states.filter((state) => widget.matches(`:state(${state})`)).join();
  /** Elements, attributes in order, and texts; numbers in ids differ from widget to widget. @param {Node} node @returns {string} */
  const write = (node) => {
    if (node instanceof Text) return node.data.replace(/\s+/g, ' ');
    if (!(node instanceof Element || node instanceof ShadowRoot)) return '';
    const inside = [...node.childNodes].map(write).join('');
    const deeper = node instanceof Element && node.shadowRoot ? write(node.shadowRoot) : '';
    if (node instanceof ShadowRoot) return inside;
    const attributes = [...node.attributes]
      // Which section is current depends on where the page is scrolled to.
      .filter(
        ({name, value}) =>
          name !== 'aria-current' &&
          // The first error is announced, the same one later is not.
          name !== 'aria-live' &&
          // An image gets its size when it has loaded.
          !(name === 'style' && node.localName === 'img') &&
          !(/^(id|for|aria-\w+|href)$/.test(name) && /\d/.test(value)),
      )
      .map(({name, value}) => ` ${name}=${value}`)
      .toSorted();
    return `<${node.localName}${attributes.join('')}>${deeper}${inside}`;
  };
  /** Waits until nothing loads and nothing changes for five frames. @param {any[]} list */
  const settle = async (list) => {
    let last = '';
    let same = 0;
    for (let left = 600; left > 0 && same < 5; left--) {
      await frame();
      const connected = list.filter(({isConnected}) => isConnected);
      const loads = connected.some(
        (widget) =>
          stateOf(widget) === 'loading' &&
          (widget.data || widget.src || widget.closest('[data-cluster-src]')),
      );
      const text = connected.map((widget) => write(widget.shadowRoot)).join('|');
      same = !loads && text === last ? same + 1 : 0;
      last = text;
    }
    if (same < 5) wrong.push('never at rest');
  };

  /** @type {Record<string, (...rest: any[]) => unknown>} */
  const run = {
    make: (tag) => {
      const widget = make(tag);
      widget.setAttribute('base', '/examples/');
      widgets.push(widget);
      first.append(widget);
    },
    src: (index, address) => widgets[index].setAttribute('src', address),
    data: (index, number) => (widgets[index].data = documents[number]),
    noData: (index) => (widgets[index].data = undefined),
    attribute: (index, name, value) =>
      value === null
        ? widgets[index].removeAttribute(name)
        : widgets[index].setAttribute(name, value),
    move: (index, place) => places[place].append(widgets[index]),
    remove: (index) => widgets[index].remove(),
    lang: (lang) => (document.documentElement.lang = lang),
    reload: (index) => void widgets[index].reload(),
    width: (width) => {
      for (const {style} of [first, second, outer]) style.width = `${width}px`;
    },
    wait: frame,
    click: (index, number) => {
      const buttons = [
        ...(widgets[index].shadowRoot?.querySelectorAll(
          'button:not([value=png], [value=svg], [value=csv], [value=sound]), summary',
        ) ?? []),
      ];
      buttons[number % buttons.length]?.click();
      clicked.add(widgets[index]);
    },
    print: () => {
      window.dispatchEvent(new Event('beforeprint'));
      window.dispatchEvent(new Event('afterprint'));
    },
    ancestor: (place, address) =>
      /** @type {HTMLElement} */ (places[place]).setAttribute('data-cluster-src', address),
  };
  for (const [name, ...rest] of operations) {
    try {
      await run[name](...rest);
    } catch (error) {
      wrong.push(`${name} threw ${error}`);
    }
  }
  await settle(widgets);

  const shown = widgets.filter(({isConnected}) => isConnected);
  for (const widget of shown) {
    const {localName, shadowRoot, hideEmpty} = widget;
    const text = shadowRoot.textContent;
    const [nonsense] = /.{0,40}(NaN|undefined|\[object |Infinity).{0,40}/.exec(text) ?? [];
    if (nonsense) wrong.push(`${localName} shows ${nonsense}`);
    const slot = shadowRoot.querySelector('slot');
    if (!text.trim() && (!slot || slot.hidden) && !hideEmpty) wrong.push(`${localName} is blank`);
  }
  // A chart that has lost its room keeps its drawing.
  // A specialization that was chosen filters the members of the same document.
  const isFiltered = (/** @type {Element} */ {localName}) =>
    clicked.size > 0 && ['cluster-members', 'cluster-profile'].includes(localName);
  const compared = shown.filter(
    (widget) => !clicked.has(widget) && !isFiltered(widget) && widget.offsetWidth > 0,
  );
  const copies = compared.map((widget) => {
    const copy = make(widget.localName);
    for (const {name, value} of widget.attributes) copy.setAttribute(name, value);
    if (widget.data) /** @type {any} */ (copy).data = widget.data;
    widget.after(copy);
    return copy;
  });
  await settle(copies);
  compared.forEach((widget, index) => {
    const copy = copies[index];
    const [mine, theirs] = [widget, copy].map(
      (one) => `${stateOf(one)} ${write(/** @type {Node} */ (one.shadowRoot))}`,
    );
    if (mine === theirs) return;
    const at = [...mine].findIndex((letter, place) => letter !== theirs[place]);
    const part = (/** @type {string} */ from) => from.slice(Math.max(0, at - 80), at + 120);
    wrong.push(`${widget.localName} shows «${part(mine)}», a new one «${part(theirs)}»`);
  });
  for (const element of [...widgets, first, second, outer]) element.remove();
  document.documentElement.lang = 'en';
  await frame();
  await frame();
  if (document.querySelector('script[type="application/ld+json"]'))
    wrong.push('structured data is left in the page');
  return [...wrong, ...new Set(/** @type {string[]} */ (page.faults))];
};
