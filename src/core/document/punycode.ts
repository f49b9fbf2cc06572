import {resolve} from './address.js';

/**
 * Decodes the letters of a host: `xn--d-uga0v.example` → "łódź.example". If the decoded host would not lead to
 * the same address, the host is returned without changes.
 */
export function decodeHost(host: string): string {
  const decoded = host.replace(
    /(^|\.)xn--([^.:]+)/g,
    (whole: string, dot: string, label: string) => {
      const letters = decode(label);
      return letters === undefined ? whole : dot + letters;
    },
  );
  const address = `https://${decoded}`;
  return resolve(address, address)?.host === host ? decoded : host;
}

/** Source: RFC 3492, section 6.2. */
function decode(label: string): string | undefined {
  const delimiter = Math.max(0, label.lastIndexOf('-'));
  const letters = [...label.slice(0, delimiter)].map((letter) => letter.codePointAt(0) ?? 0);
  let [code, index, bias] = [128, 0, 72];
  let rest = [...label.slice(delimiter && delimiter + 1)].map(digitOf);
  while (rest.length) {
    const start = index;
    let weight = 1;
    for (let base = 36; ; base += 36) {
      const [digit, ...more] = rest;
      if (digit === undefined || Number.isNaN(digit)) return undefined;
      rest = more;
      index += digit * weight;
      const threshold = Math.min(26, Math.max(1, base - bias));
      if (digit < threshold) break;
      weight *= 36 - threshold;
    }
    const count = letters.length + 1;
    bias = adapt(index - start, count, start === 0);
    code += Math.floor(index / count);
    index %= count;
    if (code > 0x10ffff) return undefined;
    letters.splice(index++, 0, code);
  }
  return String.fromCodePoint(...letters);
}

const digitOf = (letter: string): number => {
  const value = parseInt(letter, 36);
  // Letters have the values 0 to 25, digits the values 26 to 35.
  return value < 10 ? value + 26 : value - 10;
};

function adapt(delta: number, count: number, first: boolean): number {
  let left = Math.floor(delta / (first ? 700 : 2));
  left += Math.floor(left / count);
  let base = 0;
  for (; left > 455; base += 36) left = Math.floor(left / 35);
  return base + Math.floor((36 * left) / (left + 38));
}
