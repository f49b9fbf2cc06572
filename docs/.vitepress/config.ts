import {cpSync} from 'node:fs';
import {join} from 'node:path';
import {slug} from 'github-slugger';
import {defineConfig, type DefaultTheme} from 'vitepress';
import {copies, isCopied, pages, placeOf} from './files.js';
import {links} from './links.js';
import {navOf, sidebarOf} from './navigation.js';
import * as pl from './pl.js';
import {polishTypography} from './typography.js';

interface Theme extends DefaultTheme.Config {
  /** The pages that exist, by their path in the site. */
  pages?: string[];
}

export default defineConfig<Theme>({
  srcDir: '..',
  srcExclude: ['!(docs)/**/*.md'],
  outDir: '../site',
  // Relative addresses: the site works in any folder of any host.
  base: './',
  rewrites: placeOf,
  title: 'cluster-widgets',
  description: 'Web components that show a cluster organisation from one JSON document',
  // The repository's vite.config.ts is for the npm package.
  vite: {configFile: false, publicDir: false},
  vue: {template: {compilerOptions: {isCustomElement: (tag) => tag.startsWith('cluster-')}}},
  markdown: {
    anchor: {slugify: (text) => slug(text)},
    config(md) {
      // Addresses in examples are no links.
      md.set({linkify: false});
      md.use(links).use(polishTypography);
    },
  },
  locales: {
    root: {
      label: 'English',
      lang: 'en',
      themeConfig: {
        nav: navOf({examples: 'Examples', builder: 'Builder'}),
        sidebar: sidebarOf('en'),
      },
    },
    pl: {
      label: 'Polski',
      lang: 'pl',
      description:
        'Widżety, które pokazują klaster na stronie internetowej, na podstawie jednego dokumentu',
      themeConfig: {
        nav: navOf({examples: 'Przykłady', builder: 'Kreator', query: '?lang=pl'}),
        sidebar: sidebarOf('pl'),
        ...pl.labels,
      },
    },
  },
  themeConfig: {
    outline: {level: [2, 3]},
    pages: [...pages.values()],
    // A page without a translation leads to the start page of the other language.
    i18nRouting: ({theme}, {data}, locale) => {
      const folder = locale === 'root' ? '' : `${locale}/`;
      const page = folder + data.relativePath.replace(/^pl\//, '');
      return (theme.value as Theme).pages?.includes(page) ? `/${page}` : `/${folder}`;
    },
    search: {
      provider: 'local',
      options: {
        locales: {pl: {translations: pl.search}},
        miniSearch: {
          options: {
            // "zolw" finds "żółw".
            processTerm: (term) =>
              term.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l'),
          },
        },
      },
    },
  },
  transformHead({page}) {
    const root = '../'.repeat(page.split('/').length - 1);
    const href = `${root}examples/logos/demo-cluster.svg`;
    const src = `${root}dist/cdn/autoload.js`;
    return [
      ['link', {rel: 'icon', href, type: 'image/svg+xml'}],
      // For the widget of the start page.
      ['script', {type: 'module', src}],
    ];
  },
  buildEnd({outDir}) {
    for (const [from, to] of Object.entries(copies)) {
      cpSync(from, join(outDir, to), {recursive: true, filter: isCopied});
    }
  },
});
