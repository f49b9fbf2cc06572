import {expect} from '@open-wc/testing';
import {columnsOf, type Part} from '../../../src/core/import/columns.js';
import {findColumn, findTable, headerLanguage} from '../../../src/core/import/table.js';
import {readItems} from '../../../src/core/import/items.js';
import {placeSeries, readSeries} from '../../../src/core/import/series.js';
import type {Row} from '../../../src/core/import/cell.js';

const tableOf = (part: Part, rows: readonly Row[]) => {
  const table = findTable(part, rows);
  if (!table) throw new Error('There is no header.');
  return table;
};

const itemsOf = (part: Part, ...rows: readonly Row[]) =>
  readItems(tableOf(part, rows), {language: 'pl'}).items;

describe('findColumn', () => {
  it('finds each header of each part, in any case and without diacritics', () => {
    for (const [part, columns] of Object.entries(columnsOf)) {
      for (const {field, en, pl} of columns) {
        for (const header of [...en, ...pl]) {
          for (const written of [header, header.toUpperCase(), header.replace('ł', 'l')]) {
            const {column} = findColumn(part as Part, written);
            expect(column?.field, `${part}: ${written}`).to.equal(field);
          }
        }
      }
    }
  });

  it('finds the language that a header names', () => {
    for (const [header, language] of [
      ['Name (en)', 'en'],
      ['name_pl', 'pl'],
      ['Nazwa [PL]', 'pl'],
      ['Nazwa - ang.', 'en'],
      ['Nazwa po angielsku', 'en'],
      ['description.de', 'de'],
      ['Name (pt-BR)', undefined],
      ['Name (en-GB)', 'en-GB'],
    ] as const) {
      expect(findColumn('members', header).language, header).to.equal(language);
    }
  });

  it('knows no language of a telephone, and no column that is near only', () => {
    expect(findColumn('members', 'Telefon (en)').column).to.equal(undefined);
    expect(findColumn('members', 'Nazwisko').column).to.equal(undefined);
  });
});

describe('findTable', () => {
  it('finds the header below titles and empty rows', () => {
    const rows = [['Członkowie, stan na 2026'], [], ['Lp.', 'Nazwa', 'Telefon'], [1, 'A', '']];
    const table = tableOf('members', rows);
    expect(table.headerRow).to.equal(2);
    expect(headerLanguage(table)).to.equal('pl');
    expect(table.columns.map(({column}) => column?.field)).to.deep.equal([
      undefined,
      'name',
      'telephone',
    ]);
  });

  it('finds none where no column has the name', () => {
    expect(
      findTable('members', [
        ['Telefon', 'E-mail'],
        ['1', '2'],
      ]),
    ).to.equal(undefined);
    expect(findTable('series', [])).to.equal(undefined);
  });
});

describe('readItems', () => {
  it('makes people of rows, with objects only where they are needed', () => {
    expect(
      itemsOf(
        'board',
        ['Imię', 'Nazwisko', 'Funkcja', 'Funkcja (en)', 'Firma', 'Strona firmy', 'Zdjęcie'],
        ['Ada', 'Wzorcowa', 'Prezes', 'President', 'Odlewnia', 'https://example.com', 'ada.jpg'],
        ['', '', '', '', '', '', ''],
        ['', 'Próbny', '', '', 'Zakład', '-', 'brak'],
      ),
    ).to.deep.equal([
      {
        name: 'Ada Wzorcowa',
        roleName: {pl: 'Prezes', en: 'President'},
        affiliation: {name: 'Odlewnia', url: 'https://example.com'},
        image: 'ada.jpg',
      },
      {name: 'Próbny', affiliation: 'Zakład'},
    ]);
  });

  it('writes cells without a language in that of the document, or in the one that is named', () => {
    const rows = [
      ['Nazwa', 'Nazwa (en)'],
      ['Odlewnia', 'Foundry'],
      ['Zakład', ''],
    ];
    const read = (options: object) => readItems(tableOf('members', rows), options).items;
    const both = [{name: {pl: 'Odlewnia', en: 'Foundry'}}];
    expect(read({language: 'pl'})).to.deep.equal([...both, {name: 'Zakład'}]);
    expect(read({language: 'en', textsIn: 'pl'})).to.deep.equal([...both, {name: {pl: 'Zakład'}}]);
  });

  it('writes a specialization of the document by its id, and keeps the others as words', () => {
    const specializations = ['x', {id: 'casting', name: {en: 'castings', pl: 'odlewy'}}];
    const table = tableOf('members', [
      ['Name', 'Specializations', 'Products'],
      ['A', 'Odlewy; milling', 'pumps'],
    ]);
    expect(readItems(table, {specializations}).items).to.deep.equal([
      {name: 'A', specializations: ['casting'], knowsAbout: ['pumps', 'milling']},
    ]);
  });

  it('takes several telephones from several columns', () => {
    expect(
      itemsOf(
        'members',
        ['Nazwa', 'Telefon 1', 'Telefon 2'],
        ['A', '111 222', '333 444'],
        ['B', '1', ''],
      ),
    ).to.deep.equal([
      {name: 'A', telephone: ['111 222', '333 444']},
      {name: 'B', telephone: '1'},
    ]);
  });

  it('reports what it leaves out, at the cell', () => {
    const {items, problems} = readItems(
      tableOf('members', [
        ['Nazwa', 'Członek od', 'Rodzaj'],
        ['A', '4/5/2018', 'klub'],
        ['', '2018', 'firma', 'see below'],
      ]),
    );
    expect(items).to.deep.equal([{name: 'A'}]);
    expect(problems.map(({row, column, code}) => `${row}:${column} ${code}`)).to.deep.equal([
      '2:2 date-unclear',
      '2:3 value-unknown',
      '3:4 cell-without-header',
      '3:1 name-missing',
    ]);
  });

  it('makes statements with a name alone to texts', () => {
    expect(
      itemsOf('values', ['Name', 'Description'], ['safety', ''], ['trust', 'always']),
    ).to.deep.equal(['safety', {name: 'trust', description: 'always'}]);
  });
});

describe('readSeries', () => {
  const wide = [
    ['Rok', 'Przychody', 'Uwagi', 'Zatrudnienie', 'Źródło'],
    [2023, '1 234,5', 'bez spółek zależnych', 812, 'ankieta'],
    [2024, '-', '', 820, 'ankieta'],
  ];

  it('makes a series of each column with numbers', () => {
    const series = readSeries(tableOf('series', wide));
    expect(series.map(({name, items}) => [name, items])).to.deep.equal([
      [
        'Przychody',
        [
          {period: '2023', value: 1234.5, note: 'bez spółek zależnych'},
          {period: '2024', value: null},
        ],
      ],
      [
        'Zatrudnienie',
        [
          {period: '2023', note: 'bez spółek zależnych', value: 812},
          {period: '2024', value: 820},
        ],
      ],
    ]);
  });

  it('makes a series of the rows that name it', () => {
    const series = readSeries(
      tableOf('series', [
        ['Series', 'Year', 'Value', 'Status'],
        ['Revenue', 2024, 5, 'actual'],
        ['Staff', 2024, 7, ''],
        ['Revenue', 2025, 6, 'plan'],
      ]),
    );
    expect(
      series.map(({name, items, places}) => [name, items, places.get('[0].value')?.row]),
    ).to.deep.equal([
      [
        'Revenue',
        [
          {period: '2024', value: 5, status: 'actual'},
          {period: '2025', value: 6, status: 'planned'},
        ],
        2,
      ],
      ['Staff', [{period: '2024', value: 7}], 3],
    ]);
  });

  it('continues the series above where the name is empty, as in merged cells', () => {
    const series = readSeries(
      tableOf('series', [
        ['Series', 'Year', 'Value'],
        ['', 2018, 5],
        ['Revenue', 2019, 10],
        ['', 2020, 20],
        ['-', 2021, 30],
        ['Cost', 2019, 1],
        ['', 2020, 2],
      ]),
    );
    expect(series.map(({name, items}) => [name, items.length])).to.deep.equal([
      ['Revenue', 3],
      ['Cost', 2],
    ]);
    expect(series[0]?.places.get('[2].value')?.row).to.equal(5);
    expect(series.flatMap(({problems}) => problems)).to.deep.equal([
      {row: 2, column: 1, code: 'name-missing', found: '', expected: ''},
    ]);
  });

  it('reports a second column for the same series, and leaves it out', () => {
    const place = (headers: string[], present: unknown[]) =>
      placeSeries(
        readSeries(
          tableOf('series', [
            ['Rok', ...headers],
            [2019, 1, 2],
          ]),
        ),
        present,
      )?.map(({path, value, problems}) => [
        path.join('.'),
        JSON.stringify(value),
        problems.map(({row, column, code}) => `${row}:${column} ${code}`).join(),
      ]);
    const data = '[{"period":"2019","value":1}]';
    expect(
      place(['Przychody', 'przychody'], [{id: 'przychody', name: 'Przychody', data: []}]),
    ).to.deep.equal([['series.0.data', data, '1:3 series-repeated']]);
    for (const second of ['przychody', 'PRZYCHODY'])
      expect(place(['Przychody', second], [])).to.deep.equal([
        ['series.0', `{"id":"przychody","name":"Przychody","data":${data}}`, '1:3 series-repeated'],
      ]);
    expect(place(['Zysk (mln zł)', 'Zysk (PLN m)'], [])?.map(([path]) => path)).to.deep.equal([
      'series.0',
    ]);
  });

  it('tells series apart by a unit that is a sign', () => {
    const rows = [
      ['Rok', 'Eksport', 'Eksport (%)'],
      [2019, 1, 2],
    ];
    const imported = readSeries(tableOf('series', rows));
    const added = placeSeries(imported, [])?.map(({value}) => value) ?? [];
    expect(added.map((each) => (each as {id: string}).id)).to.deep.equal([
      'eksport',
      'eksport-percent',
    ]);
    expect(placeSeries(imported, added)?.map(({path}) => path[1])).to.deep.equal([0, 1]);
    const named = readSeries(
      tableOf('series', [
        ['Seria', 'Rok', 'Wartość'],
        ['Eksport', 2019, 1],
        ['Eksport (%)', 2019, 2],
      ]),
    );
    expect(named.map(({name}) => name)).to.deep.equal(['Eksport', 'Eksport (%)']);
  });

  it('puts data into the series of that name, and new ones behind the others', () => {
    const present = [{id: 'turnover', name: {pl: 'Przychody', en: 'Revenue'}, data: []}];
    const changes = placeSeries(readSeries(tableOf('series', wide)), present);
    expect(changes?.map(({path}) => path)).to.deep.equal([
      ['series', 0, 'data'],
      ['series', 1],
    ]);
    expect(changes?.[1]?.value).to.include({id: 'zatrudnienie', name: 'Zatrudnienie'});
  });

  it('reads the unit in the header of a new series', () => {
    const added = (header: string) =>
      placeSeries(
        readSeries(
          tableOf('series', [
            ['Rok', header],
            [2024, 5],
          ]),
        ),
        [],
      )?.[0]?.value;
    const data = [{period: '2024', value: 5}];
    const units: Record<string, object> = {
      'Przychody (tys. zł)': {currency: 'PLN', multiplier: 3},
      'Przychody (w milionach)': {},
      'Przychody (milionów zł)': {currency: 'PLN', multiplier: 6},
      'Przychody [mln EUR]': {currency: 'EUR', multiplier: 6},
      'Revenue (PLN m)': {currency: 'PLN', multiplier: 6},
      'Revenue (€)': {currency: 'EUR'},
      'Revenue (in PLN)': {},
      'Staff (thousands)': {multiplier: 3},
      'Share (%)': {kind: 'percent'},
      'Length (m)': {},
      'Revenue (audited)': {},
      'Revenue (PLN, EUR)': {},
    };
    for (const [header, unit] of Object.entries(units)) {
      const isRead = Object.keys(unit).length > 0;
      const name = isRead ? header.replace(/ [([].*/, '') : header;
      expect(added(header), header).to.deep.include({name, data, ...(isRead && {unit})});
    }
  });

  it('puts data into a series of the same unit only', () => {
    const place = (header: string, unit: object | string) => {
      const rows = [
        ['Year', header],
        [2024, 5],
      ];
      const present = [{id: 'a', name: 'Revenue', unit, data: []}];
      return placeSeries(readSeries(tableOf('series', rows)), present)?.[0]?.path;
    };
    const millions = {currency: 'PLN', multiplier: 6};
    expect(place('Revenue (PLN million)', millions)).to.deep.equal(['series', 0, 'data']);
    expect(place('Revenue (PLN)', 'zł')).to.deep.equal(['series', 0, 'data']);
    expect(place('Revenue', millions)).to.deep.equal(['series', 0, 'data']);
    expect(place('Revenue (PLN thousand)', millions)).to.deep.equal(['series', 1]);
  });

  it('does not guess which of several series values without a name belong to', () => {
    const series = readSeries(
      tableOf('series', [
        ['Year', 'Value'],
        [2024, 5],
      ]),
    );
    expect(placeSeries(series, [{id: 'a'}, {id: 'b'}])).to.equal(undefined);
    expect(placeSeries(series, [{id: 'a'}])?.[0]?.path).to.deep.equal(['series', 0, 'data']);
    expect(placeSeries(series, undefined)?.[0]?.path).to.deep.equal(['series', 0]);
  });
});
