import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate';

/**
 * Replaces the values of the cells with a percent format in a workbook by the numbers that they show: 0.041, which is
 * shown as 4.1%, becomes 4.1. The library that reads the workbook does not return the formats of cells.
 */
export function scalePercentCells(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes, {filter: ({name}) => /\.(xml|rels)$/i.test(name)});
  const texts = Object.entries(files).map(([name, file]) => [name, strFromU8(file)] as const);
  const styles = new Set(texts.flatMap(([, xml]) => percentStyles(xml)));
  if (!styles.size) return bytes;
  const scaledFiles = texts.map(([name, xml]) => [name, strToU8(scaleCells(xml, styles))] as const);
  return zipSync(Object.fromEntries(scaledFiles), {level: 0});
}

/** Returns the numbers of the cell styles with a percent format. Only one file of a workbook has `cellXfs`. */
function percentStyles(xml: string): string[] {
  const [, cellStyles = ''] = /<(?:\w+:)?cellXfs\b([^]*?)<\/(?:\w+:)?cellXfs>/.exec(xml) ?? [];
  if (!cellStyles) return [];
  // The formats 9 and 10 need no code.
  const percents = new Set(['9', '10']);
  for (const [tag] of xml.matchAll(/<(?:\w+:)?numFmt\s[^>]*>/g)) {
    const id = attribute(tag, 'numFmtId');
    if (withoutTexts(attribute(tag, 'formatCode')).includes('%')) percents.add(id);
    else percents.delete(id);
  }
  const tags = cellStyles.match(/<(?:\w+:)?xf\s[^>]*>/g) ?? [];
  return tags.flatMap((tag, style) =>
    percents.has(attribute(tag, 'numFmtId')) ? [`${style}`] : [],
  );
}

function scaleCells(xml: string, styles: ReadonlySet<string>): string {
  if (!/<(?:\w+:)?sheetData\b/.test(xml)) return xml;
  let isPercent = false;
  return xml.replace(
    /<(?:\w+:)?([cv])(?:\s[^>]*)?>([^<]*)/g,
    (whole: string, name: string, text: string) => {
      if (name === 'c')
        isPercent = styles.has(attribute(whole, 's')) && ['', 'n'].includes(attribute(whole, 't'));
      else if (isPercent && text.trim()) return whole.slice(0, -text.length) + timesHundred(text);
      return whole;
    },
  );
}

/** Spreadsheets, too, show 15 digits: 0.041 × 100 is 4.1 rather than 4.1000000000000005. */
const timesHundred = (text: string): string => String(Number((Number(text) * 100).toPrecision(15)));

/** Returns a format without the parts that are texts: those in quotation marks or brackets, and single letters. */
const withoutTexts = (format: string): string =>
  format.replaceAll('&quot;', '"').replace(/"[^"]*"?|\\.|[_*].|\[[^\]]*\]?/g, '');

const attribute = (tag: string, name: string): string =>
  new RegExp(`\\s${name}=["']([^"']*)["']`).exec(tag)?.[1] ?? '';
