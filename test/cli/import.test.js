import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, describe, test} from 'node:test';
import {run} from './run.js';
import {workbook} from './xlsx.js';

const folder = mkdtempSync(join(tmpdir(), 'import-'));
after(() => rmSync(folder, {recursive: true}));

/** @param {string} name @param {string | Uint8Array} content */
const file = (name, content) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

/** The bytes of a Polish text in windows-1250. @param {string} text */
const windows1250 = (text) => {
  const letters = new Map(
    Array.from({length: 128}, (_, at) => {
      const byte = at + 128;
      return [new TextDecoder('windows-1250').decode(Uint8Array.of(byte)), byte];
    }),
  );
  return Uint8Array.from(text, (letter) => letters.get(letter) ?? letter.charCodeAt(0));
};

/** @param {string[]} args */
const imported = (...args) => {
  const {status, stdout, stderr} = run(['import', ...args], {cwd: folder});
  assert.equal(status, 0, stderr);
  return {document: stdout && JSON.parse(stdout), stderr};
};

const people = [
  {name: 'Ada Wzorcowa', roleName: 'Prezeska\nZarządu', affiliation: 'Odlewnia „Przykład”; Próbno'},
  {name: 'Łukasz Próbny', roleName: 'Członek', email: 'lukasz@example.org'},
];

/** The same sheet as three programs save it. */
const sheets = {
  'Excel: xlsx': () =>
    file(
      'excel.xlsx',
      workbook({
        Notatki: [['Lista z dnia'], [new Date('2026-05-04')]],
        Rada: [
          ['Rada klastra 2026'],
          [],
          ['Lp.', 'Imię i nazwisko', 'Funkcja', 'Firma', 'E-mail'],
          [1, 'Ada Wzorcowa', 'Prezeska\nZarządu', 'Odlewnia „Przykład”; Próbno', null],
          [],
          [2, 'Łukasz Próbny', 'Członek', '-', 'lukasz@example.org'],
        ],
      }),
    ),
  'LibreOffice: CSV with semicolons in windows-1250': () =>
    file(
      'libreoffice.csv',
      windows1250(
        'Imię i nazwisko;Funkcja;Firma;E-mail\nAda Wzorcowa;"Prezeska\nZarządu";"Odlewnia „Przykład”; Próbno";\n;;;\nŁukasz Próbny;Członek;;lukasz@example.org\n',
      ),
    ),
  'Google: CSV with commas in UTF-8': () =>
    file(
      'google.csv',
      'Imię i nazwisko,Funkcja,Firma,E-mail\r\nAda Wzorcowa,"Prezeska\nZarządu",Odlewnia „Przykład”; Próbno,\r\n,,,\r\nŁukasz Próbny,Członek,,lukasz@example.org',
    ),
  'Excel: CSV with a byte order mark and a line that names the separator': () =>
    file(
      'excel.csv',
      '\uFEFFsep=;\r\nIMIE I NAZWISKO;funkcja;FIRMA;e-mail\r\nAda Wzorcowa;"Prezeska\nZarządu";"Odlewnia „Przykład”; Próbno";\r\nŁukasz Próbny;Członek;;lukasz@example.org\r\n',
    ),
  'Excel: Unicode text (UTF-16, tabs)': () =>
    file(
      'unicode.txt',
      Buffer.from(
        '\uFEFFImię i nazwisko\tFunkcja\tFirma\tE-mail\r\nAda Wzorcowa\t"Prezeska\nZarządu"\tOdlewnia „Przykład”; Próbno\t\r\nŁukasz Próbny\tCzłonek\t\tlukasz@example.org\r\n',
        'utf16le',
      ),
    ),
};

describe('cluster-widgets import', () => {
  for (const [kind, write] of Object.entries(sheets)) {
    test(`reads a sheet as it is saved by ${kind}`, () => {
      const {document} = imported(write(), '--as', 'board');
      assert.deepEqual(document.board, people);
      assert.equal(document.language, 'pl', 'the language of the headers');
      // The name of the cluster is the only text that is left to write.
      const named = {...document, name: 'Klaster Wzorcowy'};
      const result = run(['validate', file('result.json', JSON.stringify(named)), '--strict']);
      assert.equal(result.status, 0, result.stdout);
    });
  }

  test('reads members with dates and numbers of a workbook', () => {
    const source = file(
      'members.xlsx',
      workbook({
        Members: [
          [
            'Name',
            'Name (pl)',
            'Kind',
            'ZIP',
            'Town',
            'Phone',
            'Member since',
            'Employees',
            'NACE',
          ],
          [
            'Example Foundry',
            'Odlewnia',
            'company',
            15001,
            'Próbno',
            48850000001,
            new Date('2018-05-04'),
            '50-249',
            '24.51; 25.62',
          ],
          ['Example University', null, 'uczelnia', '00-001', null, null, 2019, null, null],
        ],
      }),
    );
    const {document} = imported(source, '--as', 'members');
    assert.deepEqual(document.members, [
      {
        name: {en: 'Example Foundry', pl: 'Odlewnia'},
        kind: 'company',
        address: {postalCode: '15001', addressLocality: 'Próbno'},
        telephone: '48850000001',
        memberSince: '2018-05-04',
        numberOfEmployees: {minValue: 50, maxValue: 249},
        naceCodes: ['24.51', '25.62'],
      },
      {
        name: 'Example University',
        kind: 'education',
        address: {postalCode: '00-001'},
        memberSince: '2019',
      },
    ]);
  });

  test('reads percents of a workbook as it shows them', () => {
    const source = file(
      'percents.xlsx',
      workbook({
        Udział: [
          ['Rok', 'Udział (%)'],
          [2019, {value: '4.1000000000000002E-2', style: 2}],
          [2020, {value: 1.1, style: 3}],
          [2021, {value: 4.3, style: 4}],
          [2022, 4.4],
        ],
      }),
    );
    const {document} = imported(source, '--as', 'series');
    assert.deepEqual(document.series[0].unit, {kind: 'percent'});
    assert.deepEqual(
      document.series[0].data.map((/** @type {{value: number}} */ {value}) => value),
      [4.1, 110, 4.3, 4.4],
    );
  });

  test('prints which column becomes which field, and names those that it does not read', () => {
    const source = file('names.csv', 'Nazwa;Nazwa (ang.);Telefn;Prezes\nA;B;1;C\n');
    const {stderr} = imported(source, '--as', 'partners');
    assert.match(stderr, /A {2}Nazwa +→ {2}name\n/);
    assert.match(stderr, /B {2}Nazwa \(ang\.\) +→ {2}name \(en\)\n/);
    assert.match(stderr, /C {2}Telefn +→ {2}not read: unknown header, did you mean “Telefon”\?/);
    assert.match(stderr, /D {2}Prezes +→ {2}not read: unknown header/);
  });

  test('keeps the rest of the document byte for byte, and writes nothing the second time', () => {
    const before =
      '{\r\n\t"name" : "Klaster",  "language":"pl",\r\n\t"board": [ {"name":"Old"} ],\r\n\t"values":["a" ,"b"], "x":1e2\r\n}';
    const target = file('cluster.json', before);
    const source = sheets['Google: CSV with commas in UTF-8']();
    imported(source, '--as', 'board', '--into', target);
    const once = readFileSync(target, 'utf8');
    const [head = '', tail = ''] = before.split('[ {"name":"Old"} ]');
    assert.ok(once.startsWith(head) && once.endsWith(tail), once);
    assert.deepEqual(JSON.parse(once).board, people);
    assert.equal(once.replaceAll('\r\n', '').includes('\n'), false, 'line ends of one kind');
    assert.match(once, /\r\n\t\t\{\r\n\t\t\t"name"/);
    const {stderr} = imported(source, '--as', 'board', '--into', target);
    assert.match(stderr, /is up to date/);
    assert.equal(readFileSync(target, 'utf8'), once);
  });

  test('adds a part that the document does not have, once', () => {
    const target = file('small.json', '\uFEFF{"name": "K"}\n');
    const source = file('values.csv', 'Name\nsafety\ntrust\n');
    imported(source, '--as', 'values', '--into', target);
    imported(source, '--as', 'values', '--into', target);
    assert.equal(
      readFileSync(target, 'utf8'),
      '\uFEFF{"name": "K", "values": ["safety", "trust"]}\n',
    );
  });

  test('writes nothing into a document that is not UTF-8', () => {
    const bytes = windows1250('{"name":"Klaster","language":"pl","vision":"Stał i żelazo"}');
    const target = file('w.json', bytes);
    const source = file('utf8.csv', 'Nazwa\nA\n');
    const {status, stderr} = run(['import', source, '--as', 'members', '--into', target]);
    assert.equal(status, 1);
    assert.match(stderr, /w\.json: cannot be read: it is not UTF-8/);
    assert.deepEqual(Uint8Array.from(readFileSync(target)), bytes);
  });

  test('reads no sheet in another encoding than the one that is named', () => {
    const source = file('other.csv', windows1250('Nazwa\nŻelazo\n'));
    const {status, stderr} = run(['import', source, '--as', 'members', '--encoding', 'utf-8']);
    assert.equal(status, 1);
    assert.match(stderr, /not in the encoding “utf-8”/);
  });

  test('keeps the members below a quotation mark without its end', () => {
    const closed = file(
      'marks.csv',
      'Nazwa;Miasto\n"Alfa" Sp. z o.o.;Łomża\nBeta;Ełk\n"Gamma";Suwałki\nDelta;Augustów\n',
    );
    /** @param {{document: {members: {name: string}[]}}} result */
    const names = ({document}) => document.members.map(({name}) => name);
    const result = imported(closed, '--as', 'members');
    assert.deepEqual(names(result), ['"Alfa" Sp. z o.o.', 'Beta', 'Gamma', 'Delta']);
    assert.doesNotMatch(result.stderr, /quotation mark/);
    const open = imported(
      file('open.csv', 'Nazwa;Miasto\n"Alfa;Łomża\nBeta;Ełk\nGamma;Suwałki'),
      '--as',
      'members',
    );
    assert.deepEqual(names(open), ['"Alfa', 'Beta', 'Gamma']);
    assert.match(open.stderr, /:2:1: warning: A2 Nazwa: .*begins with a quotation mark/);
  });

  test('reports a second column for the same series, and leaves it out', () => {
    const source = file('twice.csv', 'Rok;Przychody;przychody\n2019;1;2\n2020;3;4\n');
    const target = file(
      'twice.json',
      '{"name":"K","series":[{"id":"przychody","name":"Przychody","data":[]}]}',
    );
    const {stderr} = imported(source, '--as', 'series', '--into', target);
    assert.match(stderr, /:1:3: warning: C1 przychody: “przychody” is the same series/);
    assert.match(stderr, /series: items: 2, warnings: 1/);
    const values = [
      {period: '2019', value: 1},
      {period: '2020', value: 3},
    ];
    assert.deepEqual(JSON.parse(readFileSync(target, 'utf8')).series[0].data, values);
    const {document} = imported(source, '--as', 'series');
    assert.equal(document.series.length, 1);
    assert.deepEqual(document.series[0].data, values);
  });

  test('puts data into the series that the document has, and leaves name and unit alone', () => {
    const target = file(
      'series.json',
      '{"name": "K", "series": [{"id": "revenue", "name": "Revenue", "unit": {"currency": "PLN", "multiplier": 6}, "data": [{"period": "2023", "value": 1}], "summary": "s"}]}',
    );
    const source = file('series.csv', 'Year,Revenue\n2024,"1,301.5"\n2025,"1,412"\n');
    imported(source, '--as', 'series', '--into', target);
    assert.deepEqual(JSON.parse(readFileSync(target, 'utf8')).series, [
      {
        id: 'revenue',
        name: 'Revenue',
        unit: {currency: 'PLN', multiplier: 6},
        data: [
          {period: '2024', value: 1301.5},
          {period: '2025', value: 1412},
        ],
        summary: 's',
      },
    ]);
  });

  test('reports problems of the sheet and of the document at the cell, in English or Polish', () => {
    const source = file(
      'faults.csv',
      'Nazwa;Telefon;Członek od\nA;zapytać w biurze;4/5/2018\n;111 222 333;\n',
    );
    const {stderr} = imported(source, '--as', 'members');
    const place = source.replaceAll('\\', '\\\\');
    assert.match(stderr, new RegExp(`${place}:2:2: warning: B2 Telefon: .*zapytać w biurze`));
    assert.match(stderr, new RegExp(`${place}:2:3: warning: C2 Członek od: The date “4/5/2018”`));
    assert.match(stderr, new RegExp(`${place}:3:1: warning: A3 Nazwa: The row has no name`));
    const polish = imported(source, '--as', 'members', '--lang', 'pl').stderr;
    assert.match(polish, /:3:1: ostrzeżenie: A3 Nazwa: W wierszu brakuje nazwy/);
    assert.match(
      polish,
      /:2:2: ostrzeżenie: B2 Telefon: „zapytać w biurze” może nie być numerem telefonu/,
    );
  });

  test('leaves out sums, and names the cell of an image or a company that is a text', () => {
    const source = file(
      'sums.csv',
      'Imię i nazwisko;Firma;Zdjęcie\nAda Wzorcowa;<b>Odlewnia</b>;C:\\ada.jpg\nRAZEM: 1;;\n',
    );
    const {document, stderr} = imported(source, '--as', 'board', '--lang', 'pl');
    assert.equal(document.board.length, 1);
    assert.match(stderr, /:2:2: ostrzeżenie: B2 Firma: Odwiedzający zobaczą znacznik HTML <b>/);
    assert.match(stderr, /:2:3: ostrzeżenie: C2 Zdjęcie: .* to plik na Twoim komputerze/);
    assert.match(
      stderr,
      /:3:1: ostrzeżenie: A3 Imię i nazwisko: Wiersz „RAZEM: 1” to podsumowanie/,
    );
  });

  test('says once what is wrong with a period that several series have', () => {
    const source = file('years.csv', 'Rok;Przychody;Prognoza\n2025 r.;1;2\n');
    const {stderr} = imported(source, '--as', 'series', '--lang', 'pl');
    assert.equal(stderr.match(/2025 r\./g)?.length, 1, stderr);
  });

  test('reads a sheet with a quotation mark that has no end', () => {
    const source = file('quote.csv', '"Name";"Role"\n"Ada";"Chair"\n"Jan;Member\n');
    const {document} = imported(source, '--as', 'board');
    assert.deepEqual(document.board[0], {name: 'Ada', roleName: 'Chair'});
  });

  test('writes nothing with --strict if there is a warning', () => {
    const target = file('strict.json', '{"name": "K"}');
    const source = file('strict.csv', 'Name;Phone\n;1\nA;\n');
    const {status, stderr} = run([
      'import',
      source,
      '--as',
      'members',
      '--into',
      target,
      '--strict',
    ]);
    assert.equal(status, 1);
    assert.match(stderr, /Nothing was written/);
    assert.equal(readFileSync(target, 'utf8'), '{"name": "K"}');
  });

  test('reads standard input, and writes to another file', () => {
    const target = join(folder, 'new.json');
    const {status} = spawnSync(
      process.execPath,
      [resolve('dist/cli/cluster-widgets.js'), 'import', '-', '--as', 'board', '-o', target],
      {input: 'Name\tRole\nAda\tPresident\n'},
    );
    assert.equal(status, 0);
    assert.deepEqual(JSON.parse(readFileSync(target, 'utf8')), {
      schemaVersion: 1,
      language: 'en',
      name: 'Name of the cluster',
      board: [{name: 'Ada', roleName: 'President'}],
    });
  });

  test('explains what it cannot read', () => {
    /** @type {[string, string[], RegExp][]} */
    const cases = [
      ['missing.csv', [], /no such file/],
      [file('old.xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0)), [], /old Excel file/],
      [file('zip.xlsx', Uint8Array.of(0x50, 0x4b, 3, 4, 0)), [], /no Excel workbook/],
      [file('empty.csv', ''), [], /The sheet is empty/],
      [file('bare.csv', 'A;B\n1;2\n'), [], /No row has a header for the field “name”/],
      // An entry at the end of a sheet without headers, which is called like a header.
      [file('last.csv', 'Odlewnia;tak\nFirma;nie\n'), [], /No row has a header/],
      [file('header.csv', 'Name;Town\n'), [], /no entry below the header in row 1/],
      [file('sum.csv', 'Name;Town\n;\nTotal: 0;\n'), [], /no entry below the header in row 1/],
      [file('page.xls', '<html><table><tr><td>Name</td></tr></table></html>'), [], /a web page/],
      [file('cluster.csv', '{"name": "K"}'), [], /This is a JSON file.*validate .*cluster\.csv/],
      [
        file('good.csv', 'Name\nA\n'),
        ['-o', join(folder, 'no', 'x.json')],
        /x\.json: cannot be written: there is no such file/,
      ],
      [file('text.csv', 'Name\nA\n'), ['--encoding', 'polish'], /is not an encoding/],
      [
        file('text.csv', 'Name\nA\n'),
        ['--into', file('broken.json', '{')],
        /is not a JSON document/,
      ],
    ];
    for (const [source, args, words] of cases) {
      const {status, stderr, stdout} = run(['import', source, '--as', 'members', ...args], {
        cwd: folder,
      });
      assert.equal(status, 1, source);
      assert.match(stderr, words);
      assert.equal(stdout, '');
    }
    const sheet = run(['import', sheets['Excel: xlsx'](), '--as', 'board', '--sheet', 'Zarząd']);
    assert.match(sheet.stderr, /no sheet “Zarząd”\. The sheets are: Notatki, Rada/);
    for (const args of [
      ['a.csv'],
      ['a.csv', '--as', 'people'],
      ['--as', 'board'],
      ['a.csv', '--as', 'board', '--lang', 'de'],
    ]) {
      assert.equal(run(['import', ...args]).status, 2);
    }
  });
});
