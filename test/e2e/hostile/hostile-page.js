/** @typedef {import('./host-page.js').HostPage} HostPage */

/**
 * One page of a hostile host, and what must hold on it.
 * @typedef {HostPage & {
 *   name: string,
 *   library?: Library,
 *   does?: string,
 *   looks?: 'same' | 'readable' | 'words' | 'closed',
 *   pixel?: number,
 *   rounding?: string[],
 *   state?: 'ready' | 'error' | 'calm' | 'fallback',
 *   early?: boolean,
 *   away?: boolean,
 *   again?: boolean,
 *   missing?: boolean,
 *   says?: RegExp,
 *   restyles?: boolean,
 *   engines?: string[],
 *   framed?: string[],
 *   tags?: string[],
 *   act?: (html: string) => unknown,
 * }} HostilePage
 *   `library`: whose page it is; `does`: what the page does, for the documentation; `looks`: the parts lie within a pixel of
 *   where they lie on a plain page (default), or nothing is cut off and nothing lies over another thing, or the
 *   words are there in a place that the page makes unreadable, or only the height of the widgets can be seen; `pixel`: how many
 *   pixels of the screen one of the page is, also on the plain page; `rounding`: engines that write text with other widths
 *   there, which can only be `readable`; `state`: that of every widget in the end, default `ready`; in `calm` each is ready or
 *   shows its error message; in `fallback` no widget is registered; `act`: what the host does, in the page, once the widgets are there, or with `early` while they are loading;
 *   `away`: the reader leaves and comes back; `again`: the page is loaded once more after that; `missing`: the
 *   library is not installed; `says`: what the page may find in its console; `restyles`: the library changes
 *   the styles of the page while the test runs; `engines`: where the page can be tried at all; `framed`: engines whose driver
 *   needs what the page replaces: there the page is in an iframe of another one; `tags`: widgets of the page, default all
 */

/**
 * A library of others, as a package of npm or of Debian.
 * @typedef {object} Library
 * @property {string} name as people know it
 * @property {string} [npm] its folder in `node_modules`
 * @property {string} [debian] its package
 * @property {string} [version] of the Debian package; that of npm is read from the package
 */
export {};
