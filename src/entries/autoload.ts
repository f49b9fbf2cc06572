import {autoload} from '../runtime/autoload/autoload.js';

/** The files in `chunks/` with the code of each widget. The build defines the value: `toolchain/vite/widget-files.ts`. */
declare const WIDGET_FILES: Readonly<Record<string, readonly string[]>>;

const loaders = Object.entries(WIDGET_FILES).map(([name, files]) => {
  // Requests all files in parallel. If each imported the next one, the requests would be sequential.
  const load = () =>
    Promise.all(files.map((file) => import(/* @vite-ignore */ `./chunks/${file}.js`)));
  return [name, load] as const;
});

/** Scans a shadow root that was attached after the autoloader scanned its host. */
export const scan = autoload(Object.fromEntries(loaders));
