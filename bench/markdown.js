/** @param {string[][]} rows the first is the head; all columns but the first are numbers @param {string} [align] */
export const table = (rows, align = '--:') =>
  [rows[0], rows[0].map((_, i) => (i ? align : '---')), ...rows.slice(1)]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

/** @param {number} value @param {string} unit @param {number} digits */
export const number = (value, unit, digits) => `${value.toFixed(digits)} ${unit}`;
/** @param {number} bytes */
export const kB = (bytes) => number(bytes / 1000, 'kB', 1);
/** @param {number} value */
export const ms = (value) => number(value, 'ms', 0);
/** @param {number} value in ms */
export const seconds = (value) => number(value / 1000, 's', 1);
/** @param {number} value @param {number} limit */
export const times = (value, limit) => `${(value / limit).toFixed(2)}×`;
/** @param {number} value */
export const count = (value) => value.toLocaleString('en');
