import {execFileSync} from 'node:child_process';
import {globSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {basename, dirname, resolve} from 'node:path';
import {transform as minifyCss} from 'lightningcss';
import {minify} from 'terser';
import {defineConfig, type EnvironmentOptions, type Plugin} from 'vite';
import {clusterSchema} from './toolchain/json-schema.js';

const root = import.meta.dirname;
const widgets = readdirSync(resolve(root, 'src/widgets'));
const environmentOf = (cdnFile: string): string => `cdn_${cdnFile.replace(/\W/g, '_')}`;

/** Name of the file in `dist/cdn` with what a widget loads on demand. */
const extrasOf = (widget: string): string => `chunks/${widget}-extras`;

const isCdn = ({name}: {name: string}): boolean => name.startsWith('cdn_');

/**
 * Entries that register: the modules of `src` have no side effect, so that `cluster-widgets/define` can register under
 * other names. `entry:board` registers the board and gives its class, `entry:all` all of them.
 */
const registeringEntries = (): Plugin => ({
  name: 'registering-entries',
  // Vite makes a path of a library's entry: the name stands at its end.
  resolveId: (id) => {
    const entry = /entry:[\w-]+$/.exec(id)?.[0];
    return entry && !id.startsWith('\0') ? `\0${entry}` : undefined;
  },
  load: (id) => (id.startsWith('\0entry:') ? entryCode(id.slice('\0entry:'.length)) : undefined),
  generateBundle(_, bundle) {
    if (this.environment.name !== 'npm') return;
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk' || !chunk.facadeModuleId?.startsWith('\0entry:')) continue;
      const name = chunk.facadeModuleId.slice('\0entry:'.length);
      const fileName = chunk.fileName.replace(/\.js$/, '.d.ts');
      this.emitFile({type: 'asset', fileName, source: `${exportsOf(name, './', '.js')}\n`});
    }
  },
});

/** What an entry gives, from the sources (`.ts`) or from their types in `dist` (`.js`). */
function exportsOf(name: string, from: string, extension: string): string {
  if (name === 'all') return `export * from '${from}index${extension}';`;
  if (name === 'locale') return `export {defineLocale} from '${from}locale/words${extension}';`;
  return `export * from '${from}widgets/${name}/${name}${extension}';`;
}

function entryCode(name: string): string {
  const src = `${resolve(root, 'src')}/`;
  const exported = exportsOf(name, src, '.ts');
  if (name === 'locale') return exported;
  if (name === 'all') return `${exported} import {define} from '${src}define.ts'; define();`;
  const className = `Cluster${name.replace(/(^|-)\w/g, (letter) => letter.slice(-1).toUpperCase())}`;
  return `${exported}
    import {${className}} from '${src}widgets/${name}/${name}.ts';
    import {register} from '${src}element/define.ts';
    register(${className});`;
}

/** Minifies the CSS in `css` templates, which no JavaScript minifier touches. */
const minifyCssTemplates = (): Plugin => ({
  name: 'minify-css-templates',
  transform(code, id) {
    if (!id.endsWith('.ts') || !code.includes('css`')) return undefined;
    return code.replace(/\bcss`([^`$]*)`/g, (_, source: string) => {
      const {code: css} = minifyCss({filename: id, code: Buffer.from(source), minify: true});
      return `css\`${css.toString().replaceAll('\\', '\\\\')}\``;
    });
  },
});

const lean = (name: string): string => resolve(root, `lean/${name}.ts`);

/** What the CDN files use in the place of a package, because their bytes count: see `lean/`. */
const leanPackages = (): Plugin => ({
  name: 'lean-packages',
  enforce: 'pre',
  resolveId(id) {
    if (!isCdn(this.environment)) return undefined;
    if (['valibot', 'd3-array', 'd3-shape'].includes(id)) return lean(id);
    if (id === '@lit/task') return lean('task');
    return id === 'lit/decorators.js' ? lean('decorators') : undefined;
  },
  // The compiler resolves its helper by itself; what is in it can be said nevertheless.
  transform(_, id) {
    if (!isCdn(this.environment) || !/helpers\/(esm\/)?decorate\.js$/.test(id)) return undefined;
    return `export {default} from ${JSON.stringify(lean('decorators'))};`;
  },
});

/** What a widget loads only when a button is pressed is no part of a CDN file, but lies beside it. */
const onDemand = (): Plugin => ({
  name: 'on-demand',
  enforce: 'pre',
  resolveId(id, importer) {
    const widget = /widgets\/([\w-]+)\//.exec(importer ?? '')?.[1];
    if (!isCdn(this.environment) || id !== './extras.js' || !widget) return undefined;
    return {id: `./${extrasOf(widget)}.js`, external: true};
  },
});

/** The generated words need one line of `@lit/localize`, which is ours already: its package stays outside. */
const ownStr = (): Plugin => ({
  name: 'own-str',
  enforce: 'pre',
  resolveId: (id, importer) =>
    id === '@lit/localize' && importer?.includes('locale/generated')
      ? resolve(root, 'src/locale/template.ts')
      : undefined,
});

/** Leaves out of one widget's file the translated words that only other widgets use. */
const ownWords = (): Plugin => ({
  name: 'own-words',
  enforce: 'pre',
  transform(code, id) {
    const widget = widgets.find((name) => this.environment.name === environmentOf(name));
    if (!widget || widget === 'profile' || !/locale\/generated\/\w+\.ts$/.test(id))
      return undefined;
    const sources = globSync([`src/{element,data,locale}/*.ts`, `src/widgets/${widget}/*.ts`]);
    const text = sources.map((file) => readFileSync(file, 'utf8')).join('');
    return code.replace(/^\s*'([\w.-]+)':.*,$/gm, (line, word: string) =>
      text.includes(`id: '${word}'`) ? line : '',
    );
  },
});

/** Terser leaves a few hundred bytes (gzip) less than the bundler's own minifier, which matters in files this small. */
const minifyCdnFiles = (): Plugin => ({
  name: 'minify-cdn-files',
  async generateBundle(_, bundle) {
    if (!isCdn(this.environment)) return;
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      const {code} = await minify(chunk.code, {
        module: true,
        ecma: 2020,
        compress: {passes: 3, pure_getters: true, unsafe_arrows: true, unsafe_methods: true},
      });
      // What is left of line breaks is the indentation in `html` templates.
      chunk.code = `${code?.replace(/\n {2,}/g, ' ')}\n`;
    }
  },
});

/** A self-contained, minified ES module for the browser. */
const cdnFile = (name: string, entry: string): EnvironmentOptions => ({
  consumer: 'client',
  build: {
    outDir: 'dist/cdn',
    emptyOutDir: false,
    copyPublicDir: false,
    target: ['chrome125', 'firefox126', 'safari17.5'],
    minify: false,
    modulePreload: false,
    lib: {entry: {[name]: entry}, formats: ['es']},
    rolldownOptions: {
      // d3's modules write properties of what we do not use.
      treeshake: {propertyWriteSideEffects: false},
      output: {
        entryFileNames: '[name].js',
        codeSplitting: false,
        comments: {legal: false},
        minify: true,
      },
    },
  },
});

/** One ES module a source file; the runtime dependencies stay outside, but `@lit/localize` goes in. */
const npm: EnvironmentOptions = {
  consumer: 'client',
  build: {
    outDir: 'dist',
    emptyOutDir: false,
    copyPublicDir: false,
    target: 'es2022',
    minify: false,
    lib: {
      entry: {
        'cluster-widgets': 'entry:all',
        define: resolve(root, 'src/define.ts'),
        locale: 'entry:locale',
        ...Object.fromEntries(widgets.map((name) => [name, `entry:${name}`])),
      },
      formats: ['es'],
    },
    rolldownOptions: {
      external: /^(lit|@lit\/(task|reactive-element)|valibot|d3-array|d3-shape)(\/|$)/,
      output: {
        preserveModules: true,
        preserveModulesRoot: resolve(root, 'src'),
        // The compiler's helper would lie in a folder with its package's name and version.
        entryFileNames: ({name}) => `${name.replace(/^_virtual.*\//, 'element/')}.js`,
      },
    },
  },
};

/** The program `cluster-widgets`, complete in itself. */
const cli: EnvironmentOptions = {
  consumer: 'server',
  resolve: {noExternal: true},
  build: {
    outDir: 'dist/cli',
    emptyOutDir: false,
    copyPublicDir: false,
    target: 'node20',
    minify: false,
    ssr: true,
    rolldownOptions: {
      input: {'cluster-widgets': resolve(root, 'src/cli/cluster-widgets.ts')},
      output: {entryFileNames: '[name].js', codeSplitting: false},
    },
  },
};

const cdnFiles = {
  'cluster-widgets': 'entry:all',
  ...Object.fromEntries(widgets.map((name) => [name, `entry:${name}`])),
  ...Object.fromEntries(
    globSync('src/widgets/*/extras.ts').map((file) => [
      extrasOf(basename(dirname(file))),
      resolve(root, file),
    ]),
  ),
};

export default defineConfig(({mode}) => ({
  appType: 'custom',
  publicDir: false,
  plugins: [
    registeringEntries(),
    minifyCssTemplates(),
    leanPackages(),
    onDemand(),
    ownStr(),
    ownWords(),
    minifyCdnFiles(),
  ],
  environments: {
    ...(mode === 'cdn' ? {} : {npm, cli}),
    ...Object.fromEntries(
      Object.entries(cdnFiles).map(([name, entry]) => [environmentOf(name), cdnFile(name, entry)]),
    ),
  },
  builder: {
    async buildApp(builder) {
      rmSync(resolve(root, mode === 'cdn' ? 'dist/cdn' : 'dist'), {recursive: true, force: true});
      for (const [name, environment] of Object.entries(builder.environments)) {
        if (/^(npm|cli)$/.test(name) || isCdn(environment)) await builder.build(environment);
      }
      if (mode === 'cdn') return;
      const schema = JSON.stringify(await clusterSchema(root), null, 2);
      writeFileSync(resolve(root, 'dist/cluster.schema.json'), `${schema}\n`);
      execFileSync('tsc', ['-p', 'tsconfig.build.json'], {
        cwd: root,
        stdio: 'inherit',
        shell: true,
      });
      // The generated words have no types that anybody needs, and theirs would name @lit/localize.
      for (const file of globSync('dist/locale/generated/*.d.ts')) rmSync(file);
    },
  },
}));
