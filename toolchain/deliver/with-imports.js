import {readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {init, parse} from 'es-module-lexer';

await init();

/**
 * A module of `dist/cdn` and all that it imports statically. What is loaded on demand does not count.
 * @param {string} file
 * @param {Set<string>} [files]
 * @returns {string[]}
 */
export const withImports = (file, files = new Set()) => {
  if (files.has(file)) return [...files];
  files.add(file);
  const [imports] = parse(readFileSync(file, 'utf8'));
  for (const one of imports) {
    const isStatic = one.type === 'static' || one.type === 'reexport-star';
    if (isStatic) withImports(join(dirname(file), one.specifier), files);
  }
  return [...files];
};
