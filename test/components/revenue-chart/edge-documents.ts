import type {ChartDocument} from './chart-documents.js';

type Figure = number | null | {value: number | null; status?: string; note?: object};

const name = {en: 'Revenue of the members', pl: 'Przychody członków'};
const counted = {
  en: {one: 'member', other: 'members'},
  pl: {one: 'członek', few: 'członkowie', many: 'członków', other: 'członka'},
};

const seriesOf = (figures: Record<string, Figure>, fields: object = {}) => ({
  ...{id: 'a', name, unit: {currency: 'PLN', multiplier: 3}},
  data: Object.entries(figures).map(([period, figure]) => ({
    period,
    ...(typeof figure === 'object' && figure ? figure : {value: figure}),
  })),
  ...fields,
});
const single = (
  figures: Record<string, Figure>,
  fields: object = {},
  type: ChartDocument['type'] = 'bar',
): ChartDocument => ({type, ids: '', series: [seriesOf(figures, fields)]});
const several = (type: ChartDocument['type'], all: Record<string, Figure>[]): ChartDocument => ({
  type,
  ids: all.map((_, i) => `s${i}`).join(' '),
  series: all.map((figures, i) =>
    seriesOf(figures, {
      id: `s${i}`,
      name: {en: `Branch ${i + 1} of the metal industry`, pl: `Branża metalowa nr ${i + 1}`},
    }),
  ),
});
const years = (first: number, ...figures: Figure[]): Record<string, Figure> =>
  Object.fromEntries(figures.map((figure, i) => [String(first + i), figure]));
const twelve = Array.from({length: 12}, (_, i) =>
  years(2018, 10 + i * 3, 12 + i * 2, 11 + i * 4, 15 + ((i * 7) % 11), 13 + i * 3),
);

/** Charts of fictional figures at the limits of what a document can hold. */
export const edgeDocuments: Readonly<Record<string, ChartDocument>> = {
  'one planned figure with a note': single({
    2024: {
      value: 1_720_000,
      status: 'planned',
      note: {en: 'Decided by the board.', pl: 'Uchwała rady.'},
    },
  }),
  'equal figures': single(years(2019, 120, 120, 120, 120)),
  'a flat line': single(years(2019, 120, 120, 120, 120), {}, 'line'),
  'only zeros': single(years(2019, 0, 0, 0, 0)),
  'gaps but for one figure': single(years(2019, null, null, 5, null)),
  'tiny beside huge in a line': single(
    years(2019, 3, 2_500_000, 12, 900),
    {unit: {currency: 'PLN'}},
    'line',
  ),
  'losses alone': single(years(2019, -120, -80.5, -33, -250)),
  'losses alone in a line': single(years(2019, -120, -118, -121, -119.5), {}, 'line'),
  'from loss to profit': single(years(2018, -40, -12, 3, 25, 61), {}, 'line'),
  'two figures in ten periods': several('line', [
    years(2014, 10, 12, 13, 15, 14, 16, 18, 20, 22, 24),
    {2016: 9, 2021: 15},
  ]),
  'twenty years apart': single({2004: 100, 2024: 250}),
  'a year twice': single(
    {},
    {
      data: [
        {period: '2020', value: 1},
        {period: '2020', value: 2},
        {period: '2021', value: 3},
        {period: '2021-01', value: 1},
        {period: '01.2021', value: 2},
      ],
    },
  ),
  'years and quarters as bars': single({
    ...{2021: 400, 2022: 420, 2023: 460},
    ...{'2024-Q1': 110, '2024-Q2': 120, '2024-Q3': {value: 125, status: 'provisional'}},
  }),
  'years and quarters of two series': several('line', [
    {2021: 400, 2022: 420, '2023-Q1': 110, '2023-Q2': 120},
    {2021: 300, 2022: 310, '2023-Q1': 80, '2023-Q2': 70},
  ]),
  'fiscal years in disorder': single(
    {
      '2019/2020': 10,
      '2021/22': 14,
      '2020/21': 12,
      '2023/24': {value: 20, status: 'forecast'},
    },
    {},
    'line',
  ),
  'names that differ at the end': single({
    'Zakład Obróbki Skrawaniem w Białymstoku nr 1': 5,
    'Zakład Obróbki Skrawaniem w Białymstoku nr 2': 7,
    'Zakład Obróbki Skrawaniem w Białymstoku nr 3': 3,
  }),
  'a unit with plural forms': single(years(2019, 1, 2, 5, 22, 101), {
    unit: {kind: 'count', label: counted},
  }),
  'an unknown currency': single(years(2019, 100, 200, 1500), {
    unit: {currency: 'XYZ', multiplier: 6},
  }),
  'a currency in words': single(years(2019, 100, 200, 1500), {
    unit: {currency: 'zł (ceny stałe)', multiplier: 3},
  }),
  'hundredths of a złoty': single(years(2021, 150, 250, 325), {
    unit: {currency: 'PLN', multiplier: -2},
  }),
  'parts of a per cent': single(years(2019, 0.12, 0.08, 0.21, -0.05), {unit: {kind: 'percent'}}),
  'figures close together': single(
    years(2015, 99.2, 99.3, 99.15, 99.4, 99.38, 99.41),
    {
      unit: {
        kind: 'percent',
        label: {en: 'share of deliveries on time', pl: 'udział dostaw na czas'},
      },
    },
    'line',
  ),
  'twelve lines': several('line', twelve),
  'twelve series of bars': several('bar', twelve),
  'periods that look like no numbers': single({
    ...{NaN: 3, undefined: 4, null: 5, Infinity: 2},
    '-1': 6,
  }),
  'thirty-six months': single(
    Object.fromEntries(
      Array.from({length: 36}, (_, i) => [
        `${2022 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
        100 + ((i * 37) % 50),
      ]),
    ),
    {},
    'line',
  ),
  'half-years with a gap': single({
    ...{'2022-H1': 40, '2022-H2': null, '2023-H1': 55, '2023-H2': 60},
    '2024-H1': {value: 66, status: 'estimated'},
  }),
  'losses of two series': several('bar', [
    years(2020, 120, -35, null, 80.5, 140),
    years(2020, 60, 40, 90, {value: 100, status: 'planned'}, {value: 160, status: 'planned'}),
  ]),
  'statuses in turn': single(
    years(
      2015,
      10,
      {value: 12, status: 'estimated'},
      14,
      {value: 15, status: 'estimated'},
      13,
      {value: 16, status: 'provisional'},
      17,
      {value: 18, status: 'planned'},
      {value: 19, status: 'forecast'},
    ),
  ),
  'plans of two lines': several('line', [
    years(2020, 10, 12, 15, {value: 18, status: 'planned'}),
    years(2020, 8, 9, 13, {value: 14, status: 'forecast'}),
  ]),
  'eighty categories': single(
    Object.fromEntries(
      Array.from({length: 80}, (_, i) => [`gmina przykładowa ${i + 1}`, 10 + ((i * 37) % 90)]),
    ),
    {unit: {kind: 'count'}},
  ),
  'no name and no unit': {
    type: 'bar',
    ids: '',
    series: [
      {
        data: [
          {period: '2019', value: 1_234_567},
          {period: '2020', value: 1_300_000},
        ],
      },
    ],
  },
};
