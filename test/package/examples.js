import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {pages} from '../docs/pages.js';

/** Settings of other programs are no programs of ours. What names its folder is a file of `examples/frameworks`. */
const isConfig = (/** @type {string} */ code) =>
  /^\/\/ (?:[\w.-]+\.config\.|[\w.+-]+\/\S+\n)/.test(code);

/** Code that stands for itself needs the types of the import above it on the page. */
const withImport = (/** @type {string} */ code) =>
  /^(import|export) /m.test(code) ? code : `import 'cluster-widgets';\n${code}`;

/**
 * Writes the programs of the documentation into a folder, with a `tsconfig.json` that checks them in strict mode. A block
 * with several files names them in comments: `// board.tsx`.
 *
 * @param {string} folder
 * @returns {string[]} the names of the files
 */
export function writeExamples(folder) {
  mkdirSync(folder, {recursive: true});
  const settings = {
    extends: '../tsconfig.json',
    compilerOptions: {
      module: 'Preserve',
      moduleResolution: 'bundler',
      jsx: 'react-jsx',
      strict: true,
    },
    include: ['**/*.ts', '**/*.tsx'],
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings));
  // Not among the consumers: test/frameworks builds it.
  const others = ['next/dynamic', 'node:fs/promises'].map((name) => `declare module '${name}';\n`);
  writeFileSync(join(folder, 'others.d.ts'), others.join(''));
  return pages.flatMap(({file, blocks}) =>
    blocks
      .filter(({language, code}) => /^(js|ts|tsx)$/.test(language) && !isConfig(code))
      .flatMap(({code}, index) => {
        const place = `${file.replace(/\W+/g, '-')}-${index}`;
        mkdirSync(join(folder, place));
        const files = code.split(/^\/\/ ([\w.-]+\.tsx?)\n/m);
        const named = files.length > 1 ? pairs(files.slice(1)) : [['example.tsx', code]];
        return named.map(([name = '', text = '']) => {
          writeFileSync(join(folder, place, name), withImport(text));
          return `${place}/${name}`;
        });
      }),
  );
}

/** @param {string[]} items @returns {string[][]} */
const pairs = (items) =>
  items.flatMap((item, i) => (i % 2 === 0 ? [[item, items[i + 1] ?? '']] : []));
