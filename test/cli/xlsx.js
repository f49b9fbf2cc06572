import {strToU8, zipSync} from 'fflate';

/** @typedef {string | number | Date | {value: number | string, style: number} | null} Cell */

const escape = (/** @type {string} */ text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Days since the last of 1899, as Excel counts. @param {Date} date */
const serial = (date) => date.getTime() / 86_400_000 + 25_569;

/** @param {number} index */
const letter = (index) => String.fromCharCode(65 + index);

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * A workbook in the form in which Excel saves it: shared texts, dates as numbers with a style, no cells for what is empty.
 * The styles 2 and 3 are percents, the style 4 only has the sign as a text.
 * @param {Record<string, Cell[][]>} sheets
 * @returns {Uint8Array}
 */
export function workbook(sheets) {
  /** @type {string[]} */
  const texts = [];
  /** @param {string} text */
  const shared = (text) => {
    if (!texts.includes(text)) texts.push(text);
    return texts.indexOf(text);
  };
  /** @param {Cell} cell @param {string} at */
  const cellOf = (cell, at) => {
    if (cell === null || cell === '') return '';
    if (cell instanceof Date) return `<c r="${at}" s="1"><v>${serial(cell)}</v></c>`;
    if (typeof cell === 'object') return `<c r="${at}" s="${cell.style}"><v>${cell.value}</v></c>`;
    if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
    return `<c r="${at}" t="s"><v>${shared(cell)}</v></c>`;
  };
  const names = Object.keys(sheets);
  const pages = names.map((name) => {
    const rows = (sheets[name] ?? []).map((cells, row) => {
      const written = cells.map((cell, column) => cellOf(cell, `${letter(column)}${row + 1}`));
      return written.join('') && `<row r="${row + 1}">${written.join('')}</row>`;
    });
    return `${head}<worksheet xmlns="${main}"><sheetData>${rows.join('')}</sheetData></worksheet>`;
  });
  const part = (/** @type {string} */ kind) =>
    `application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml`;
  /** @type {Record<string, string>} */
  const files = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${part('sheet.main')}"/>${names.map((_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${part('worksheet')}"/>`).join('')}<Override PartName="/xl/sharedStrings.xml" ContentType="${part('sharedStrings')}"/><Override PartName="/xl/styles.xml" ContentType="${part('styles')}"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${names.map((name, at) => `<sheet name="${escape(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names.map((_, at) => `<Relationship Id="rId${at + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`).join('')}<Relationship Id="rId90" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId91" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><numFmts count="2"><numFmt numFmtId="164" formatCode="0.0%;[Red]-0.0%"/><numFmt numFmtId="165" formatCode="0.0&quot;%&quot;"/></numFmts><cellStyleXfs count="1"><xf numFmtId="9"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="10" applyNumberFormat="1"/><xf numFmtId="164"><alignment/></xf><xf numFmtId="165"/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${texts.map((text) => `<si><t xml:space="preserve">${escape(text)}</t></si>`).join('')}</sst>`,
  };
  pages.forEach((page, at) => (files[`xl/worksheets/sheet${at + 1}.xml`] = page));
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, text]) => [
        name,
        strToU8(text.startsWith('<?xml') ? text : head + text),
      ]),
    ),
  );
}
