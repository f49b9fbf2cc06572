import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {findings} from './validator.js';

/*
 * Shapes of files that organisations publish about their boards and members, with fictional content. Pasted into a
 * document as they are, each change that they need is named; with these changes nothing is found. That they are shown
 * then is in test/components/shapes.test.ts.
 */

/** @type {{title: string, pasted: object, expected: string[], mapped: object}[]} */
const shapes = JSON.parse(readFileSync('test/fixtures/shapes.json', 'utf8'));

/** @param {object} fields */
const document = (fields) => JSON.stringify({name: 'Fictional cluster', ...fields}, null, 2);

describe('the shapes of real files', () => {
  for (const {title, pasted, expected, mapped} of shapes) {
    test(`say what to change: ${title}`, () => {
      const found = findings(document(pasted));
      for (const line of expected) {
        const [path = '', rest = ''] = line.split(/: (.*)/s);
        const [id, words] = rest.split(/ (.*)/s);
        const fits = found.some(
          (each) =>
            readable(each.path) === path &&
            each.id === id &&
            (!words || each.message.includes(words)),
        );
        const all = found.map((each) => `${readable(each.path)}: ${each.id} ${each.message}`);
        assert.ok(fits, `${line}\n${all.join('\n')}`);
      }
    });

    test(`have no problem after these changes: ${title}`, () => {
      const found = findings(document(mapped)).filter(({id}) => id !== 'missing-translation');
      assert.deepEqual(
        found.map(({path, message}) => `${path}: ${message}`),
        [],
      );
    });
  }
});

/** A path as people read it. @param {string} path */
const readable = (path) => path.replace(/\["([^"]+)"\]/g, '.$1').replace(/^\$\.?/, '');
