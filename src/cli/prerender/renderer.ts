import type * as Ssr from '@lit-labs/ssr';
import type * as Collecting from '@lit-labs/ssr/lib/render-result.js';
import type * as StaticHtml from 'lit/static-html.js';
import type {WidgetClass} from '../../components/base/widget-class.js';
import {UsageError} from '../command.js';

/** Renders a widget on the server. Returns its tag with a declarative shadow root. */
export type RenderWidget = (
  name: string,
  attributes: Readonly<Record<string, string>>,
  document: object,
  base: string,
) => string;

/** The render function, and the widgets that it can render. */
export interface Renderer {
  readonly draw: RenderWidget;
  /** Tags of the widgets, without `cluster-`. */
  readonly names: ReadonlySet<string>;
}

/** Imports a package at run time, so that the bundler does not include it. */
const load = (name: string): Promise<unknown> => import(/* @vite-ignore */ name);

/**
 * Loads the widgets and the server renderer.
 *
 * @throws {UsageError} if `@lit-labs/ssr`, an optional peer dependency, is not installed
 */
export async function loadRenderer(): Promise<Renderer> {
  const ssr = await loadSsr();
  const {collectResultSync} = (await load(
    '@lit-labs/ssr/lib/render-result.js',
  )) as typeof Collecting;
  const {html: staticHtml, unsafeStatic} = (await load('lit/static-html.js')) as typeof StaticHtml;
  const widgets = await load(new URL('../entries/all.js', import.meta.url).href);
  const classes = Object.values(widgets as Record<string, Partial<WidgetClass>>);
  const names = classes.flatMap(({tag}) => (tag ? [tag.slice('cluster-'.length)] : []));

  const draw: RenderWidget = (name, attributes, document, base) => {
    const tag = unsafeStatic(`cluster-${name}`);
    const attributeText = unsafeStatic(
      Object.entries(attributes)
        .map(([name, value]) => `${name}="${value.replace(/[&"<>]/g, escapeSign)}"`)
        .join(' '),
    );
    return collectResultSync(
      ssr.render(staticHtml`<${tag} ${attributeText} .data=${document} .base=${base}></${tag}>`),
    );
  };
  return {draw, names: new Set(names)};
}

const escapeSign = (sign: string): string => `&#${sign.charCodeAt(0)};`;

async function loadSsr(): Promise<typeof Ssr> {
  try {
    return (await load('@lit-labs/ssr')) as typeof Ssr;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new UsageError(
      'prerender needs @lit-labs/ssr, which is not installed: npm install --save-dev @lit-labs/ssr',
    );
  }
}
