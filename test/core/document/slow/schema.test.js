import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {describe, test} from 'node:test';
import {Validator} from '@cfworker/json-schema';
import {Ajv2020} from 'ajv/dist/2020.js';
import {pathsOf, replaced, replacements, without} from '../mutations.js';
import {problemsOf} from '../parser.js';

const schema = JSON.parse(readFileSync('dist/cluster.schema.json', 'utf8'));
const isValidByAjv = new Ajv2020({strict: true, allowUnionTypes: true}).compile(schema);
const cfworker = new Validator(schema, '2020-12');
/** @param {unknown} document */
const isValidByCfworker = (document) => cfworker.validate(document).valid;

/** @param {string} folder */
const texts = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => /** @type {const} */ ([name, readFileSync(`${folder}/${name}`, 'utf8')]));

/** Whether the parser and the validators of the JSON Schema agree on a text. @param {string} text @param {string} what */
const agree = (text, what) => {
  const document = JSON.parse(text);
  const isValid = problemsOf(document).every(({level}) => level !== 'error');
  for (const validate of [isValidByAjv, isValidByCfworker])
    assert.equal(validate(document), isValid, `${what}: parser says ${isValid}`);
  return isValid;
};

const demo = JSON.parse(readFileSync('examples/demo-cluster.json', 'utf8'));

/** A value with the first items of each list: enough to break, quick to judge. @param {any} value @returns {any} */
const shortened = (value) => {
  if (Array.isArray(value)) return value.slice(0, 3).map(shortened);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shortened(inner)]));
};
const short = shortened(demo);

/**
 * Every place below the document, each in a document of its field and the required name: fields are judged independently
 * of each other.
 * @type {(readonly [document: object, path: import('../mutations.js').Path])[]}
 */
const places = Object.entries(short).flatMap(([field, value]) => {
  const document = {name: short.name, [field]: value};
  return pathsOf(document)
    .filter(([first]) => first === field)
    .map((path) => /** @type {const} */ ([document, path]));
});

describe('the JSON Schema', () => {
  test('is of draft 2020-12 and is at the address that the examples name, which is that of this version', () => {
    assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
    const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.match(
      schema.$id,
      new RegExp(`cluster-widgets@${version}/dist/cluster\\.schema\\.json$`),
    );
    for (const [name, text] of texts('examples')) {
      const {$schema = schema.$id} = JSON.parse(text);
      assert.equal($schema, schema.$id, name);
    }
  });

  test('describes every field and gives an example of it that is valid', () => {
    let fields = 0;
    /** @param {any} part @param {string} path */
    const visit = (part, path) => {
      for (const [name, field] of Object.entries(part.properties ?? {})) {
        fields++;
        const at = `${path}.${name}`;
        assert.match(field.description ?? '', /^[A-Z].+\.$|\.$/, `${at} has a description`);
        assert.ok(field.examples?.length, `${at} has an example`);
        const validate = new Ajv2020({strict: false}).compile({...field, $defs: schema.$defs});
        for (const example of field.examples)
          assert.ok(validate(example), `${at}: ${validate.errors}`);
        visit(field, at);
      }
      for (const inner of [part.items, ...(part.anyOf ?? [])]) if (inner) visit(inner, path);
    };
    visit(schema, '$');
    assert.ok(fields > 60, `${fields} fields`);
  });

  test('names every field of DESIGN 2.3 that the demonstration document uses', () => {
    for (const key of Object.keys(demo)) assert.ok(schema.properties[key], key);
  });
});

describe('parser, ajv and cfworker agree', () => {
  for (const [name, text] of texts('examples')) {
    test(`examples/${name} is valid`, () => assert.equal(agree(text, name), true));
  }

  for (const [name, text] of texts('test/fixtures/bad')) {
    test(`${name} is judged alike`, () => {
      try {
        JSON.parse(text);
      } catch {
        return;
      }
      // What a schema cannot see: JSON.parse has dropped the first of two equal keys already.
      assert.equal(agree(text, name), name === 'duplicate-keys.json');
    });
  }

  test('on every value of the demonstration document, replaced by others', () => {
    const counts = {valid: 0, invalid: 0};
    for (const [index, [document, path]] of [...places, [short, []]].entries()) {
      // A sixth of the replacements each, in turn.
      for (const [turn, replacement] of replacements.entries()) {
        if ((turn + index) % 6) continue;
        const valid = agree(
          replaced(document, path, replacement),
          `${path.join('.')} = ${replacement}`,
        );
        counts[valid ? 'valid' : 'invalid']++;
      }
    }
    console.log(`${counts.valid} valid and ${counts.invalid} invalid documents, judged alike`);
    assert.ok(counts.valid > 300 && counts.invalid > 300, JSON.stringify(counts));
  });

  test('on the demonstration document without any one of its values', () => {
    for (const [document, path] of places)
      agree(JSON.stringify(without(document, path)), `without ${path.join('.')}`);
  });

  test('on documents that are none', () => {
    for (const text of replacements) agree(text, text);
  });
});
