import prettier from 'prettier';
import StyleDictionary from 'style-dictionary';
import {brandCss} from './brand-css.js';
import {referenceHosts} from './colours.js';
import {figma} from './figma.js';
import {markdown} from './markdown.js';
import {readBrands} from './source.js';
import {swatches} from './swatches.js';
import {chartTypescript, typescript} from './typescript.js';

const brands = readBrands();
/** @param {Record<string, import('./source.js').Token>} tokens */
const hosts = (tokens) => referenceHosts(tokens, brands);

/** @typedef {import('style-dictionary/types').TransformedTokens} Dictionary */

/**
 * The tokens as in the source, after Style Dictionary has checked all aliases.
 * @param {{tokens: Dictionary}} dictionary
 */
const originalTokens = ({tokens}) =>
  Object.fromEntries(
    Object.entries(tokens['cluster'] ?? {}).map(([name, {original}]) => [name, original]),
  );

/** @param {string} format @param {string} destination @param {object} [options] */
const file = (format, destination, options) => ({format, destination, options});

/** @type {Record<string, (tokens: Record<string, import('./source.js').Token>, mode: string) => string>} */
const formats = {
  typescript,
  'chart-typescript': chartTypescript,
  markdown: (tokens) => markdown(tokens, hosts(tokens)),
  swatches: (tokens) => JSON.stringify(swatches(tokens, hosts(tokens))),
  figma: (tokens, mode) => JSON.stringify(figma(tokens, brands)[mode]),
  'brand-css': () => brandCss(brands),
};

const modes = ['light', 'dark', ...brands.map(([name]) => name)];

export const dictionary = new StyleDictionary({
  source: ['tokens/cluster.tokens.json'],
  log: {verbosity: 'silent', warnings: 'error'},
  hooks: {
    formats: Object.fromEntries(
      Object.entries(formats).map(([name, format]) => [
        `cluster/${name}`,
        async ({dictionary: {tokens}, file: {destination = '', options}}) => {
          const text = format(originalTokens({tokens}), String(options?.['mode']));
          if (destination.endsWith('.md')) return text;
          const config = await prettier.resolveConfig(destination);
          return prettier.format(text, {...config, filepath: destination});
        },
      ]),
    ),
  },
  platforms: {
    code: {
      files: [
        file('cluster/typescript', 'src/components/styles/tokens.ts'),
        file('cluster/chart-typescript', 'src/components/styles/chart-tokens.ts'),
      ],
    },
    docs: {files: [file('cluster/markdown', 'docs/tokens.md')]},
    stories: {files: [file('cluster/swatches', 'stories/swatches/swatches.json')]},
    examples: {files: [file('cluster/brand-css', 'examples/brand-tokens.css')]},
    figma: {
      files: modes.map((mode) => file('cluster/figma', `docs/figma/${mode}.tokens.json`, {mode})),
    },
  },
});
