import type {Locale} from '../../core/i18n/locale.js';
import {str} from '../../core/i18n/template.js';
import {toCsv, toTsv, type CsvCell} from '../base/export-csv.js';
import {saveFile, toFileName} from '../base/save-file.js';
import {pngFile, svgFile} from './export-image.js';
import {createExportScene} from './export-scene.js';
import type {ChartModel} from './chart-model.js';
import {sonify} from './sonify.js';

/*
 * Code that is loaded when a button is pressed. It imports nothing from the code that is already loaded, so that its file
 * contains nothing twice; messages come from the locale.
 */

/** The context of an action. */
export interface ActionContext {
  /** Renders the figure for a width while `read` runs. */
  readonly drawAt: <Result>(width: number, read: (figure: HTMLElement) => Result) => Result;
  readonly model: ChartModel;
  readonly locale: Locale;
  readonly title: string;
  /** Called with the index of the value when its tone begins, and with `undefined` at the end. */
  readonly onTone: (index: number | undefined) => void;
}

/** The result of an action. */
export interface ActionResult {
  /** Message for screen readers. */
  readonly notice: string;
  /** Stops the sound. */
  readonly stop?: () => void;
}

/** The table of a chart as rows of cells, with a column of values and a column of remarks for each series. */
export function toCsvRows({model, title, locale: {msg}}: ActionContext): CsvCell[][] {
  const {names, data, format} = model;
  const unit = format.unit?.text;
  const head = names.flatMap(({text}) => {
    const name = names.length > 1 ? text : title;
    return [unit ? `${name} (${unit})` : name, msg('Remarks', {id: 'remarks'})];
  });
  const lines = data.periods.map((_, index) => [
    model.period(index),
    ...names.flatMap((_, series): CsvCell[] => {
      const {value = null, status, note} = model.figure(series, index) ?? {};
      const cell = value === null ? null : format.tableValue(value);
      return [cell, [status, note?.text].filter(Boolean).join('; ')];
    }),
  ]);
  return [[model.periodHeading, ...head], ...lines];
}

/** Width of an exported chart in pixels: enough for a slide or a page, even if the widget is narrow. */
const PICTURE_WIDTH = 1200;

/** Runs the action of a button. */
export async function runAction(what: string, chart: ActionContext): Promise<ActionResult> {
  const {drawAt, model, locale, title, onTone} = chart;
  const {msg, tag} = locale;
  const comma = /,/.test(new Intl.NumberFormat(tag).format(0.5));
  if (what === 'sound') {
    const values = model.data.rows[0]?.map(({value}) => value) ?? [];
    return {notice: model.sentences[0] ?? '', stop: sonify({values, onTone})};
  }
  if (what === 'copy') {
    await navigator.clipboard.writeText(toTsv(toCsvRows(chart), comma));
    return {notice: msg('The table is copied.', {id: 'copied'})};
  }
  const source = model.source?.text;
  const sheet = () =>
    drawAt(PICTURE_WIDTH, (figure) =>
      createExportScene(figure, {
        title,
        unit: model.format.drawnUnit?.text ?? '',
        description: model.summary?.text ?? title,
        notes: model.footnotes.map(({sign, periods, text}) => `${sign} ${periods}: ${text.text}`),
        source: source ? `${msg('Source:', {id: 'source'})} ${source}` : '',
      }),
    );
  const files: Record<string, () => Promise<Blob> | Blob> = {
    csv: () => new Blob([toCsv(toCsvRows(chart), comma)], {type: 'text/csv;charset=utf-8'}),
    svg: () => new Blob([svgFile(sheet())], {type: 'image/svg+xml'}),
    png: () => pngFile(sheet()),
  };
  const file = await files[what]?.();
  const name = `${toFileName(title, 'chart')}.${what}`;
  if (file) saveFile(file, name);
  return {notice: msg(str`Saved: ${name}`, {id: 'saved'})};
}
