import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {fullDocument, strangers, withoutValue, withValue} from './full-document.js';
import {pathsOf} from './mutations.js';
import {problemsOf, readDocument} from './parser.js';

/** @typedef {import('./mutations.js').Path} Path */

const schema = JSON.parse(readFileSync('dist/cluster.schema.json', 'utf8'));
const full = fullDocument(schema);
const places = pathsOf(full).slice(1);

/** @param {Path} path */
const jsonPath = (path) =>
  `$${path.map((key) => (/^[a-z_]\w*$/i.test(String(key)) ? `.${key}` : `[${JSON.stringify(key)}]`)).join('')}`;

const complete = JSON.stringify(readDocument(full));

/**
 * Whether all is read but one place, or what needs it: never more than an item of a list.
 * @param {Path} path
 * @param {object} read
 */
const isReadBeside = (path, read) => {
  const least = Array.isArray(full[/** @type {string} */ (path[0])]) && path.length > 1 ? 2 : 1;
  const prefixes = path.map((_, i) => path.slice(0, i + 1)).slice(least - 1);
  return prefixes.some((prefix) => {
    const rest = JSON.stringify(withoutValue(JSON.parse(complete), prefix));
    return (
      rest === JSON.stringify(read) ||
      rest === JSON.stringify(withoutValue(JSON.parse(JSON.stringify(read)), prefix))
    );
  });
};

/** What a message tells its reader to do. */
const cure =
  /\b(write|add|put|remove|rename|shorten|check|type|use|give|keep|did you mean|left out|have no|needed)\b/i;

describe('every field of the schema', () => {
  test('is in the document that has them all, and is read', () => {
    assert.deepEqual(
      problemsOf(full).filter(({level}) => level === 'error'),
      [],
    );
    assert.ok(places.length > 150, `${places.length} places`);
  });

  for (const [name, stranger] of strangers) {
    test(`may hold ${name}: its siblings are read, and the message names the place and what to write`, () => {
      for (const path of places) {
        const at = jsonPath(path);
        const document = withValue(full, path, stranger);
        const problems = problemsOf(document);
        for (const problem of problems) {
          const {message, path, level, id, code} = problem;
          assert.ok(id ?? code === 'unsupported-version', `${message} has a translation`);
          if (level === 'error') {
            assert.ok(path.startsWith(at) || at.startsWith(path), `${at}: ${path}`);
          }
          assert.match(message, cure, `${at}: ${message}`);
        }
        assert.ok(isReadBeside(path, readDocument(document)), at);
      }
    });
  }
});
