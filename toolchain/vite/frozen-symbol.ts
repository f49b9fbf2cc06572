import type {Plugin} from 'vite';

/** The code with which Lit adds `Symbol.metadata`, for the decorators of the standard, which the widgets do not use. */
const symbolMetadata = 'Symbol.metadata??=Symbol("metadata")';

/** Lets the copy of Lit in the CDN files load on pages that freeze `Symbol`, as `lockdown()` of SES does. */
export const frozenSymbol = (): Plugin => ({
  name: 'frozen-symbol',
  transform: {
    filter: {id: /\/@lit\/reactive-element\/reactive-element\.js$/},
    handler(code) {
      if (!code.includes(symbolMetadata)) this.error('Lit adds Symbol.metadata in another way');
      return code.replace(symbolMetadata, `Object.isExtensible(Symbol)&&(${symbolMetadata})`);
    },
  },
});
