import {globSync, readFileSync} from 'node:fs';

/**
 * A page of the documentation.
 * @typedef {object} Page
 * @property {string} file
 * @property {string} text
 * @property {{language: string, code: string}[]} blocks
 * @property {string[]} codes what is in backticks in the running text
 */

/** @type {Page[]} */
export const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...globSync(['docs/*.md', 'docs/pl/*.md']).sort(),
].map((file) => {
  const text = readFileSync(file, 'utf8');
  const fence = /^```(\w*)\n(.*?)^```/gms;
  const blocks = [...text.matchAll(fence)].map(([, language = '', code = '']) => ({
    language,
    code,
  }));
  const codes = [...text.replace(fence, '').matchAll(/(`+)(.+?)\1/g)].map(([, , code = '']) =>
    code.replaceAll('\\|', '|'),
  );
  return {file, text, blocks, codes};
});

/** All code of a page, in blocks of a language and in the running text. @param {Page} page @param {string} language */
export const codeOf = ({blocks, codes}, language) => [
  ...blocks.filter((block) => block.language === language).map(({code}) => code),
  ...codes,
];
