import {fallbacks} from './fallback/fallbacks.js';

/** Names of the files in `cdn/` that a page loads, besides those of the widgets. */
const names = ['autoload', 'cluster-widgets', 'iframe-host', 'locale-de', 'profile'];

const libraryFile = new RegExp(
  `(^|/)(cdn/(${[...names, ...fallbacks.map(({name}) => name)].join('|')})\\.(js|css)|embed/index\\.html)([?#]|$)`,
);

/** Whether an address is that of a file of this library. */
export const isLibraryFile = (address: string): boolean => libraryFile.test(address);
