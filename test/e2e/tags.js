import {readFileSync} from 'node:fs';

const {modules} = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));

/** The tags of all widgets, as the generated manifest knows them. @type {string[]} */
export const tags = modules
  .flatMap((/** @type {any} */ {declarations = []}) => declarations)
  .flatMap((/** @type {any} */ {tagName}) => tagName ?? []);
