import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {allRows, groups, sample} from './rows.js';
import {applyEdits, findings, messages} from './validator.js';

/** @typedef {import('./rows.js').Row} Row */

/** What is found in a row's document. @param {Row} row @param {'en' | 'pl'} [language] */
const foundIn = ({source, text, strict}, language = 'en') =>
  findings(source ?? text, {language, ...(strict && {samples: [sample]})});

/** @param {Row} row @param {'en' | 'pl'} [language] */
const findingOf = (row, language) => {
  const all = foundIn(row, language);
  const found = all.find(({id}) => id === row.id);
  assert.ok(found, `${row.id} is found, not ${all.map(({id}) => id).join(', ')}`);
  return found;
};

/** Messages that are a part of others, or of the report. */
const parts =
  /^(a|an|expected)-|^also|-(space|mark|hyphen|separator|character)$|^(error|warning)s?$|^(not-)?valid$|^(same|many|write-this|unreadable|too-large|no-such-file|is-folder|not-allowed|server-answered|no-folder|read-only|disk-full|in-use|no-server|no-connection|no-answer|certificate|no-address)$/;

describe('the messages', () => {
  for (const row of allRows) {
    test(`${row.id}: ${JSON.stringify(row.text)}`, () => {
      const english = findingOf(row);
      const polish = findingOf(row, 'pl');
      assert.notEqual(english.message, polish.message);
      // Neither names of values nor what nobody in an office knows.
      for (const {message} of [english, polish]) {
        assert.doesNotMatch(message, /\{\w+\}|undefined|\[object|token|parse|syntax|schema\b/i);
        assert.match(message, /[.?:”"]$/);
      }
    });
  }

  test('put right what they say that can be put right', () => {
    let count = 0;
    for (const row of allRows) {
      const {edits, id} = findingOf(row);
      const all = foundIn(row);
      if (!edits.length || typeof row.source !== 'string') continue;
      count++;
      const mended = applyEdits(
        row.source,
        all.flatMap((each) => each.edits),
      );
      const left = findings(mended).filter((each) => each.id === id);
      assert.deepEqual(left, [], `${id}: ${mended}`);
      assert.doesNotThrow(() => JSON.parse(mended), `${id}: ${mended}`);
    }
    assert.ok(count > 60, `${count} rows are put right`);
  });

  test('mark the place in the line', () => {
    for (const row of allRows) {
      if (typeof row.source !== 'string') continue;
      const {line, column, offset} = findingOf(row);
      const before = row.source.slice(0, offset).split(/\r\n?|\n/);
      assert.deepEqual([line, column], [before.length, (before.at(-1)?.length ?? 0) + 1]);
    }
  });

  test('have at least 40 rows, and a row for each message', () => {
    assert.ok(allRows.length >= 40);
    const ids = new Set(allRows.map(({id}) => id));
    const lacking = [...messages.keys()].filter((id) => !ids.has(id) && !parts.test(id));
    assert.deepEqual(lacking, []);
  });

  test('name the same values in both languages', () => {
    const names = (/** @type {string} */ text) => [...new Set(text.match(/\{\w+\}/g))].sort();
    for (const [id, {en, pl}] of messages) assert.deepEqual(names(pl), names(en), id);
  });

  test('are in docs/messages.md', () => {
    const code = (/** @type {string} */ text) =>
      /^(a|an) [a-zA-Z]/.test(text) || text.includes('`')
        ? text
        : `\`${text
            .replace(/\s*\n\s*/g, ' ⏎ ')
            .replace(/\t/g, ' ⇥ ')
            .replace('\u0002', '␂')}\``;
    const cell = (/** @type {string} */ text) => text.replaceAll('|', '\\|');
    const tables = groups.map(({title, rows}) =>
      [
        `## ${title}`,
        '',
        '| what is written | message | in Polish |',
        '|---|---|---|',
        ...rows.map((row) => {
          const [en, pl] = /** @type {const} */ (['en', 'pl']).map((language) =>
            cell(escapeMarkdown(findingOf(row, language).message)),
          );
          return `| ${cell(code(row.text))} | ${en} | ${pl} |`;
        }),
      ].join('\n'),
    );
    const file = 'docs/messages.md';
    const page = readFileSync(file, 'utf8');
    const [start, end] = [
      '<!-- messages: made from test/core/validation/rows.js -->\n',
      '\n<!-- end of messages -->',
    ];
    const [before, rest = ''] = page.split(start);
    const [old, after] = rest.split(end);
    const fresh = tables.join('\n\n');
    // WRITE_TABLES=1 brings the page up to date.
    if (process.env.WRITE_TABLES) writeFileSync(file, before + start + fresh + end + after);
    else assert.equal(old, fresh);
  });
});

/** @param {string} text */
function escapeMarkdown(text) {
  return text.replace(/[\\`*_<[\]&]/g, (sign) => `\\${sign}`);
}
