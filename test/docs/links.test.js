import assert from 'node:assert/strict';
import {existsSync, globSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, it} from 'node:test';
import {slug} from 'github-slugger';
import {pages} from './pages.js';

/** Folders of the repository: what begins with one of them, in backticks, is a file. */
const rooms = /^(\.storybook|bench|docs|examples|kit|src|stories|test|tokens|toolchain)\//;

/** What is there once it has been built, or where somebody puts it. */
const placeholder = /[…<>]|\bx\.|YYYY/;

for (const {file, text, codes} of pages) {
  describe(file, () => {
    it('links to what is there', () => {
      const prose = text.replaceAll(/`[^`\n]*`/g, '');
      for (const [, href = ''] of prose.matchAll(/(?<!\\)\]\((?![a-z]+:)([^)\s]+)\)/g)) {
        const [path = '', hash] = href.split('#');
        const target = path ? join(dirname(file), path) : file;
        assert.ok(existsSync(target), href);
        if (!hash) continue;
        const headings = [...readFileSync(target, 'utf8').matchAll(/^#+ (.*)$/gm)];
        const ids = headings.map(([, words = '']) => slug(words.replaceAll('`', '')));
        assert.ok(ids.includes(hash), href);
      }
    });

    it('names files that are there', () => {
      for (const code of codes) {
        if (!rooms.test(code) || placeholder.test(code) || / /.test(code)) continue;
        // For <cluster-timeline>, the widget that CONTRIBUTING adds, read any widget.
        const path = code.replaceAll('timeline', 'board');
        assert.ok(existsSync(path) || globSync(path).length > 0, code);
      }
    });
  });
}
