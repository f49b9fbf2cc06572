import type {Locale} from '../../core/i18n/locale.js';
import {str} from '../../core/i18n/template.js';
import {csv, tabbed, type Cell} from '../base/export-csv.js';
import {saveFile, toFileName} from '../base/save-file.js';
import {pngFile, svgFile} from './export-image.js';
import {sheetOf} from './export-scene.js';
import type {ChartModel} from './chart-model.js';
import {play} from './sound.js';

/*
 * What is needed only when a button is pressed, and loaded then. Nothing here is imported from what is loaded already,
 * so that a file of its own holds nothing twice; the words come with the locale.
 */

/** What a button works with. */
export interface Chart {
  /** Draws the figure for a width, as long as it is read. */
  readonly drawAt: <Result>(width: number, read: (figure: Element) => Result) => Result;
  readonly model: ChartModel;
  readonly locale: Locale;
  readonly title: string;
  /** Called when a tone begins, with the number of its figure; `undefined` at the end. */
  readonly onTone: (index: number | undefined) => void;
}

/** What a button has done. */
export interface Done {
  /** What is to be said of it. */
  readonly notice: string;
  /** Ends the sound at once. */
  readonly stop?: () => void;
}

/** The table of a chart as lines of cells: for each series its numbers, and what is said of them. */
export function cellsOf({model, title, locale: {msg}}: Chart): Cell[][] {
  const {names, data, format} = model;
  const unit = format.unit?.text;
  const head = names.flatMap(({text}) => {
    const name = names.length > 1 ? text : title;
    return [unit ? `${name} (${unit})` : name, msg('Remarks', {id: 'remarks'})];
  });
  const lines = data.periods.map((_, index) => [
    model.period(index),
    ...names.flatMap((_, series): Cell[] => {
      const {value = null, status, note} = model.figure(series, index) ?? {};
      return [value, [status, note?.text].filter(Boolean).join('; ')];
    }),
  ]);
  return [[model.periodHeading, ...head], ...lines];
}

/** Pixels of the drawing in a picture: enough for a slide or a page, however narrow the widget is. */
const PICTURE_WIDTH = 1200;

/** Does what a button says. */
export async function act(what: string, chart: Chart): Promise<Done> {
  const {drawAt, model, locale, title, onTone} = chart;
  const {msg, tag} = locale;
  const comma = /,/.test(new Intl.NumberFormat(tag).format(0.5));
  if (what === 'sound') {
    const values = model.data.rows[0]?.map(({value}) => value) ?? [];
    return {notice: model.sentences[0] ?? '', stop: play({values, onTone})};
  }
  if (what === 'copy') {
    await navigator.clipboard.writeText(tabbed(cellsOf(chart), comma));
    return {notice: msg('The table is copied.', {id: 'copied'})};
  }
  const source = model.source?.text;
  const sheet = () =>
    drawAt(PICTURE_WIDTH, (figure) =>
      sheetOf(figure, {
        title,
        unit: model.format.drawnUnit?.text ?? '',
        description: model.summary?.text ?? title,
        notes: model.footnotes.map(({sign, of, text}) => `${sign} ${of}: ${text.text}`),
        source: source ? `${msg('Source:', {id: 'source'})} ${source}` : '',
      }),
    );
  const files: Record<string, () => Promise<Blob> | Blob> = {
    csv: () => new Blob([csv(cellsOf(chart), comma)], {type: 'text/csv;charset=utf-8'}),
    svg: () => new Blob([svgFile(sheet())], {type: 'image/svg+xml'}),
    png: () => pngFile(sheet()),
  };
  const file = await files[what]?.();
  const name = `${toFileName(title, 'chart')}.${what}`;
  if (file) saveFile(file, name);
  return {notice: msg(str`Saved: ${name}`, {id: 'saved'})};
}
