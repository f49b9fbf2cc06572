import {minifyHTMLLiterals} from 'minify-literals';
import type {Plugin} from 'vite';

/** Minifies the CSS in `css` literals. White space in `html` literals is left alone: some of it is seen. */
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
