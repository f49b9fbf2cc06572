import type {Plugin, Rolldown} from 'vite';

/** Tells the autoloader which files each widget needs, those that its file imports as well. */
export const widgetFiles = (): Plugin => ({
  name: 'widget-files',
  applyToEnvironment: ({name}) => name === 'autoload',
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter((one) => one.type === 'chunk');
    const filesOf = (chunk: Rolldown.OutputChunk): string[] => [
      chunk.fileName,
      ...chunk.imports.flatMap((file) =>
        chunks.filter(({fileName}) => fileName === file).flatMap(filesOf),
      ),
    ];
    const autoload = chunks.find(({name}) => name === 'autoload');
    if (!autoload) this.error('there is no file for the autoloader');
    const widgets = chunks
      .filter((chunk) => chunk.isEntry && chunk !== autoload)
      .map((chunk) => [chunk.name, [...new Set(filesOf(chunk))].map((file) => `./${file}`)]);
    autoload.code = autoload.code.replace(
      'WIDGET_FILES',
      JSON.stringify(Object.fromEntries(widgets)),
    );
  },
});
