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
    assert.deepEqual(messages({telephone: true, coordinator: [], board: [{name: 'A', image: 5}]}), [
      '$.telephone: Expected text or a list of texts, found the word true. Write "…", or remove the field.',
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

  test('names what is pasted from elsewhere, and what to write in its place', () => {
    /** @type {[object, string, RegExp][]} */
    const cases = [
      [{vision: '<p>Text</p>'}, '$.vision', /HTML tag <p> .*Write plain text/],
      [{values: ['President<br>of all']}, '$.values[0]', /<br>/],
      [{vision: {en: 'R&amp;D'}}, '$.vision.en', /&amp; .*Write the character itself: "&"/],
      [{vision: 'a &#8211; b'}, '$.vision', /itself: "–"/],
      [{mission: 'a **bold** word'}, '$.mission', /Markdown .*Write plain text/],
      [{mission: 'see [us](https://example.org)'}, '$.mission', /Markdown/],
      [{highlights: ['one\\ntwo']}, '$.highlights[0]', /one backslash, not two/],
      [{board: [{name: 'null'}]}, '$.board[0].name', /"null" .*Remove the field/],
      [{board: [{name: 'A B', roleName: '#N/A'}]}, '$.board[0].roleName', /Remove the field/],
      [{board: ['dr n. med. Ada Example']}, '$.board[0]', /"dr n. med." .*honorificPrefix/],
      [{board: [{name: 'Ada Example MBA'}]}, '$.board[0].name', /"MBA" .*honorificSuffix/],
      [{board: [{name: 'Ada Example (chair)'}]}, '$.board[0].name', /"chair" .*roleName/],
      [{board: [{name: {pl: 'Nowak, Anna'}}]}, '$.board[0].name.pl', /Write "Anna Nowak"/],
      [{logo: '<img alt="" src="logo.png">'}, '$.logo', /Write the address alone: "logo\.png"/],
      [{logo: '![Logo](logo.png)'}, '$.logo', /Write the address alone: "logo\.png"/],
      [{logo: {src: 'photo #1.jpg'}}, '$.logo.src', /"#".*%23/],
      [{logo: 'who?.jpg'}, '$.logo', /"\?".*%3F/],
      [{logo: 'https://drive.google.com/file/d/x/view'}, '$.logo', /a page with the image/],
      [{logo: 'C:\\logos\\logo.png'}, '$.logo', /your own computer/],
      [{logo: '/9j/4AAQSkZJRgABAQAAAQABAAD'}, '$.logo', /data:image\/jpeg;base64,/],
      [{logo: 'logo.heic'}, '$.logo', /Save the image as JPEG/],
      [{address: {addressCountry: 'pl'}}, '$.address.addressCountry', /read as "PL"/],
      [{address: {addressCountry: 'POL'}}, '$.address.addressCountry', /two letters/],
      [{foundingDate: '31.02'}, '$.foundingDate', /"31\.02".*2026-05-04/],
      [{foundingDate: '03/04/2024'}, '$.foundingDate', /2024-04-03 or 2024-03-04/],
      [{series: [{unit: {currency: 'tys. zł'}}]}, '$.series[0].unit.currency', /"multiplier": 3/],
    ];
    for (const [document, path, words] of cases) {
      const problems = found(document);
      assert.deepEqual([...new Set(problems.map((one) => one.path))], [path]);
      assert.match(problems[0]?.message ?? '', words);
    }
  });

  test('has nothing against texts that only look like something else', () => {
    const vision = 'x < y and z > 2, R&D, 5 * 3 * 2, snake_case_name, #1 in metal, [sic], a -- b';
    const people = ['Jack Ma', 'Maria Skłodowska-Curie', 'Vincent van Gogh', 'Jan KOWALSKI'];
    const names = people.map((name) => ({name}));
    const logos = ['a.jpg?v=1.png', 'https://example.org/i?file=a.png', 'photos/ada'];
    for (const logo of logos) assert.deepEqual(found({vision, board: names, logo}), []);
  });
});
