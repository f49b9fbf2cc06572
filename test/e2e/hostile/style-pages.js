/** @typedef {import('./hostile-page.js').HostilePage} HostilePage */

/** @param {string} name @param {string} npm @param {string} file @param {string} [css] @returns {HostilePage} */
const framework = (name, npm, file, css = '') => ({
  name,
  library: {name, npm},
  sheets: [`/node_modules/${npm}/${file}`],
  css,
  does: 'its style sheet',
});

/** Three widgets of different kinds, for places that share their width among them. */
const three = ['cluster-board', 'cluster-revenue-chart', 'cluster-specializations'];

/** A place of a page by its CSS, in which the widgets must be readable. @param {string} name @param {string} css @returns {HostilePage} */
const place = (name, css) => ({name, css, tags: three, looks: 'readable'});

/** Style sheets of frameworks, resets, and what widgets inherit. @type {HostilePage[]} */
export const stylePages = [
  {name: 'a reset of everything', css: '* { all: unset !important }'},
  {
    name: 'a reset of the widgets alone',
    css: '#widgets > * { all: initial !important; }',
    does: '`all: initial` on each tag',
  },
  framework('Bootstrap 3', 'bootstrap3', 'dist/css/bootstrap.css'),
  framework('Bootstrap 4', 'bootstrap4', 'dist/css/bootstrap.css'),
  framework('Bootstrap 5', 'bootstrap5', 'dist/css/bootstrap.css'),
  framework('Tailwind CSS', 'tailwindcss', 'preflight.css'),
  framework('Bulma', 'bulma', 'css/bulma.css'),
  framework('Pico CSS', '@picocss/pico', 'css/pico.css'),
  framework('UIkit', 'uikit', 'dist/css/uikit.css'),
  framework('Materialize', 'materialize-css', 'dist/css/materialize.css'),
  framework('Semantic UI', 'semantic-ui-css', 'semantic.css'),
  framework('normalize.css', 'normalize.css', 'normalize.css'),
  {name: 'a root of 62.5%', css: 'html { font-size: 62.5% } body { font-size: 1.6rem }'},
  {name: 'a root of 4vw', css: 'html { font-size: 4vw }'},
  {name: 'letters of 40 px', css: 'body { font-size: 40px }', looks: 'readable'},
  {name: 'an inherited line-height of 0', css: 'body { line-height: 0 }', looks: 'readable'},
  {name: 'inherited letter-spacing', css: 'body { letter-spacing: 0.2em }', looks: 'readable'},
  {
    name: 'letters that are closer together',
    css: 'body { letter-spacing: -0.05em; word-spacing: -0.05em }',
    looks: 'readable',
  },
  {name: 'inherited white-space', css: 'body { white-space: nowrap }'},
  {name: 'inherited white-space of code', css: 'body { white-space: pre }'},
  {name: 'inherited text-transform', css: 'body { text-transform: uppercase }'},
  {name: 'inherited text-indent', css: 'body { text-indent: 3em; word-break: break-all }'},
  {name: 'centered text', css: 'body { text-align: center }'},
  {
    name: 'letters of 0 px',
    css: '#widgets { font-size: 0; letter-spacing: -0.31em }',
    looks: 'words',
  },
  {
    name: 'transparent letters over a gradient',
    css: `#widgets { -webkit-text-fill-color: transparent; background: linear-gradient(90deg, red, blue);
      -webkit-background-clip: text; background-clip: text }`,
  },
  {
    name: 'a size, a transform and an opacity of everything',
    css: '* { height: 20px !important; overflow: hidden !important; opacity: 0.5 !important; transform: rotate(3deg) !important }',
    looks: 'words',
  },
  {
    name: 'a position and a largest width of everything',
    css: '* { max-width: 100px !important; float: left !important; position: absolute !important }',
    looks: 'closed',
  },
  {
    name: 'a box of everything',
    css: '* { box-sizing: content-box !important; padding: 10px !important; border: 5px solid !important; min-width: 300px !important }',
    looks: 'readable',
  },
  {
    name: 'a font of everything',
    css: '* { font: 10px/1 monospace !important; color: red !important }',
    looks: 'readable',
  },
  {name: 'everything that is hidden shown', css: '[hidden] { display: block !important }'},
  {
    name: 'private custom properties of the page',
    css: `:root { --_size: 80px; --_section-heading: 99px; --_columns: 5; --_column: 90px; --_marks: 5; --_side: 9em;
      --_width: 5px; --_height: 5px; --_badge: 9em; --_text: red; --_surface: blue; --_gap: 0; --_pad: 300px; --_font: fantasy }`,
    does: '`--_size`, `--_columns` and the like, which the widgets use themselves',
  },
  {name: 'justified text', css: 'body { text-align: justify }'},
  {
    name: 'justified last lines',
    css: 'body { text-align: justify; text-align-last: justify; hyphens: auto }',
    looks: 'readable',
  },
  {
    name: 'small capitals, underlines, shadows and marks',
    css: `body { font-variant: small-caps; text-decoration: underline; text-shadow: 0 0 4px red; text-emphasis: dot;
      -webkit-text-stroke: 1px red; caption-side: bottom; border-collapse: collapse; empty-cells: hide; list-style: square;
      quotes: none; tab-size: 0; line-break: anywhere }`,
    looks: 'readable',
  },
  {
    name: 'inherited properties of SVG',
    css: `body { fill: #fff; stroke: red; stroke-width: 3; stroke-dasharray: 2 4; text-anchor: end;
      dominant-baseline: hanging; paint-order: stroke; vector-effect: non-scaling-stroke }`,
  },
  {name: 'text from right to left', css: 'body { direction: rtl }', looks: 'readable'},
  {
    name: 'text from right to left, letter by letter',
    css: '#widgets { direction: rtl; unicode-bidi: bidi-override }',
    looks: 'readable',
  },
  {
    name: 'vertical writing',
    css: '#widgets { writing-mode: vertical-rl; text-orientation: upright }',
    // Its blocks are side by side: more of them are wider than the window.
    tags: ['cluster-board'],
    looks: 'readable',
  },
  // Every border gets as wide as whole pixels of the screen, which sums up in long lists: the same on the plain page.
  {name: 'body { zoom: 0.8 }', css: 'body { zoom: 0.8 }', pixel: 0.8, rounding: ['webkit']},
  {
    name: 'no animation and no transition',
    css: '* { animation: none !important; transition: none !important } :not(:defined) { display: none }',
  },
  {
    name: 'no pointer, no selection',
    css: '#widgets { user-select: none; pointer-events: none; cursor: wait }',
  },
  {
    name: 'content-visibility: auto',
    css: '#widgets > * { content-visibility: auto }',
    looks: 'closed',
    // WebKit gives a height only to what has been scrolled to.
    engines: ['chromium', 'firefox'],
  },
  {name: 'contain: strict', css: '#widgets { contain: strict; height: 20000px }'},
  {
    name: 'display: contents',
    css: '#widgets, #widgets > * { display: contents !important } body { width: 720px }',
  },
  place(
    'a centred column of a flex container',
    '#widgets { display: flex; flex-direction: column; align-items: center }',
  ),
  place('a centred place of a grid', '#widgets { display: grid; place-items: center }'),
  place('an absolute place', '#widgets { position: absolute }'),
  place('a row of a flex container', '#widgets { display: flex; width: 760px }'),
  place(
    'columns of a grid',
    '#widgets { display: grid; grid-auto-flow: column; grid-template-columns: auto auto auto; width: 760px }',
  ),
  place('an inline block', '#widgets { display: inline-block; width: auto }'),
  place('a table cell', '#widgets { display: table-cell; width: auto }'),
  place('two columns', '#widgets { columns: 2; width: 760px }'),
  place('a float of 240 px', '#widgets { float: left; width: 240px }'),
  {name: 'zoom of 400%', css: '#widgets { width: 320px }', looks: 'readable'},
  ...[720, 320].map((width) => ({
    name: `text spacing of WCAG 1.4.12, ${width} px wide`,
    css: `#widgets { width: ${width}px }
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-block-end: 2em !important }`,
    looks: /** @type {const} */ ('readable'),
  })),
];
