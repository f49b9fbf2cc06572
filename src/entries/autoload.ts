import {autoload} from '../runtime/autoload/autoload.js';

/** The files in `chunks/` with the code of each widget; the build puts them in: `toolchain/vite/widget-files.ts`. */
declare const WIDGET_FILES: Readonly<Record<string, readonly string[]>>;

const loaders = Object.entries(WIDGET_FILES).map(([name, files]) => {
  // All at once: a file that imports the next one would make the visitor wait for each.
  const load = () =>
    Promise.all(files.map((file) => import(/* @vite-ignore */ `./chunks/${file}.js`)));
  return [name, load] as const;
});

/** Scans a shadow root that was made after its host was looked at. */
export const scan = autoload(Object.fromEntries(loaders));
