import {expect} from '@open-wc/testing';
import {asDataError, type DataError} from '../../../src/core/document/data-error.js';
import {assertDocument, parseMetadata, parsePart} from '../../../src/core/document/parse.js';
import {about} from '../../../src/core/document/schema/about.js';
import {awards} from '../../../src/core/document/schema/awards.js';
import {board} from '../../../src/core/document/schema/board.js';
import {contact} from '../../../src/core/document/schema/contact.js';
import {keyFigures} from '../../../src/core/document/schema/key-figures.js';
import {series} from '../../../src/core/document/schema/series.js';
import {specializations} from '../../../src/core/document/schema/specializations.js';
import {values} from '../../../src/core/document/schema/values.js';

const json = (text: string): Record<string, unknown> => JSON.parse(text);
const errorOf = (work: () => unknown): DataError | undefined => {
  try {
    work();
    return undefined;
  } catch (error) {
    return asDataError(error);
  }
};
const paths = ({problems}: {problems: readonly {path: string}[]}) => problems.map(({path}) => path);

/* The outcomes that docs/document-format.md promises, in its order. */
describe('reading a part', () => {
  it('drops a bad item, reports it, and keeps its siblings', () => {
    const parsed = parsePart({board: [{name: 'A'}, {role: 'x'}, 5, {name: 'B'}]}, 'board', board);
    expect(parsed.value).to.eql([{name: 'A'}, {name: 'B'}]);
    expect(parsed.problems.map(({path, level}) => [path, level])).to.eql([
      ['$.board[1].name', 'error'],
      ['$.board[2]', 'error'],
    ]);
  });

  it('drops a bad field only, where it need not be there', () => {
    const parsed = parsePart({board: [{name: 'A', url: 5, email: 'a@b.c'}]}, 'board', board);
    expect(parsed.value).to.eql([{name: 'A', email: 'a@b.c'}]);
    expect(paths(parsed)).to.eql(['$.board[0].url']);
  });

  it('tells all faults of an item, not the first alone', () => {
    const parsed = parsePart({awards: [{url: 5, level: []}, {name: 'A'}]}, 'awards', awards);
    expect(paths(parsed)).to.have.members([
      '$.awards[0].name',
      '$.awards[0].url',
      '$.awards[0].level',
    ]);
  });

  it('does not look at other parts', () => {
    const document = {board: 5, awards: [{name: 'A'}]};
    expect(parsePart(document, 'awards', awards)).to.eql({value: [{name: 'A'}], problems: []});
  });

  it('fails where nothing of the part can be used', () => {
    const error = errorOf(() => parsePart({board: [5, 6]}, 'board', board));
    expect([error?.code, error?.path]).to.eql(['schema', '$.board[0]']);
  });

  it('has nothing where the part is not there, and an empty list where it is empty', () => {
    expect(parsePart({}, 'board', board).value).to.equal(undefined);
    expect(parsePart({board: []}, 'board', board).value).to.eql([]);
  });

  it('reads fields of the document itself as a part of several fields', () => {
    const parsed = parsePart({vision: 'V', mission: 5, highlights: ['H', 5]}, '', about);
    expect(parsed.value).to.eql({vision: 'V', highlights: ['H']});
    expect(paths(parsed)).to.eql(['$.mission', '$.highlights[1]']);
  });

  it('ignores unknown fields and lets unknown enum values through', () => {
    const parsed = parsePart({awards: [{name: 'A', kind: 'new', more: {}}]}, 'awards', awards);
    expect(parsed).to.eql({value: [{name: 'A', kind: 'new'}], problems: []});
  });

  it('drops one language of a map, and the text where none is left', () => {
    const document = {values: [{en: 'A', pl: 5}, {en: 5}, 'B']};
    const parsed = parsePart(document, 'values', values);
    expect(parsed.value).to.eql([{en: 'A'}, 'B']);
    expect(paths(parsed)).to.eql(['$.values[0].pl', '$.values[1].en']);
  });

  it('knows a name with an address from a language map', () => {
    const document = {
      board: [
        {name: 'A', affiliation: {name: 'X', url: 5}},
        {name: 'B', affiliation: {en: 'Y'}},
      ],
    };
    const parsed = parsePart(document, 'board', board);
    expect(parsed.value?.map(({affiliation}) => affiliation)).to.eql([{name: 'X'}, {en: 'Y'}]);
    expect(paths(parsed)).to.eql(['$.board[0].affiliation.url']);
  });

  it('knows a postal address from a text in several languages', () => {
    const read = (address: unknown) => parsePart({address}, '', contact).value?.address;
    expect(read({en: 'Street 1', pl: 'Ulica 1'})).to.eql({en: 'Street 1', pl: 'Ulica 1'});
    expect(read({streetAddress: {pl: 'Ulica 1'}, postalCode: '00-000'})).to.eql({
      streetAddress: {pl: 'Ulica 1'},
      postalCode: '00-000',
    });
  });

  const datesIn = (dates: readonly unknown[]) => {
    const document = {awards: dates.map((dateAwarded) => ({name: 'A', dateAwarded}))};
    const {value, problems} = parsePart(document, 'awards', awards);
    return {
      dates: value?.map(({dateAwarded = 'none'}) => dateAwarded),
      codes: problems.map(({code}) => code),
    };
  };

  it('takes full, monthly and yearly dates, and what is a date in another form', () => {
    const written = ['2015', '2015-06', '2015-06-30'];
    expect(datesIn(written)).to.eql({dates: written, codes: []});
    const others = [2015, '2015/06', '30.06.2015', '2015-06-30T00:00:00Z', '6.2015', '2015 r.'];
    expect(datesIn(others)).to.eql({
      dates: ['2015', '2015-06', '2015-06-30', '2015-06-30', '2015-06', '2015'],
      codes: ['number-as-text', ...Array<string>(5).fill('spelling')],
    });
  });

  it('keeps a date that does not exist, or that may be two, as it is written', () => {
    const dates = ['2023-13-01', '31.02', '2026-30-11', '31.02.2024', '03/04/2024', '15-06'];
    expect(datesIn(dates)).to.eql({dates, codes: []});
  });

  it('takes nothing else for a date', () => {
    const dates = ['May 2015', 'soon', 5, 20150630, true, [], {}];
    const {dates: read, codes} = datesIn([...dates, '']);
    expect(read).to.eql(Array(8).fill('none'));
    // The last one is blank: it counts as absent.
    expect(codes).to.eql(Array(7).fill('invalid'));
  });

  it('reads numbers where a text of digits is meant, with a warning', () => {
    const document = {
      telephone: [48850000000, '+48 600 000 000'],
      address: {postalCode: 15001, postOfficeBoxNumber: {pl: 'skr. 5'}},
    };
    const {value, problems} = parsePart(document, '', contact);
    expect(value).to.eql({
      telephone: ['48850000000', '+48 600 000 000'],
      address: {postalCode: '15001', postOfficeBoxNumber: {pl: 'skr. 5'}},
    });
    expect(problems.map(({code, path}) => [code, path])).to.eql([
      ['number-as-text', '$.telephone[0]'],
      ['number-as-text', '$.address.postalCode'],
    ]);
  });

  it('reads people who are written as a text, in one language or several', () => {
    const people = ['Ada Example', {en: 'Eve', pl: 'Ewa'}, {name: 'Cyd', email: 'c@example.org'}];
    const {value, problems} = parsePart({board: people}, 'board', board);
    expect(value).to.eql([{name: 'Ada Example'}, {name: {en: 'Eve', pl: 'Ewa'}}, people[2]]);
    expect(problems).to.eql([]);
  });

  it('takes no field of another name for a language of a person or an address', () => {
    const people = [{role: 'President'}, {firstName: 'Ben'}, {url: 'x'}, {'pl-PL': 'Ewa'}];
    const parsed = parsePart({board: people}, 'board', board);
    expect(parsed.value).to.eql([{name: {'pl-PL': 'Ewa'}}]);
    expect(paths(parsed)).to.eql([0, 1, 2].map((i) => `$.board[${i}].name`));
    expect(parsePart({address: {street: 'A', city: 'B'}}, '', contact).value).to.equal(undefined);
  });

  it('reads other spellings of currencies, units and periods', () => {
    const written = [
      {unit: {currency: 'zł'}, data: [{period: 'Q1 2023', value: 1}]},
      {unit: '€', data: [{period: '2019/2020', value: 1}]},
      {unit: '%', data: [{period: {en: 'Q1'}, value: 1}]},
      {unit: 'osoby', data: [{period: 'by 2030', value: 1}]},
    ];
    const {value, problems} = parsePart({series: written}, 'series', series);
    expect(value?.map(({unit}) => unit)).to.eql([
      {currency: 'PLN'},
      {currency: 'EUR'},
      {kind: 'percent'},
      {label: 'osoby'},
    ]);
    expect(value?.map(({data = []}) => data[0]?.period)).to.eql([
      '2023-Q1',
      '2019/20',
      {en: 'Q1'},
      'by 2030',
    ]);
    expect(new Set(problems.map(({level}) => level))).to.eql(new Set(['warning']));
  });

  it('reads the plural forms of a text that is beside a number', () => {
    const label = {pl: {one: 'firma', few: 'firmy', many: ''}, en: 'companies'};
    const parsed = parsePart({keyFigures: [{value: 1, label}]}, 'keyFigures', keyFigures);
    expect(parsed.value?.[0]?.label).to.eql({
      pl: {one: 'firma', few: 'firmy'},
      en: 'companies',
    });
    expect(parsed.problems).to.eql([]);
  });

  it('takes what is blank for absent, in every place', () => {
    const blank = [null, '', ' \t\u00a0\n'];
    for (const nothing of blank) {
      const person = {
        name: 'A',
        roleName: nothing,
        email: nothing,
        image: nothing,
        telephone: nothing,
      };
      const parsed = parsePart(
        {board: [nothing, person, {...person, image: {src: nothing}}]},
        'board',
        board,
      );
      expect(parsed).to.eql({value: [{name: 'A'}, {name: 'A'}], problems: []});
      expect(parsePart({board: nothing}, 'board', board)).to.eql({value: undefined, problems: []});
      const fields = {
        vision: nothing,
        mission: {en: nothing},
        highlights: [nothing, 'H'],
        name: 'x',
      };
      expect(parsePart(fields, '', about)).to.eql({value: {highlights: ['H']}, problems: []});
    }
  });

  it('leaves out rows with nothing in them, whatever their form', () => {
    const rows = [
      ...[{}, {name: ''}, {name: null, roleName: ' ', affiliation: {name: ''}, image: {src: ''}}],
      ...[{name: {en: '', pl: ' '}}, {name: '', telephone: ['', null], other: [[{}]]}],
    ];
    const parsed = parsePart({board: [...rows, {name: 'A'}, ...rows]}, 'board', board);
    expect(parsed).to.eql({value: [{name: 'A'}], problems: []});
    expect(parsePart({board: rows}, 'board', board)).to.eql({value: [], problems: []});
    expect(parsePart({values: ['', {name: ''}, {}]}, 'values', values).value).to.eql([]);
    const items = [{value: null, label: ''}, {label: {en: ''}}, {value: 0, label: ''}];
    expect(parsePart({keyFigures: items}, 'keyFigures', keyFigures).value).to.eql([]);
  });

  it('reports a required field that is blank where the others are not', () => {
    const parsed = parsePart(
      {board: [{name: ' ', roleName: 'President'}, {name: 'B'}]},
      'board',
      board,
    );
    expect(parsed.value).to.eql([{name: 'B'}]);
    expect(parsed.problems.map(({code, path}) => [code, path])).to.eql([
      ['missing', '$.board[0].name'],
    ]);
  });

  it('drops blank languages of a map', () => {
    const parsed = parsePart({values: [{en: 'A', pl: '', lt: null}]}, 'values', values);
    expect(parsed).to.eql({value: [{en: 'A'}], problems: []});
  });

  it('does not take a container of another form for blank', () => {
    expect(errorOf(() => parsePart({values: {}}, 'values', values))?.path).to.equal('$.values');
    expect(paths(parsePart({email: [], telephone: '1'}, '', contact))).to.eql(['$.email']);
  });

  it('drops an object of which nothing is left', () => {
    const parsed = parsePart({address: {streetAddress: 5}, email: 'a@b.c'}, '', contact);
    expect(parsed.value).to.eql({email: 'a@b.c'});
    expect(paths(parsed)).to.eql(['$.address.streetAddress']);
  });

  it('takes a list of telephone numbers, and a coordinator by name', () => {
    const document = {telephone: ['1', true, '2'], coordinator: {en: 'Foundation'}};
    const {value, problems} = parsePart(document, '', contact);
    expect(value).to.eql({telephone: ['1', '2'], coordinator: {en: 'Foundation'}});
    expect(paths({problems})).to.eql(['$.telephone[1]']);
  });

  it('says what is allowed in a place', () => {
    const message = (document: object) =>
      errorOf(() => parsePart({...document}, '', contact))?.message;
    expect(message({address: ['A']})).to.contain('expected text or an object, found a list');
    expect(message({coordinator: 5})).to.contain('expected text or an object, found 5');
    expect(message({telephone: {a: 1}})).to.contain('expected text or a list, found an object');
    expect(message({email: 5n})).to.contain('expected text, found 5');
  });

  it('shortens what is too long, with a warning', () => {
    const long = 'a'.repeat(20_001);
    const tables = Object.fromEntries(Array.from({length: 300}, (_, i) => [`l${i}`, 'text']));
    const items = Array.from({length: 1_001}, (_, i) => `${i}`);
    const {value = [], problems} = parsePart({values: [long, tables, ...items]}, 'values', values);
    expect(value).to.have.length(1_000);
    expect(value[0]).to.equal(`${'a'.repeat(19_999)}…`);
    expect(Object.keys(value[1] ?? {})).to.have.length(200);
    expect(problems.map(({code, level, path}) => [code, level, path])).to.eql([
      ['too-long', 'warning', '$.values'],
      ['too-long', 'warning', '$.values[0]'],
      ['too-long', 'warning', '$.values[1]'],
    ]);
  });

  it('cuts no character in two', () => {
    const text = `${'a'.repeat(19_998)}😀😀`;
    const [value] = parsePart({values: [text]}, 'values', values).value ?? [];
    expect(value).to.equal(`${'a'.repeat(19_998)}…`);
  });

  it('does not shorten the address of an image', () => {
    const image = `data:image/png;base64,${'A'.repeat(50_000)}`;
    expect(parsePart({board: [{name: 'A', image}]}, 'board', board).value?.[0]?.image).to.equal(
      image,
    );
  });

  it('finds no field of Object.prototype in what it gives', () => {
    const fields = {name: 'no', url: 'https://example.org/', email: 'no@example.org', en: 'no'};
    Object.assign(Object.prototype, fields);
    try {
      const [person] = parsePart({board: [{name: 'A'}]}, 'board', board).value ?? [];
      expect([person?.name, person?.url, person?.email]).to.eql(['A', undefined, undefined]);
      expect(parsePart({}, '', contact).value).to.equal(undefined);
      expect(parseMetadata({}).value?.name).to.equal(undefined);
      expect(errorOf(() => parsePart({board: [{url: 'x'}]}, 'board', board))?.path).to.equal(
        '$.board[0].name',
      );
    } finally {
      for (const key of Object.keys(fields)) Reflect.deleteProperty(Object.prototype, key);
    }
  });

  it('does not take "12" for 12, nor 1e999 for a number', () => {
    const text =
      '{"keyFigures": [{"value": "12"}, {"value": 1e999}, {"value": -1e999}, {"value": 0}]}';
    const parsed = parsePart(json(text), 'keyFigures', keyFigures);
    expect(parsed.value).to.eql([{value: 0}]);
    expect(paths(parsed)).to.eql([0, 1, 2].map((i) => `$.keyFigures[${i}].value`));
  });

  it('holds numbers to ±1e15', () => {
    const items = [1e15, -1e15, 1.1e15, -1.1e15].map((value) => ({value}));
    expect(parsePart({keyFigures: items}, 'keyFigures', keyFigures).value).to.have.length(2);
  });

  it('keeps a gap (null) and a real zero apart', () => {
    const data = [
      {period: '2019', value: null},
      {period: '2020', value: 0},
    ];
    expect(parsePart({series: [{data}]}, 'series', series).value?.[0]?.data).to.eql(data);
  });

  it('drops a value whose multiplier is wrong: it would be shown wrong by that factor', () => {
    const data = [
      {period: '2019', value: 1, multiplier: 1000},
      {period: '2020', value: 2, multiplier: 6},
    ];
    const parsed = parsePart({series: [{data}]}, 'series', series);
    expect(parsed.value?.[0]?.data).to.eql([data[1]]);
    expect(parsed.problems[0]?.message).to.contain('for thousands write 3');
  });

  it('reads the number 2019 as the period "2019", with a warning', () => {
    const parsed = parsePart({series: [{data: [{period: 2019, value: 1}]}]}, 'series', series);
    expect(parsed.value?.[0]?.data?.[0]?.period).to.equal('2019');
    expect(parsed.problems.map(({code, level, path}) => [code, level, path])).to.eql([
      ['number-as-text', 'warning', '$.series[0].data[0].period'],
    ]);
  });

  it('makes U+FFFD of half a character', () => {
    const parsed = parsePart(json('{"values": ["a\\ud800b"]}'), 'values', values);
    expect(parsed.value).to.eql(['a\uFFFDb']);
  });

  it('takes keys that are names of Object.prototype for keys like any other', () => {
    const text = '{"values": [{"__proto__": "A", "constructor": "B"}], "__proto__": {"board": []}}';
    const document = json(text);
    const [first] = parsePart(document, 'values', values).value ?? [];
    expect(Object.keys(first as object)).to.eql(['__proto__', 'constructor']);
    expect(parsePart(document, 'board', board).value).to.equal(undefined);
    expect(({} as Record<string, unknown>).board).to.equal(undefined);
    expect(parsePart(json('{}'), 'toString', values).value).to.equal(undefined);
  });

  it('does not follow deep nesting', () => {
    const deep = json(`{"board": [{"name": "A", "x": ${'['.repeat(5e4)}${']'.repeat(5e4)}}]}`);
    expect(parsePart(deep, 'board', board).value).to.eql([{name: 'A'}]);
  });

  it('reads 20,000 items of a long list', () => {
    const items = Array.from({length: 2e4}, (_, i) => (i % 2 ? `item ${i}` : {name: `item ${i}`}));
    items[1] = 5 as never;
    const parsed = parsePart({specializations: [...items, 5]}, 'specializations', specializations);
    expect(parsed.value).to.have.length(2e4 - 1);
    expect(paths(parsed)).to.eql(['$.specializations', '$.specializations[1]']);
  });

  it('never changes the document', () => {
    const document = {board: [{name: 'A', url: 5}, 5]};
    const before = JSON.stringify(document);
    parsePart(Object.freeze(document), 'board', board);
    expect(JSON.stringify(document)).to.equal(before);
  });
});

describe('the document', () => {
  it('is an object', () => {
    for (const input of [null, [], 'text', 5, true]) {
      expect(errorOf(() => assertDocument(input))?.code).to.equal('schema');
    }
  });

  it('of a newer major version is refused, by a message that names what is needed', () => {
    const error = errorOf(() => assertDocument({schemaVersion: 2, name: 'A'}));
    expect(error?.code).to.equal('unsupported-version');
    expect(error?.message).to.match(/schemaVersion 2.*newer/);
    for (const schemaVersion of [1, 1.9, 0, '2', null, undefined]) {
      expect(errorOf(() => assertDocument({schemaVersion}))).to.equal(undefined);
    }
  });

  it('without a name is shown all the same, and its lack reported', () => {
    const {value, problems} = parseMetadata({
      language: 'pl',
      timeZone: 5,
      headings: {board: 'B', awards: 5},
    });
    expect(value).to.eql({language: 'pl', headings: {board: 'B'}});
    expect(paths({problems})).to.have.members(['$.name', '$.timeZone', '$.headings.awards']);
  });
});

describe('asDataError', () => {
  it('knows the error of another copy of the library, which is no instance of our class', () => {
    const foreign = Object.assign(new Error('x'), {code: 'http'});
    expect(asDataError(foreign)).to.equal(foreign);
  });

  it('makes a DataError of anything else that was thrown', () => {
    for (const thrown of [
      new TypeError('x'),
      new DOMException('x', 'AbortError'),
      'x',
      undefined,
    ]) {
      expect(asDataError(thrown, 'network').code).to.equal('network');
    }
  });
});
