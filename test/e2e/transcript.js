/** @typedef {import('puppeteer-core').Protocol.Accessibility.AXNode} Node */

/** What takes a line of its own, and is at the beginning of what it holds. */
const blocks = new Set(['heading', 'list', 'listitem', 'paragraph', 'status']);
const controls = new Set(['button', 'link', 'searchbox', 'DisclosureTriangle']);

/**
 * What a screen reader is given of a widget: a line a block, an item's texts one after the other.
 * @param {import('puppeteer-core').Page} tab of Chromium
 * @param {string} selector the widget's
 */
export const transcript = async (tab, selector) => {
  const client = await tab.createCDPSession();
  const {root} = await client.send('DOM.getDocument');
  const {nodeId} = await client.send('DOM.querySelector', {nodeId: root.nodeId, selector});
  const {node} = await client.send('DOM.describeNode', {nodeId});
  const {nodes} = await client.send('Accessibility.getFullAXTree');
  await client.detach();
  const byId = new Map(nodes.map((one) => [one.nodeId, one]));
  const widget = nodes.find(({backendDOMNodeId}) => backendDOMNodeId === node.backendNodeId);
  /** @type {string[]} */
  const lines = [];
  let line = '';

  const end = () => {
    if (line.trim()) lines.push(line.trimEnd());
    line = '';
  };
  /** @param {string} text */
  const say = (text) => {
    line += line.trim() && !/^\s*-$/.test(line) ? `, ${text}` : ` ${text}`;
  };

  /** @param {Node} one @param {boolean} inItem */
  const walk = (one, inItem) => {
    const role = String(one.role?.value ?? '');
    const name = String(one.name?.value ?? '').trim();
    const children = (one.childIds ?? []).flatMap((id) => byId.get(id) ?? []);
    const property = (/** @type {string} */ key) =>
      one.properties?.find((found) => found.name === key)?.value.value;
    const go = () => children.forEach((child) => walk(child, inItem || role === 'listitem'));
    if (role === 'InlineTextBox' || role === 'ListMarker') return;
    if (role === 'StaticText') return name ? say(name) : undefined;
    if (!one.ignored && controls.has(role)) {
      const expanded = property('expanded');
      const state = expanded === undefined ? '' : expanded ? ', expanded' : ', collapsed';
      return say(`[${role.replace('DisclosureTriangle', 'summary')} “${name}”${state}]`);
    }
    if (one.ignored || !blocks.has(role) || (inItem && role === 'paragraph')) return go();
    end();
    if (role === 'heading') {
      line = `heading ${property('level')}: ${name}`;
    } else if (role === 'list') {
      const items = (/** @type {Node[]} */ found) =>
        found.flatMap((child) => (child.ignored ? [] : [child])).length;
      lines.push(`list, ${items(children)} items`);
      go();
    } else {
      line = role === 'listitem' ? '  -' : role === 'status' ? 'status:' : '';
      go();
    }
    end();
  };
  if (widget) walk(widget, false);
  end();
  return lines.map((text) => text.replace(/^ (?! )/, '')).join('\n');
};
