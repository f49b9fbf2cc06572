import {autoload} from '../runtime/autoload/autoload.js';
import type {LocaleMessages} from '../core/i18n/messages.js';

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

/**
 * Adds a language for the messages of the widgets, as `defineLocale` of `cluster-widgets/locale` does. Loads the code that the
 * widgets share, and resolves when the language is added.
 */
export async function defineLocale(tag: string, words: LocaleMessages): Promise<void> {
  const messages = await import('../core/i18n/messages.js');
  messages.defineLocale(tag, words);
}
