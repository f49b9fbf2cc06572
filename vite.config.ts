import {execFileSync} from 'node:child_process';
import {globSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {basename, dirname, resolve} from 'node:path';
import {transform as minifyCss} from 'lightningcss';
import {minify} from 'terser';
import {defineConfig, type EnvironmentOptions, type Plugin} from 'vite';
import {writeIntegrity} from './kit/sri.js';
import {clusterSchema} from './toolchain/json-schema.js';

const root = import.meta.dirname;
/** The profile last: it registers what is not there yet of its sections, all in one task. */
const widgets = readdirSync(resolve(root, 'src/widgets')).sort(
  (one, other) => Number(one === 'profile') - Number(other === 'profile'),
);
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
  load(id) {
    return id.startsWith('\0entry:')
      ? entryCode(id.slice('\0entry:'.length), this.environment)
      : undefined;
  },
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

function entryCode(name: string, environment: {name: string}): string {
  const src = `${resolve(root, 'src')}/`;
  if (name === 'autoload') {
    const loaders = widgets.map(
      (widget) => `'${widget}': () => import('entry:register-${widget}')`,
    );
    return `import {autoload} from '${src}autoload/autoload.ts';
      export const scan = autoload({${loaders.join()}});`;
  }
  // Nobody sees what a chunk exports.
  if (name.startsWith('register-')) return registering(name.slice('register-'.length), src);
  const exported = exportsOf(name, src, '.ts');
  if (name === 'locale') return exported;
  if (name === 'all') {
    // In a page each widget is made and drawn in tasks of its own; a bundler's application may not like to wait.
    if (!isCdn(environment)) return `${exported} import {define} from '${src}define.ts'; define();`;
    const classes = widgets.map(classOf).join();
    return `${exported} import {${classes}} from '${src}index.ts';
      import {inTurn} from '${src}element/in-turn.ts';
      import {prepare} from '${src}element/prepare.ts';
      import {register} from '${src}element/register.ts';
      await inTurn([${classes}].flatMap((one) => [() => prepare(one), () => register(one)]));`;
  }
  return `${exported} ${registering(name, src)}`;
}

const classOf = (name: string): string =>
  `Cluster${name.replace(/(^|-)\w/g, (letter) => letter.slice(-1).toUpperCase())}`;

function registering(name: string, src: string): string {
  const className = classOf(name);
  return `import {${className}} from '${src}widgets/${name}/${name}.ts';
    import {register} from '${src}element/register.ts';
    register(${className});`;
}

/** Minifies the CSS in `css` templates, which no JavaScript minifier touches. */
const minifyCssTemplates = (): Plugin => ({
  name: 'minify-css-templates',
  transform(code, id) {
    if (!id.endsWith('.ts') || !code.includes('css`')) return undefined;
    return code.replace(/(?<!\.)\bcss`([^`$]*)`/g, (_, source: string) => {
      const {code: css} = minifyCss({filename: id, code: Buffer.from(source), minify: true});
      // As a call it can be left out where nobody uses it; a template may not be, for all that the bundler knows.
      return `/* @__PURE__ */ css([\`${css.toString().replaceAll('\\', '\\\\')}\`])`;
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
    if (id === './can-render.js') return lean('can-render');
    if (/^lit\/(decorators|static-html)\.js$/.test(id)) return lean(basename(id, '.js'));
    if (id === 'lit') return lean('lit');
    if (id.startsWith('lit/')) throw new Error(`${id}: the CDN files have none, see lean/lit.ts`);
    return undefined;
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
    // The chunks of the autoloader lie in the same folder.
    const extras = extrasOf(widget);
    const file = this.environment.name === 'cdn_autoload' ? basename(extras) : extras;
    return {id: `./${file}.js`, external: true};
  },
});

/**
 * Structured data: in the files with all widgets they are inside; the autoloader has a chunk for them; beside the rest
 * they lie in a file of their own, which is loaded if a widget asks.
 */
const structuredDataFile = (): Plugin => ({
  name: 'structured-data-file',
  enforce: 'pre',
  resolveId(id) {
    const {name} = this.environment;
    if (!isCdn(this.environment) || name === environmentOf('autoload')) return undefined;
    if (/^cdn_(cluster_widgets|profile)$/.test(name))
      return id.endsWith('/load-graph.js') ? lean('load-graph') : undefined;
    return id === './publish-graph.js' ? {id: './structured-data.js', external: true} : undefined;
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

/** The sources of what goes into a file of `dist/cdn`: of all widgets, or of the one that it is for. */
function ownTexts(environment: string): string {
  const widget = widgets.find((name) => environment === environmentOf(name));
  const folder = widget === undefined || widget === 'profile' ? '*' : widget;
  const sources = globSync([`src/{element,data,locale}/*.ts`, `src/widgets/${folder}/*.ts`]);
  const texts = sources.map((file) => [file, readFileSync(file, 'utf8')] as const);
  // Of our own rooms only what somebody imports: periods are the chart's alone.
  const used = texts.filter(([file]) =>
    texts.some(
      ([, other]) =>
        !/src[\\/](element|locale)/.test(file) || other.includes(basename(file, '.ts') + '.js'),
    ),
  );
  return used.map(([, text]) => text).join('');
}

/** Leaves out of a file the translated words and the tokens that only others use. */
const ownWordsAndTokens = (): Plugin => ({
  name: 'own-words-and-tokens',
  enforce: 'pre',
  transform(code, id) {
    const {name: environment} = this.environment;
    if (!isCdn(this.environment) || environment === environmentOf('embed')) return undefined;
    if (/locale\/generated\/\w+\.ts$/.test(id)) {
      const text = ownTexts(environment);
      return code.replace(/^\s*'([\w.-]+)':.*,$/gm, (line, word: string) =>
        text.includes(`id: '${word}'`) ? line : '',
      );
    }
    if (!id.endsWith('src/theme/tokens.ts')) return undefined;
    // Some tokens are made of others. The colours of a chart are numbered where they are used.
    const text = ownTexts(environment) + readFileSync('src/theme/base.styles.ts', 'utf8') + code;
    return code.replace(/^\s*(--_[\w-]+?)\d*:.*;$/gm, (line, token: string) =>
      text.includes(`var(${token}`) ? line : '',
    );
  },
});

/** The widget whose chunk a module goes to; `''` where widgets share it. */
function widgetOf(id: string): string {
  if (/src\/chart\/|d3-|schema\/series/.test(id)) return 'revenue-chart';
  const name = /(?:src\/widgets\/|src\/data\/schema\/|entry:register-)([\w-]+)/.exec(id)?.[1] ?? '';
  return widgets.includes(name) ? name : '';
}

/** Lets the autoloader ask for a widget's chunk and those that it stands on at once, not one after the other. */
const preloadChunks = (): Plugin => ({
  name: 'preload-chunks',
  generateBundle(_, bundle) {
    const filesOf = (fileName: string): string[] => {
      const chunk = bundle[fileName];
      return chunk?.type === 'chunk' ? [fileName, ...chunk.imports.flatMap(filesOf)] : [];
    };
    const {'autoload.js': autoload} = bundle;
    if (autoload?.type !== 'chunk') return;
    autoload.code = autoload.code.replace(/import\([`"']\.\/(.+?)[`"']\)/g, (_, file: string) => {
      const files = [...new Set(filesOf(file))].filter((name) => name !== autoload.fileName);
      return `Promise.all([${files.map((name) => `import('./${name}')`).join()}])`;
    });
  },
});

/**
 * Has V8 compile the file beside the main thread while it arrives, not function by function when the widgets are drawn
 * (https://v8.dev/blog/explicit-compile-hints): nearly all of a widget's file is needed at once.
 */
const compileHint = '//# allFunctionsCalledOnLoad\n';

/** Terser leaves a few hundred bytes (gzip) less than the bundler's own minifier, which matters in files this small. */
const minifyCdnFiles = (): Plugin => ({
  name: 'minify-cdn-files',
  async generateBundle({format}, bundle) {
    if (!isCdn(this.environment)) return;
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      const {code} = await minify(chunk.code, {
        // As a module it would lose the function around a classic script.
        module: format === 'es',
        ecma: 2020,
        compress: {passes: 3, pure_getters: true, unsafe_arrows: true, hoist_funs: true},
      });
      // What is left of line breaks is the indentation in `html` templates.
      const text = code?.replace(/>\n {2,}</g, '><').replace(/\n {2,}/g, ' ');
      chunk.code = `${format === 'es' ? compileHint : ''}${text}\n`;
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
      output: {
        entryFileNames: '[name].js',
        codeSplitting: false,
        comments: {legal: false},
        minify: true,
      },
    },
  },
});

/** What is neither a widget's nor for all of them. */
const ownChunk =
  /src\/autoload\/|entry:autoload|element\/publish-graph|data\/(structured-data|thing)\.ts/;

/** The autoloader, and beside it the widgets' code in chunks, each loaded once. */
const autoloadFile: EnvironmentOptions = {
  consumer: 'client',
  build: {
    ...cdnFile('autoload', 'entry:autoload').build,
    rolldownOptions: {
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        codeSplitting: {
          groups: [
            {
              name: 'shared',
              test: (id) => !ownChunk.test(id) && !widgetOf(id),
              priority: 2,
            },
            // A group takes along what its modules import: the profile, which shows all widgets, comes last.
            {
              name: (id) => widgetOf(id).replace('profile', '') || null,
              debugName: 'widgets',
              priority: 1,
            },
            {name: 'profile', test: (id) => widgetOf(id) === 'profile'},
          ],
        },
        comments: {legal: false},
        minify: true,
      },
    },
  },
};

/** A classic script: a sandboxed page may not load modules of its own server. */
const classicScript = (entry: string, outDir: string): EnvironmentOptions => ({
  consumer: 'client',
  build: {
    ...cdnFile('', '').build,
    outDir,
    lib: {
      entry: resolve(root, `src/iframe/${entry}.ts`),
      formats: ['iife'],
      name: 'clusterWidgets',
      fileName: () => `${entry}.js`,
    },
    rolldownOptions: {
      output: {codeSplitting: false, comments: {legal: false}, minify: true},
    },
  },
});

/** What is no module: style sheets and the embedded page. */
function writeStaticFiles(): void {
  const tags = widgets.map((name) => `cluster-${name}`).join();
  const minified = (file: string) => {
    const css = readFileSync(resolve(root, file), 'utf8').replaceAll('cluster-every-widget', tags);
    return minifyCss({filename: file, code: Buffer.from(css), minify: true}).code;
  };
  const write = (file: string, text: Uint8Array) =>
    writeFileSync(resolve(root, 'dist', file), text);
  write('cdn/cluster-widgets.css', minified('src/autoload/cluster-widgets.css'));
  write('embed/embed.css', minified('src/iframe/embed.css'));
  write('embed/index.html', readFileSync(resolve(root, 'src/iframe/index.html')));
  execFileSync(process.execPath, ['toolchain/styles/run.js'], {cwd: root, stdio: 'inherit'});
  writeIntegrity(resolve(root, 'dist'));
}

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

/** The embed builder's script; `toolchain/builder` puts it into its page. */
const embedBuilder: EnvironmentOptions = {
  consumer: 'client',
  build: {
    ...cdnFile('', '').build,
    outDir: 'dist/builder',
    lib: {
      entry: resolve(root, 'src/builder/start.ts'),
      formats: ['iife'],
      name: 'clusterBuilder',
      fileName: () => 'builder.js',
    },
    rolldownOptions: {
      output: {codeSplitting: false, comments: {legal: false}, minify: true},
    },
  },
};

async function writeSchema(): Promise<void> {
  const schema = JSON.stringify(await clusterSchema(root), null, 2);
  writeFileSync(resolve(root, 'dist/cluster.schema.json'), `${schema}\n`);
}

const cdnFiles = {
  'cluster-widgets': 'entry:all',
  'structured-data': resolve(root, 'src/element/publish-graph.ts'),
  ...Object.fromEntries(widgets.map((name) => [name, `entry:${name}`])),
  ...Object.fromEntries(
    globSync('src/widgets/*/extras.ts').map((file) => [
      extrasOf(basename(dirname(file))),
      resolve(root, file),
    ]),
  ),
};

function environmentsOf(mode: string): Record<string, EnvironmentOptions> {
  if (mode === 'builder') return {embedBuilder};
  return {
    ...(mode === 'cdn' ? {} : {npm, cli}),
    ...Object.fromEntries(
      Object.entries(cdnFiles).map(([name, entry]) => [environmentOf(name), cdnFile(name, entry)]),
    ),
    cdn_autoload: autoloadFile,
    cdn_embed: classicScript('embed', 'dist/embed'),
    cdn_iframe_host: classicScript('iframe-host', 'dist/cdn'),
  };
}

export default defineConfig(({mode}) => ({
  appType: 'custom',
  publicDir: false,
  plugins: [
    registeringEntries(),
    minifyCssTemplates(),
    leanPackages(),
    onDemand(),
    structuredDataFile(),
    ownStr(),
    ownWordsAndTokens(),
    preloadChunks(),
    minifyCdnFiles(),
  ],
  environments: environmentsOf(mode),
  builder: {
    async buildApp(builder) {
      if (mode === 'builder') {
        const {embedBuilder: environment} = builder.environments;
        if (environment) await builder.build(environment);
        return writeSchema();
      }
      for (const folder of mode === 'cdn' ? ['dist/cdn', 'dist/embed'] : ['dist']) {
        rmSync(resolve(root, folder), {recursive: true, force: true});
      }
      for (const [name, environment] of Object.entries(builder.environments)) {
        if (/^(npm|cli)$/.test(name) || isCdn(environment)) await builder.build(environment);
      }
      writeStaticFiles();
      if (mode === 'cdn') return;
      await writeSchema();
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
