import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {run} from '../cli/run.js';

/**
 * A page as `cluster-widgets prerender` makes it; the repository is the root of its site.
 * @param {string} text
 * @param {string[]} options
 * @returns {{text: string, out: string}} the page, and what the program said
 */
export const prerendered = (text, ...options) => {
  const folder = mkdtempSync(join(tmpdir(), 'prerender-'));
  try {
    const [from, to] = ['page.html', 'out.html'].map((name) => join(folder, name));
    writeFileSync(from, text);
    const {status, stdout, stderr} = run(['prerender', from, '-o', to, '--root', '.', ...options]);
    if (status !== 0) throw new Error(stderr);
    return {text: readFileSync(to, 'utf8'), out: stdout};
  } finally {
    rmSync(folder, {recursive: true});
  }
};

/**
 * A snippet as `cluster-widgets snippet` writes it.
 * @param {string} widget
 * @param {string} file of the repository, the document
 * @param {string[]} options
 */
export const snippetOf = (widget, file, ...options) => {
  const args = ['--src', `/${file}`, '--document', file, '--base', '/dist', ...options];
  const {status, stdout, stderr} = run(['snippet', widget, ...args]);
  if (status !== 0) throw new Error(stderr);
  return stdout;
};
