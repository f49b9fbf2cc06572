import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {problemsOf} from './parser.js';

/** @param {object} document */
const found = (document) => problemsOf({name: 'Fictional cluster', ...document});
/** @param {object} document */
const messages = (document) => found(document).map(({path, message}) => `${path}: ${message}`);

/** @param {number} length @param {(index: number) => string} key */
const table = (length, key) => Object.fromEntries(Array.from({length}, (_, i) => [key(i), 'text']));

describe('check', () => {
  test('has no trouble with very many warnings', () => {
    const unknown = table(150_000, (i) => `field-${i}`);
    assert.equal(found(unknown).length, 150_000);
  });

  test('looks at no more languages than are read', () => {
    const vision = table(150_000, (i) => `x-${i}`);
    const codes = found({vision}).map(({code}) => code);
    assert.equal(codes.filter((code) => code === 'too-long').length, 1);
    assert.equal(codes.filter((code) => code === 'unknown-language').length, 200);
  });

  test('counts spellings of one language as one', () => {
    const values = [
      {en: 'a', pl: 'b'},
      {EN: 'a', PL: 'b'},
      {en: 'a', pl_PL: 'b', 'pl-PL': 'c'},
    ];
    assert.deepEqual(
      messages({values}).filter((text) => text.includes('texts have no')),
      [
        '$.values[2]: 1 of 3 texts have no "pl" version.',
        '$.values[0]: 2 of 3 texts have no "pl-PL" version. Also: values[1].',
      ],
    );
  });

  test('says of a spelling with an underscore once how it is read', () => {
    const values = Array.from({length: 50}, () => ({pl_PL: 'tekst'}));
    assert.deepEqual(messages({values}), [
      '$.values[0].pl_PL: The language code "pl_PL" is read as "pl-PL". Write "pl-PL".',
    ]);
  });

  test('says what is expected, what is found and what to write', () => {
    assert.deepEqual(messages({telephone: 5, coordinator: [], board: [{name: 'A', image: 5}]}), [
      '$.telephone: Expected text, found the number 5. Put it in quotation marks: "5".',
      '$.coordinator: Expected text, or fields in braces, found a list. Remove the square brackets and write one entry only.',
      '$.board[0].image: Expected text, found the number 5. Put it in quotation marks: "5".',
    ]);
  });

  test('has an expectation of its own for everything that can be wrong', () => {
    const wrong = {schemaVersion: -1, language: 5, dateModified: 'May', foundingDate: 5, url: 5};
    const series = [
      {
        data: [
          {period: [], value: 'x'},
          {period: '2019', value: 1e16, multiplier: 0.5},
        ],
      },
    ];
    const logo = {src: 5, width: -1, height: 'x'};
    const errors = found({...wrong, logo, series, keyFigures: [{value: 1e16}]}).filter(
      ({level}) => level === 'error',
    );
    assert.equal(errors.length, 13);
    for (const {message} of errors)
      assert.doesNotMatch(message, /Invalid|undefined|expected|\{\w+\}/);
  });
});
