import type * as Ssr from '@lit-labs/ssr';
import type {WidgetClass} from '../../components/base/widget-class.js';
import type * as Locale from '../../entries/locale.js';
import {UsageError} from '../command.js';
import type {LocaleArguments} from '../read-locale.js';

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

/**
 * Loads the widgets and the server renderer.
 *
 * @param locales languages to add to the messages of the widgets
 * @throws {UsageError} if `@lit-labs/ssr`, an optional peer dependency, is not installed
 */
export async function loadRenderer(locales: readonly LocaleArguments[] = []): Promise<Renderer> {
  const ssr = await loadSsr();
  const {collectResultSync} = await import('@lit-labs/ssr/lib/render-result.js');
  const {html: staticHtml, unsafeStatic} = await import('lit/static-html.js');
  const {href} = new URL('../entries/all.js', import.meta.url);
  const widgets = (await import(/* @vite-ignore */ href)) as Record<string, Partial<WidgetClass>>;
  // The widgets have their own copy of the messages, not the one of this program.
  const {href: localeHref} = new URL('../entries/locale.js', import.meta.url);
  const {defineLocale} = (await import(/* @vite-ignore */ localeHref)) as typeof Locale;
  for (const locale of locales) defineLocale(...locale);
  const classes = Object.values(widgets);
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
    return await import('@lit-labs/ssr');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new UsageError(
      'prerender needs @lit-labs/ssr, which is not installed: npm install --save-dev @lit-labs/ssr',
    );
  }
}
