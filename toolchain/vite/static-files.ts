import {copyFileSync, existsSync, readFileSync, writeFileSync} from 'node:fs';
import {transform, type Selector} from 'lightningcss';
import {runnerImport} from 'vite';
import {writeIntegrity} from '../../kit/sri.js';

interface Widget {
  readonly tag: string;
  /** Reading this property makes Lit collect the styles of the class. */
  readonly observedAttributes: readonly string[];
  readonly elementStyles: readonly {readonly cssText: string}[];
}

/** Writes the style sheets, the iframe page, and the hashes of all files. Runs after the modules are built. */
export async function writeStaticFiles(): Promise<void> {
  const {module} = await runnerImport<{widgetClasses: readonly Widget[]}>(
    '/src/entries/widget-classes.ts',
    {
      configFile: false,
      logLevel: 'error',
    },
  );
  for (const widget of module.widgetClasses) {
    const name = widget.tag.slice('cluster-'.length);
    void widget.observedAttributes;
    writeFileSync(`dist/cdn/${name}.css`, styleSheet(name, widget));
  }
  const tags = module.widgetClasses.map(({tag}) => tag).join();
  const page = readFileSync('src/components/styles/cluster-widgets.css', 'utf8');
  writeFileSync(
    'dist/cdn/cluster-widgets.css',
    minify('cluster-widgets.css', page.replaceAll('cluster-every-widget', tags)),
  );
  writeFileSync(
    'dist/embed/embed.css',
    minify('embed.css', readFileSync('src/iframe/embed.css', 'utf8')),
  );
  copyFileSync('src/iframe/index.html', 'dist/embed/index.html');
  writeIntegrity('dist');
}

/**
 * The style sheet of a widget for prerendered pages. Every rule starts with `:host`, because the page's head also links the style sheet
 * to load it before the first paint, and it must not affect the page.
 */
function styleSheet(name: string, {elementStyles}: Widget): Uint8Array {
  const prerendered = `src/components/${name}/prerendered.css`;
  const css = [
    ...elementStyles.map(({cssText}) => cssText),
    existsSync(prerendered) ? readFileSync(prerendered, 'utf8') : '',
  ];
  return minify(`${name}.css`, css.join(''), inHost);
}

function inHost(selector: Selector): Selector {
  const [first] = selector;
  if (first?.type === 'pseudo-class' && first.kind === 'host') return selector;
  return [
    {type: 'pseudo-class', kind: 'host'},
    {type: 'combinator', value: 'descendant'},
    ...selector,
  ];
}

const minify = (filename: string, css: string, selector?: typeof inHost): Uint8Array =>
  transform({
    filename,
    code: Buffer.from(css),
    minify: true,
    ...(selector ? {visitor: {Selector: selector}} : {}),
  }).code;
