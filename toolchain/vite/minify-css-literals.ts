import {minifyHTMLLiterals} from 'minify-literals';
import type {Plugin} from 'vite';

/** Minifies the CSS in `css` literals. Does not change `html` literals, because some of their white space is visible. */
export const minifyCssLiterals = (): Plugin => ({
  name: 'minify-css-literals',
  transform: {
    filter: {id: /\.styles\.ts$|tokens\.ts$/},
    async handler(code, id) {
      const result = await minifyHTMLLiterals(code, {fileName: id, shouldMinify: () => false});
      return result?.code;
    },
  },
});
