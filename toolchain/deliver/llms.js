import {isCommon, plainDefault} from './widgets.js';

/** @typedef {import('./widgets.js').Widget} Widget */
/** @typedef {import('./widgets.js').Named} Named */

/**
 * The library on one page, for language models: https://llmstxt.org
 * @param {Widget[]} widgets
 * @param {string} description description of the package
 */
export const llms = (widgets, description) => {
  const [first] = widgets;
  if (!first) return '';
  return `# cluster-widgets

> ${description}

Register all widgets with \`import 'cluster-widgets'\`, one with \`import 'cluster-widgets/board'\`, or paste
\`<script type="module" src="…/dist/cdn/cluster-widgets.js"></script>\`. Then write a tag:

\`\`\`html
<cluster-board src="cluster.json" lang="pl"><a href="https://cluster.example/board">Our board</a></cluster-board>
\`\`\`

The document is one JSON object; its schema is \`cluster-widgets/cluster.schema.json\`. A page may name it once for all
widgets: \`<body data-cluster-src="cluster.json">\`. In a program set \`element.data = document\`. Types for templates:
\`import 'cluster-widgets/react'\`, \`/preact\`, \`/solid\`, \`/vue\` or \`/svelte\`. Set colours with the tokens
below, on any ancestor; style inside with \`::part(name)\`, and by state with \`:state(ready)\`. The content between the
tags is the fallback: it is shown while the document loads, and when loading or rendering fails.

## Other entries

- \`cluster-widgets/define\`: the classes and \`define({prefix, registry, only})\`; registers nothing by itself. It contains all classes, also with \`only\`.
- \`cluster-widgets/locale\`: \`defineLocale(tag, words)\` adds a language before the widgets load.
- \`cluster-widgets/ssr\`: \`renderWidget(name, {document, attributes, lang, src})\` gives HTML in Node.js, with \`@lit-labs/ssr\`; the widget takes it over in the browser, without a request.
- Types: \`ClusterDocument\` (the document), \`Person\`, \`Award\`, \`Specialization\` (\`event.item\`), \`ClusterLoadEvent\`, \`ClusterErrorEvent\`, \`ClusterSelectEvent\`. Every import of a widget types its events.
- Unit tests: the widgets render in jsdom and happy-dom. Set \`element.data\`, connect it, \`await element.updateComplete\`, read \`element.shadowRoot\`. Custom states do not exist there. Jest needs \`NODE_OPTIONS=--experimental-vm-modules\`.
- Command: \`npx cluster-widgets init | validate | import | snippet | prerender\`; \`npx cluster-widgets help <command>\`.

## All widgets

${section(first, isCommon)}

${widgets
  .map(
    (widget) =>
      `## <${widget.tag}>\n\n${widget.description}\nImport: \`${widget.entry}\`, class \`${widget.className}\`.\n\n${section(widget, (one) => !isCommon(one))}`,
  )
  .join('\n\n')}
`;
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
    ...list('Parts', parts.filter(isIncluded), () => ''),
    ...list('States', states.filter(isIncluded), () => ''),
    ...list('Tokens', tokens.filter(isIncluded), ({default: value}) => ` (default ${value})`),
  ].join('\n');
};

/** @template {Named} T @param {string} title @param {T[]} items @param {(item: T) => string} facts */
const list = (title, items, facts) =>
  items.length
    ? [`${title}:`, ...items.map((item) => `- \`${item.name}\`${facts(item)}: ${item.description}`)]
    : [];
