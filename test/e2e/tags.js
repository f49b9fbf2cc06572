import {readFileSync} from 'node:fs';

const {modules} = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));

const member = {id: 'example', name: 'Example Forge (fictional)'};
const demo = JSON.parse(readFileSync('examples/demo-cluster.json', 'utf8'));

/** The demonstration document, with a member for the badge. */
export const demonstration = {...demo, members: [...(demo.members ?? []), member]};

/** The attribute without which the badge has nothing to show; no other widget knows it. */
export const named = `member="${member.id}"`;

/** The tags of all widgets, as the generated manifest knows them. @type {string[]} */
export const tags = modules
  .flatMap((/** @type {any} */ {declarations = []}) => declarations)
  .flatMap((/** @type {any} */ {tagName}) => tagName ?? []);
