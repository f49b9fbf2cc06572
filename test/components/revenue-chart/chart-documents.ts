/** A document of a chart, and how it is drawn. */
export interface ChartDocument {
  readonly type: 'bar' | 'line' | 'area';
  /** Ids of the series that are shown; empty for the first. */
  readonly ids: string;
  readonly series: readonly object[];
}

/** Charts of fictional figures, each of a kind that has gone wrong once. */
export const chartDocuments: Readonly<Record<string, ChartDocument>> = {
  'members in thousands': {
    type: 'bar',
    ids: '',
    series: [
      {
        id: 'revenue-of-the-members',
        name: {en: 'Revenue of the members', pl: 'Przychody członków'},
        unit: {currency: 'PLN', multiplier: 3},
        data: [
          {period: '2018', value: 986400},
          {period: '2019', value: 1045300},
          {period: '2020', value: 998700},
          {period: '2021', value: 1210000},
          {period: '2022', value: 1319000},
          {period: '2023', value: 1402500, status: 'provisional'},
          {period: '2024', value: 1720000, status: 'planned'},
        ],
      },
    ],
  },
  'one figure': {
    type: 'bar',
    ids: '',
    series: [
      {
        id: 'revenue-of-the-members',
        name: {en: 'Revenue of the members', pl: 'Przychody członków'},
        unit: {currency: 'PLN', multiplier: 3},
        data: [{period: '2024', value: 1720000}],
      },
    ],
  },
  'profit and loss': {
    type: 'bar',
    ids: '',
    series: [
      {
        id: 'net-result',
        name: {en: 'Net result', pl: 'Wynik netto'},
        unit: {currency: 'PLN', multiplier: 3},
        data: [
          {period: '2015', value: -120},
          {period: '2016', value: 340.5},
          {period: '2017', value: -80},
          {period: '2018', value: 15},
          {period: '2019', value: 0},
          {period: '2020', value: 220},
        ],
      },
    ],
  },
  'a huge range': {
    type: 'bar',
    ids: '',
    series: [
      {
        id: 'revenue-of-the-members',
        name: {en: 'Revenue of the members', pl: 'Przychody członków'},
        unit: {currency: 'PLN'},
        data: [
          {period: '2015', value: 1},
          {period: '2016', value: 1000000000},
          {period: '2017', value: 5},
          {period: '2018', value: 2000000},
        ],
      },
    ],
  },
  'tiny values': {
    type: 'bar',
    ids: '',
    series: [
      {
        id: 'emissions-per-part',
        name: {en: 'Emissions per part', pl: 'Emisja na sztukę'},
        unit: {label: {en: 'tonnes per part', pl: 'ton na sztukę'}, kind: 'count'},
        data: [
          {period: '2015', value: 1e-6},
          {period: '2016', value: 2.5e-6},
          {period: '2017', value: 3e-7},
        ],
      },
    ],
  },
  'per cent above 100': {
    type: 'bar',
    ids: '',
    series: [
      {
        id: 'capacity-used',
        name: {en: 'Capacity used', pl: 'Wykorzystanie mocy'},
        unit: {kind: 'percent'},
        data: [
          {period: '2015', value: 98.4},
          {period: '2016', value: 100},
          {period: '2017', value: 104.25},
          {period: '2018', value: 133.333},
        ],
      },
    ],
  },
  'fiscal years': {
    type: 'bar',
    ids: '',
    series: [
      {
        id: 'revenue-of-the-members',
        name: {en: 'Revenue of the members', pl: 'Przychody członków'},
        unit: {currency: 'PLN', multiplier: 3},
        data: [
          {period: '2018/19', value: 100},
          {period: '2019/20', value: 117},
          {period: '2020/21', value: 134},
          {period: '2021/22', value: 151},
          {period: '2022/23', value: 168},
          {period: '2023/24', value: 185},
        ],
      },
    ],
  },
  'years and quarters': {
    type: 'line',
    ids: '',
    series: [
      {
        id: 'revenue-of-the-members',
        name: {en: 'Revenue of the members', pl: 'Przychody członków'},
        unit: {currency: 'PLN', multiplier: 3},
        data: [
          {period: '2022', value: 400},
          {period: '2023', value: 440},
          {period: '2024', value: 480},
          {period: '2025-Q1', value: 118},
          {period: '2025-Q2', value: 125},
        ],
      },
    ],
  },
  'gaps at the ends': {
    type: 'line',
    ids: '',
    series: [
      {
        id: 'revenue-of-the-members',
        name: {en: 'Revenue of the members', pl: 'Przychody członków'},
        unit: {currency: 'PLN', multiplier: 3},
        data: [
          {period: '2015', value: null},
          {period: '2016', value: null},
          {period: '2017', value: 300},
          {period: '2018', value: null},
          {period: '2019', value: 420},
          {period: '2020', value: 380},
          {period: '2021', value: null},
          {period: '2022', value: 510},
          {period: '2023', value: null},
        ],
      },
    ],
  },
  voivodeships: {
    type: 'bar',
    ids: '',
    series: [
      {
        id: 'companies-by-voivodeship',
        name: {en: 'Companies by voivodeship', pl: 'Firmy według województw'},
        unit: {kind: 'count', label: {en: 'companies', pl: 'firm'}},
        data: [
          {period: 'dolnośląskie', value: 310},
          {period: 'kujawsko-pomorskie', value: 120},
          {period: 'lubelskie', value: 95},
          {period: 'lubuskie', value: 44},
          {period: 'łódzkie', value: 201},
          {period: 'małopolskie', value: 388},
          {period: 'mazowieckie', value: 905},
          {period: 'opolskie', value: 61},
          {period: 'podkarpackie', value: 130},
          {period: 'podlaskie', value: 77},
          {period: 'pomorskie', value: 240},
          {period: 'śląskie', value: 512},
          {period: 'świętokrzyskie', value: 40},
          {period: 'warmińsko-mazurskie', value: 58},
          {period: 'wielkopolskie', value: 430},
          {period: 'zachodniopomorskie', value: 101},
        ],
      },
    ],
  },
  companies: {
    type: 'line',
    ids: '',
    series: [
      {
        id: 'revenue-by-company',
        name: {en: 'Revenue by company', pl: 'Przychody firm'},
        unit: {currency: 'PLN', multiplier: 3},
        data: [
          {
            period:
              'Przedsiębiorstwo Produkcyjno-Handlowo-Usługowe „Stal-Próba” Spółka z ograniczoną odpowiedzialnością',
            value: 500000,
          },
          {
            period: 'Example Precision Castings and Surface Treatment Joint Stock Company',
            value: 408765.5,
          },
          {period: 'Zakład Obróbki Metali „Przykład” Sp. z o.o. Sp. k.', value: 317531},
          {period: 'Sample Welding Works Ltd', value: 226296.5},
          {period: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk GmbH', value: 135062},
        ],
      },
    ],
  },
  'eight series': {
    type: 'line',
    ids: 'metal yachts furniture machines plastics food wood other-services',
    series: [
      {
        id: 'metal',
        name: 'Metal',
        unit: {currency: 'PLN', multiplier: 3},
        data: [
          {period: '2020', value: 10},
          {period: '2021', value: 12},
          {period: '2022', value: 11},
          {period: '2023', value: 15},
          {period: '2024', value: 14},
        ],
      },
      {
        id: 'yachts',
        name: 'Yachts',
        unit: {currency: 'PLN', multiplier: 3},
        data: [
          {period: '2020', value: 13},
          {period: '2021', value: 16},
          {period: '2022', value: 13},
          {period: '2023', value: 20},
          {period: '2024', value: 18},
        ],
      },
      {
        id: 'furniture',
        name: 'Furniture',
        unit: {currency: 'PLN', multiplier: 3},
        data: [
          {period: '2020', value: 16},
          {period: '2021', value: 20},
          {period: '2022', value: 15},
          {period: '2023', value: 25},
          {period: '2024', value: 22},
        ],
      },
      {
        id: 'machines',
        name: 'Machines',
        unit: {currency: 'PLN', multiplier: 3},
        data: [
          {period: '2020', value: 19},
          {period: '2021', value: 24},
          {period: '2022', value: 17},
          {period: '2023', value: 30},
          {period: '2024', value: 26},
        ],
      },
      {
        id: 'plastics',
        name: 'Plastics',
        unit: {currency: 'PLN', multiplier: 3},
        data: [
          {period: '2020', value: 22},
          {period: '2021', value: 28},
          {period: '2022', value: 19},
          {period: '2023', value: 35},
          {period: '2024', value: 30},
        ],
      },
      {
        id: 'food',
        name: 'Food',
        unit: {currency: 'PLN', multiplier: 3},
        data: [
          {period: '2020', value: 25},
          {period: '2021', value: 32},
          {period: '2022', value: 21},
          {period: '2023', value: 40},
          {period: '2024', value: 34},
        ],
      },
      {
        id: 'wood',
        name: 'Wood',
        unit: {currency: 'PLN', multiplier: 3},
        data: [
          {period: '2020', value: 28},
          {period: '2021', value: 36},
          {period: '2022', value: 23},
          {period: '2023', value: 45},
          {period: '2024', value: 38},
        ],
      },
      {
        id: 'other-services',
        name: 'Other services',
        unit: {currency: 'PLN', multiplier: 3},
        data: [
          {period: '2020', value: 31},
          {period: '2021', value: 40},
          {period: '2022', value: 25},
          {period: '2023', value: 50},
          {period: '2024', value: 42},
        ],
      },
    ],
  },
  'currency as a sign': {
    type: 'bar',
    ids: '',
    series: [
      {
        id: 'revenue-of-the-members',
        name: {en: 'Revenue of the members', pl: 'Przychody członków'},
        unit: {currency: 'zł', multiplier: 3},
        data: [
          {period: '2015', value: 10},
          {period: '2016', value: 12.5},
          {period: '2017', value: 14},
        ],
      },
    ],
  },
  'small counts': {
    type: 'bar',
    ids: '',
    series: [
      {
        id: 'members',
        name: {en: 'Members', pl: 'Członkowie'},
        unit: {kind: 'count', label: {en: 'companies', pl: 'firm'}},
        data: [
          {period: '2015', value: 1},
          {period: '2016', value: 2},
          {period: '2017', value: 3},
          {period: '2018', value: 2},
        ],
      },
    ],
  },
  'counts in thousands': {
    type: 'bar',
    ids: '',
    series: [
      {
        id: 'employees',
        name: {en: 'Employees', pl: 'Zatrudnienie'},
        unit: {
          kind: 'count',
          multiplier: 3,
          label: {en: 'employees (thousands)', pl: 'zatrudnieni (w tys.)'},
        },
        data: [
          {period: '2015', value: 1.2},
          {period: '2016', value: 2.35},
          {period: '2017', value: 3.1},
          {period: '2018', value: 3.333},
        ],
      },
    ],
  },
  'nearly equal values': {
    type: 'bar',
    ids: '',
    series: [
      {
        id: 'revenue-of-the-members',
        name: {en: 'Revenue of the members', pl: 'Przychody członków'},
        unit: {currency: 'PLN', multiplier: 3},
        data: [
          {period: '2015', value: 1000000},
          {period: '2016', value: 1000001},
          {period: '2017', value: 1000000.5},
          {period: '2018', value: 1000002},
        ],
      },
    ],
  },
  'equal after rounding': {
    type: 'bar',
    ids: '',
    series: [
      {
        id: 'revenue-of-the-members',
        name: {en: 'Revenue of the members', pl: 'Przychody członków'},
        unit: {currency: 'PLN', multiplier: 3},
        data: [
          {period: '2015', value: 1234567},
          {period: '2016', value: 1234568},
          {period: '2017', value: 1234569},
        ],
      },
    ],
  },
  'forty years': {
    type: 'bar',
    ids: '',
    series: [
      {
        id: 'revenue-of-the-members',
        name: {en: 'Revenue of the members', pl: 'Przychody członków'},
        unit: {currency: 'PLN', multiplier: 3},
        data: [
          {period: '1985', value: 1000},
          {period: '1986', value: 1007},
          {period: '1987', value: 1028},
          {period: '1988', value: 1063},
          {period: '1989', value: 1112},
          {period: '1990', value: 1175},
          {period: '1991', value: 1252},
          {period: '1992', value: 1343},
          {period: '1993', value: 1448},
          {period: '1994', value: 1567},
          {period: '1995', value: 1700},
          {period: '1996', value: 1847},
          {period: '1997', value: 2008},
          {period: '1998', value: 2183},
          {period: '1999', value: 2372},
          {period: '2000', value: 2575},
          {period: '2001', value: 2792},
          {period: '2002', value: 3023},
          {period: '2003', value: 3268},
          {period: '2004', value: 3527},
          {period: '2005', value: 3800},
          {period: '2006', value: 4087},
          {period: '2007', value: 4388},
          {period: '2008', value: 4703},
          {period: '2009', value: 5032},
          {period: '2010', value: 5375},
          {period: '2011', value: 5732},
          {period: '2012', value: 6103},
          {period: '2013', value: 6488},
          {period: '2014', value: 6887},
          {period: '2015', value: 7300},
          {period: '2016', value: 7727},
          {period: '2017', value: 8168},
          {period: '2018', value: 8623},
          {period: '2019', value: 9092},
          {period: '2020', value: 9575},
          {period: '2021', value: 10072},
          {period: '2022', value: 10583},
          {period: '2023', value: 11108},
          {period: '2024', value: 11647},
        ],
      },
    ],
  },
  'two close series': {
    type: 'line',
    ids: 'plan actual',
    series: [
      {
        id: 'plan',
        name: {en: 'Plan', pl: 'Plan'},
        unit: {currency: 'PLN', multiplier: 3},
        data: [
          {period: '2015', value: 100},
          {period: '2016', value: 120},
          {period: '2017', value: 140},
          {period: '2018', value: 160},
        ],
      },
      {
        id: 'actual',
        name: {en: 'Actual', pl: 'Wykonanie'},
        unit: {currency: 'PLN', multiplier: 3},
        data: [
          {period: '2015', value: 101},
          {period: '2016', value: 119},
          {period: '2017', value: 141},
          {period: '2018', value: 158},
        ],
      },
    ],
  },
  'every status': {
    type: 'line',
    ids: '',
    series: [
      {
        id: 'revenue-of-the-members',
        name: {en: 'Revenue of the members', pl: 'Przychody członków'},
        unit: {currency: 'PLN', multiplier: 3},
        data: [
          {period: '2020', value: 100},
          {period: '2021', value: 120},
          {period: '2022', value: 130},
          {period: '2023', value: 125, status: 'provisional'},
          {period: '2024', value: 140, status: 'estimated'},
          {period: '2025', value: 150, status: 'forecast'},
          {period: '2026', value: 170, status: 'planned'},
        ],
      },
    ],
  },
  'quarters by hand': {
    type: 'bar',
    ids: '',
    series: [
      {
        id: 'revenue-of-the-members',
        name: {en: 'Revenue of the members', pl: 'Przychody członków'},
        unit: {currency: 'PLN', multiplier: 3},
        data: [
          {period: 'Q1 2023', value: 90},
          {period: 'Q2 2023', value: 93.5},
          {period: 'Q3 2023', value: 97},
          {period: 'Q4 2023', value: 100.5},
        ],
      },
    ],
  },
  days: {
    type: 'line',
    ids: '',
    series: [
      {
        id: 'revenue-of-the-members',
        name: {en: 'Revenue of the members', pl: 'Przychody członków'},
        unit: {currency: 'PLN', multiplier: 3},
        data: [
          {period: '2024-05-01', value: 90},
          {period: '2024-05-02', value: 93.5},
          {period: '2024-05-03', value: 97},
          {period: '2024-05-04', value: 100.5},
          {period: '2024-05-05', value: 104},
          {period: '2024-05-06', value: 107.5},
          {period: '2024-05-07', value: 111},
          {period: '2024-05-08', value: 114.5},
          {period: '2024-05-09', value: 118},
          {period: '2024-05-10', value: 121.5},
        ],
      },
    ],
  },
  'two areas': {
    type: 'area',
    ids: 'x y',
    series: [
      {
        id: 'x',
        name: 'Domestic',
        unit: {currency: 'PLN', multiplier: 3},
        data: [
          {period: '2015', value: 100},
          {period: '2016', value: 110},
          {period: '2017', value: 120},
          {period: '2018', value: 90},
        ],
      },
      {
        id: 'y',
        name: 'Export',
        unit: {currency: 'PLN', multiplier: 3},
        data: [
          {period: '2015', value: 60},
          {period: '2016', value: 70},
          {period: '2017', value: 130},
          {period: '2018', value: 140},
        ],
      },
    ],
  },
  'fractions of jobs': {
    type: 'bar',
    ids: '',
    series: [
      {
        name: {en: 'Jobs (full-time equivalents)', pl: 'Etaty'},
        unit: {kind: 'count', label: {en: 'FTE', pl: 'etaty'}},
        data: [
          {period: '2015', value: 0.25},
          {period: '2016', value: 0.5},
          {period: '2017', value: 0.75},
          {period: '2018', value: 0.4},
        ],
      },
    ],
  },
  'counties by number': {
    type: 'bar',
    ids: '',
    series: [
      {
        name: 'Companies by county',
        unit: {kind: 'count', label: 'companies'},
        data: [
          {period: 'powiat przykładowy nr 1', value: 10},
          {period: 'powiat przykładowy nr 2', value: 13},
          {period: 'powiat przykładowy nr 3', value: 16},
          {period: 'powiat przykładowy nr 4', value: 19},
          {period: 'powiat przykładowy nr 5', value: 22},
          {period: 'powiat przykładowy nr 6', value: 25},
          {period: 'powiat przykładowy nr 7', value: 28},
          {period: 'powiat przykładowy nr 8', value: 31},
          {period: 'powiat przykładowy nr 9', value: 34},
          {period: 'powiat przykładowy nr 10', value: 37},
          {period: 'powiat przykładowy nr 11', value: 40},
          {period: 'powiat przykładowy nr 12', value: 43},
          {period: 'powiat przykładowy nr 13', value: 46},
          {period: 'powiat przykładowy nr 14', value: 49},
          {period: 'powiat przykładowy nr 15', value: 52},
          {period: 'powiat przykładowy nr 16', value: 55},
          {period: 'powiat przykładowy nr 17', value: 58},
          {period: 'powiat przykładowy nr 18', value: 11},
          {period: 'powiat przykładowy nr 19', value: 14},
          {period: 'powiat przykładowy nr 20', value: 17},
          {period: 'powiat przykładowy nr 21', value: 20},
          {period: 'powiat przykładowy nr 22', value: 23},
          {period: 'powiat przykładowy nr 23', value: 26},
          {period: 'powiat przykładowy nr 24', value: 29},
          {period: 'powiat przykładowy nr 25', value: 32},
          {period: 'powiat przykładowy nr 26', value: 35},
          {period: 'powiat przykładowy nr 27', value: 38},
          {period: 'powiat przykładowy nr 28', value: 41},
          {period: 'powiat przykładowy nr 29', value: 44},
          {period: 'powiat przykładowy nr 30', value: 47},
        ],
      },
    ],
  },
  'lines that cross': {
    type: 'line',
    ids: 'a b',
    series: [
      {
        id: 'a',
        name: {en: 'Sales at home', pl: 'Sprzedaż krajowa'},
        unit: {currency: 'PLN', multiplier: 6},
        data: [
          {period: '2016', value: 820},
          {period: '2017', value: 790},
          {period: '2018', value: 760},
          {period: '2019', value: 700},
          {period: '2020', value: 640},
          {period: '2021', value: 655},
          {period: '2022', value: 610},
          {period: '2023', value: 580},
        ],
      },
      {
        id: 'b',
        name: {en: 'Exports', pl: 'Eksport'},
        unit: {currency: 'PLN', multiplier: 6},
        data: [
          {period: '2016', value: 310},
          {period: '2017', value: 390},
          {period: '2018', value: 420},
          {period: '2019', value: 520},
          {period: '2020', value: 610},
          {period: '2021', value: 700},
          {period: '2022', value: 790},
          {period: '2023', value: 905},
        ],
      },
    ],
  },
  'thirty counties': {
    type: 'bar',
    ids: '',
    series: [
      {
        id: 'a',
        name: {en: 'Companies by county', pl: 'Firmy według powiatów'},
        unit: {kind: 'count', label: {en: 'companies', pl: 'firmy'}},
        data: [
          {period: 'powiat augustowski', value: 31},
          {period: 'powiat białostocki', value: 85},
          {period: 'powiat bielski', value: 22},
          {period: 'powiat grajewski', value: 14},
          {period: 'powiat hajnowski', value: 9},
          {period: 'powiat kolneński', value: 6},
          {period: 'powiat łomżyński', value: 18},
          {period: 'powiat moniecki', value: 8},
          {period: 'powiat sejneński', value: 3},
          {period: 'powiat siemiatycki', value: 12},
          {period: 'powiat sokólski', value: 20},
          {period: 'powiat suwalski', value: 27},
          {period: 'powiat wysokomazowiecki', value: 16},
          {period: 'powiat zambrowski', value: 19},
          {period: 'powiat m.Białystok', value: 140},
          {period: 'powiat m.Łomża', value: 33},
          {period: 'powiat m.Suwałki', value: 41},
          {period: 'powiat ełcki', value: 25},
          {period: 'powiat olecki', value: 11},
          {period: 'powiat gołdapski', value: 7},
          {period: 'powiat piski', value: 12},
          {period: 'powiat giżycki', value: 19},
          {period: 'powiat węgorzewski', value: 5},
          {period: 'powiat mrągowski', value: 14},
          {period: 'powiat kętrzyński', value: 21},
          {period: 'powiat bartoszycki', value: 17},
          {period: 'powiat lidzbarski', value: 9},
          {period: 'powiat braniewski', value: 8},
          {period: 'powiat elbląski', value: 26},
          {period: 'powiat ostródzki', value: 38},
        ],
      },
    ],
  },
  'fourteen months': {
    type: 'bar',
    ids: '',
    series: [
      {
        id: 'a',
        name: {en: 'Orders', pl: 'Zamówienia'},
        unit: {currency: 'PLN'},
        data: [
          {period: '2023-10', value: 1200000},
          {period: '2023-11', value: 1533000},
          {period: '2023-12', value: 1866000},
          {period: '2024-01', value: 1389000},
          {period: '2024-02', value: 1722000},
          {period: '2024-03', value: 1245000},
          {period: '2024-04', value: 1578000},
          {period: '2024-05', value: 1911000},
          {period: '2024-06', value: 1434000},
          {period: '2024-07', value: 1767000},
          {period: '2024-08', value: 1290000},
          {period: '2024-09', value: 1623000},
          {period: '2024-10', value: 1956000},
          {period: '2024-11', value: 1479000},
        ],
      },
    ],
  },
  'losses and a plan': {
    type: 'bar',
    ids: '',
    series: [
      {
        id: 'a',
        name: {en: 'Net result', pl: 'Wynik netto'},
        unit: {currency: 'PLN', multiplier: 3},
        data: [
          {period: '2015', value: -120},
          {period: '2016', value: 340.5},
          {period: '2017', value: -80},
          {period: '2018', value: 15},
          {
            period: '2019',
            value: 620,
            note: {en: 'One-off sale of a plant.', pl: 'Jednorazowa sprzedaż zakładu.'},
          },
          {period: '2020', value: 220},
          {period: '2021', value: -410},
          {period: '2022', value: -35},
          {period: '2023', value: 90, status: 'planned'},
          {period: '2024', value: 150, status: 'planned'},
        ],
      },
    ],
  },
  'half-years': {
    type: 'line',
    ids: '',
    series: [
      {
        name: {en: 'Members', pl: 'Liczba członków'},
        unit: {kind: 'count'},
        data: [
          {period: '2023-H1', value: 96},
          {period: '2023-H2', value: 101},
          {period: '2024-H1', value: 108},
        ],
      },
    ],
  },
  'small sums': {
    type: 'bar',
    ids: '',
    series: [
      {
        name: {en: 'Fee', pl: 'Składka'},
        unit: {currency: 'PLN'},
        data: [
          {period: '2022', value: 900},
          {period: '2023', value: 1234},
          {period: '2024', value: 1500.5},
        ],
      },
    ],
  },
  'programme periods': {
    type: 'bar',
    ids: '',
    series: [
      {
        name: {en: 'Grants', pl: 'Dotacje'},
        unit: {currency: 'EUR', multiplier: 6},
        data: [
          {period: '2007-2013', value: 1.2},
          {period: '2014-2020', value: 14.6},
          {period: '2021-2027', value: 9.8, status: 'planned'},
        ],
      },
    ],
  },
  'authored summaries': {
    type: 'line',
    ids: 'a b',
    series: [
      {
        id: 'a',
        name: 'A',
        summary: {en: 'A rose.', pl: 'A wzrosło.'},
        data: [
          {period: '2023', value: 1},
          {period: '2024', value: 2},
        ],
      },
      {
        id: 'b',
        name: 'B',
        summary: {en: 'B fell.', pl: 'B spadło.'},
        data: [
          {period: '2023', value: 2},
          {period: '2024', value: 1},
        ],
      },
    ],
  },
};
