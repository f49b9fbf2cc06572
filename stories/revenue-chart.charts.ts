/** How a story shows the chart; what is left out is as the widget has it by itself. */
export interface ChartArgs {
  series?: string;
  type?: string;
  /** Pixels. */
  width?: number;
  /** `rtl` mirrors the drawing. */
  dir?: string;
  /** Which document: else the demonstration. */
  document?: 'several' | 'months';
}

/** Two series in one unit, one of them written in millions. */
export const severalDocument = {
  name: 'Two markets (fictional)',
  language: 'en',
  series: [
    {
      id: 'home',
      name: {en: 'Sales at home (fictional)', pl: 'Sprzedaż krajowa (fikcyjna)'},
      unit: {currency: 'PLN', multiplier: 3},
      data: [
        {period: '2021', value: 120},
        {period: '2022', value: -35},
        {period: '2023', value: null},
        {period: '2024', value: 80.5},
        {period: '2025', value: 140},
      ],
    },
    {
      id: 'abroad',
      name: {en: 'Sales abroad (fictional)', pl: 'Sprzedaż zagraniczna (fikcyjna)'},
      unit: {currency: 'PLN', multiplier: 6},
      data: [
        {period: '2021', value: 0.06},
        {period: '2022', value: 0.04},
        {period: '2023', value: 0.09},
        {period: '2024', value: 0.1, status: 'planned'},
        {period: '2025', value: 0.16, status: 'planned'},
      ],
    },
  ],
};

/** Five years, month by month. */
export const months = {
  name: 'Month by month (fictional)',
  language: 'en',
  series: [
    {
      id: 'orders',
      name: {en: 'Orders (fictional)', pl: 'Zamówienia (fikcyjne)'},
      unit: {kind: 'count'},
      data: Array.from({length: 60}, (_, index) => ({
        period: `${2021 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
        value: 200 + ((index * 37) % 90) + index,
      })),
    },
  ],
};

export const documents = {several: severalDocument, months};

/** The stories that draw. A test holds each to its committed picture. */
export const charts = {
  Bars: {},
  Line: {type: 'line', series: 'exports'},
  Area: {type: 'area', series: 'members'},
  Negative: {series: 'order-change'},
  Several: {document: 'several', series: 'home abroad'},
  SeveralLines: {document: 'several', series: 'home abroad', type: 'line'},
  HorizontalBars: {width: 220},
  Sparkline: {width: 200, type: 'line', series: 'exports'},
  ManyItems: {document: 'months', type: 'line'},
  RightToLeft: {dir: 'rtl', type: 'area', series: 'order-change'},
} satisfies Record<string, ChartArgs>;
