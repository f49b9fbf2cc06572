import {toCsv, type CsvCell} from '../base/export-csv.js';
import {saveFile, toFileName} from '../base/save-file.js';

/** Saves the list as a CSV file that the reader's spreadsheet opens with a double click. */
export function saveList(rows: readonly (readonly CsvCell[])[], title: string, tag: string): void {
  const comma = new Intl.NumberFormat(tag).format(0.5).includes(',');
  const file = new Blob([toCsv(rows, comma)], {type: 'text/csv;charset=utf-8'});
  saveFile(file, `${toFileName(title, 'members')}.csv`);
}
