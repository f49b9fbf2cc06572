/*
 * Puts no-break spaces into the generated Polish messages. Translators write ordinary spaces in `pl.xlf`. Run after
 * `lit-localize build`.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {withNoBreakSpaces} from '../../src/core/i18n/no-break-spaces.ts';

/** @param {string} folder folder of the generated messages */
export function addNoBreakSpaces(folder) {
  const file = join(folder, 'pl.ts');
  const source = readFileSync(file, 'utf8');
  // Each message is a template literal.
  const texts = /(?<=: (?:str)?)`[^`]*`/g;
  writeFileSync(file, source.replace(texts, withNoBreakSpaces));
}

if (import.meta.main) {
  const {output} = JSON.parse(readFileSync('lit-localize.json', 'utf8'));
  addNoBreakSpaces(output.outputDir);
}
