import {isCommon, plainDefault} from './widgets.js';

/** @typedef {import('./widgets.js').Widget} Widget */
/** @typedef {import('./widgets.js').Named} Named */

/**
 * The library on one page, for language models: https://llmstxt.org
 * @param {Widget[]} widgets
 * @param {string} description description of the package
 * @param {{file: string, title: string}[]} pages the documentation in the package
 */
export const llms = (widgets, description, pages) => {
  const [first] = widgets;
  if (!first) return '';
  const shared = sharedParts(widgets);
  /** @param {Named} part */
  const ownersOf = (part) =>
    widgets
      .filter(({parts}) => parts.some((one) => isSame(one, part)))
      .map(({tag}) => tag.slice('cluster-'.length))
      .join(' ');
  const isShared = (/** @type {Named} */ part) => shared.some((one) => isSame(one, part));
  return `# cluster-widgets

> ${description}

Register all widgets with \`import 'cluster-widgets'\`, one with \`import 'cluster-widgets/board'\`, or paste
\`<script type="module" src="…/dist/cdn/cluster-widgets.js"></script>\`. Then write a tag:

\`\`\`html
<cluster-board src="cluster.json" lang="pl"><a href="https://cluster.example/board">Our board</a></cluster-board>
\`\`\`

The document is one JSON object; its schema is \`cluster-widgets/cluster.schema.json\`. A page may name it once for all
widgets: \`<body data-cluster-src="cluster.json">\`. In code set \`element.data = document\`. Types for templates:
\`import 'cluster-widgets/react'\`, \`/preact\`, \`/solid\`, \`/vue\` or \`/svelte\`. Set colours with the tokens
below, on any ancestor; style inside with \`::part(name)\`, and by state with \`:state(ready)\`. The content between the
tags is the fallback: it is shown while the document loads, and when loading or rendering fails.

## Other entries

- \`dist/cdn/autoload.js\`: loads only the widgets that a page uses. With it, \`<div data-cluster-widget="board" data-cluster-src="cluster.json"></div>\` becomes a widget, for editors that remove unknown tags.
- \`cluster-widgets/define\`: the classes and \`define({prefix, registry, only})\`; registers nothing by itself. Contains all classes, also with \`only\`.
- \`cluster-widgets/locale\`: \`defineLocale(tag, messages)\` adds a language to English and Polish. Its type \`LocaleMessages\` names the ids of all messages; \`{0}\` and \`{1}\` stand for values. \`cluster-widgets/locale-de\` exports German messages. CDN files export \`defineLocale\` too.
- \`cluster-widgets/ssr\`: \`renderWidget(name, {document, attributes, lang, src})\` gives HTML in Node.js, with \`@lit-labs/ssr\`; the widget takes it over in the browser, without a request. For finished pages: \`npx cluster-widgets prerender _site -o _site\`.
- \`cluster-widgets/importmap.json\`: an import map for pages without a bundler.
- \`cluster-widgets/custom-elements.json\`, \`/web-types.json\`, \`/vscode.html-custom-data.json\`, \`/vscode.css-custom-data.json\`: for editors and tools.
- Types: \`ClusterDocument\` (the document), \`Person\`, \`Award\`, \`SpecializationFields\`, \`MemberFields\`, \`FoundMember\`, \`Project\`, \`Observation\`, \`ProfileItem\` (\`event.item\`), \`ClusterLoadEvent\`, \`ClusterErrorEvent\`, \`ClusterSelectEvent\`. Every import of a widget types its events.
- Unit tests: the widgets render in jsdom and happy-dom. Set \`element.data\`, connect it, \`await element.updateComplete\`, read \`element.shadowRoot\`. Custom states do not exist there. Jest needs \`NODE_OPTIONS=--experimental-vm-modules\`.
- Command: \`npx cluster-widgets init | validate | import | snippet | prerender | oembed | badge\`; \`npx cluster-widgets help <command>\`.

## Documentation in the package

${pages.map(({file, title}) => `- [${title}](../${file})`).join('\n')}
- [Dokumentacja po polsku](../docs/pl/README.md)

## All widgets

The class of \`<cluster-board>\` is \`ClusterBoard\`, its import \`cluster-widgets/board\`.

${section(first, isCommon)}
${list('CSS parts of several widgets', shared, (part) => ` (${ownersOf(part)})`).join('\n')}

${widgets
  .map(
    (widget) =>
      `## <${widget.tag}>\n\n${widget.description}\n\n${section(widget, (one) => !isCommon(one) && !isShared(one))}`,
  )
  .join('\n\n')}
`;
};

/** @param {Named} one @param {Named} other */
const isSame = (one, other) => one.name === other.name && one.description === other.description;

/** Parts that mean the same in several widgets. @param {Widget[]} widgets */
const sharedParts = (widgets) => {
  const parts = widgets.flatMap((widget) => widget.parts.filter((one) => !isCommon(one)));
  const same = (/** @type {Named} */ part) => parts.filter((one) => isSame(one, part));
  return parts.filter((part) => same(part).length > 1 && same(part)[0] === part);
};

/** @param {Widget} widget @param {(one: Named) => boolean} isIncluded */
const section = ({attributes, properties, events, parts, tokens, states}, isIncluded) => {
  const attributeFields = new Set(attributes.map(({fieldName}) => fieldName));
  return [
    ...list(
      'Attributes',
      attributes.filter(isIncluded),
      ({type, default: value}) =>
        ` (${type?.text ?? 'string'}${value ? `, default ${plainDefault(value)}` : ''})`,
    ),
    ...list(
      'Properties',
      properties.filter((one) => isIncluded(one) && !attributeFields.has(one.name)),
      ({type}) => ` (${type?.text})`,
    ),
    ...list('Events', events.filter(isIncluded), ({type}) => ` (${type.text})`),
    ...list('CSS parts', parts.filter(isIncluded), () => ''),
    ...list('States', states.filter(isIncluded), () => ''),
    ...list('Tokens', tokens.filter(isIncluded), ({default: value = ''}) =>
      // Mixed colours are in docs/tokens.md.
      value.length > 20 ? '' : ` (default ${value})`,
    ),
  ].join('\n');
};

/** @template {Named} T @param {string} title @param {T[]} items @param {(item: T) => string} facts */
const list = (title, items, facts) =>
  items.length
    ? [`${title}:`, ...items.map((item) => `- \`${item.name}\`${facts(item)}: ${item.description}`)]
    : [];
