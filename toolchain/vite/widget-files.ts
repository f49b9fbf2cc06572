import {basename} from 'node:path';
import type {Plugin, Rolldown} from 'vite';

/**
 * Gives the autoloader the list of files that each widget needs, including imported ones. Also writes the list to
 * `widget-files.json`, for snippets that preload these files.
 */
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
      .map((chunk) => [
        chunk.name,
        [...new Set(filesOf(chunk))].map((file) => basename(file, '.js')),
      ]);
    const json = JSON.stringify(Object.fromEntries(widgets));
    autoload.code = autoload.code.replace('WIDGET_FILES', json);
    this.emitFile({type: 'asset', fileName: 'widget-files.json', source: json});
  },
});
