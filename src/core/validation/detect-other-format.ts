import type {MessageId} from './messages/messages.js';

/** Returns the format of a text that is not JSON: empty, a web page, XML or a table. */
export function detectOtherFormat(text: string): MessageId | undefined {
  const start = text
    .replace(/^\uFEFF/, '')
    .trimStart()
    .slice(0, 2_000);
  if (!start) return 'empty';
  if (/^<\?xml/i.test(start) && !/<html/i.test(start)) return 'xml';
  if (/^<[!?/a-z]/i.test(start))
    return /^<(!doctype\s+html|html|head|body|div|p|script|!--)/i.test(start) ? 'html' : 'xml';
  if (isSettings(start)) return 'yaml';
  if (/^"[^"\n]*"(?:[;,\t]"?[^";,\t:{}[\]\r\n]*"?)+\r?\n/.test(start)) return 'csv';
  const isLiteral = /^(-?\d[\d.]*|true|false|null)\s*$/.test(start);
  const isProse = !/[{}[\]"]/.test(start) && !isLiteral;
  if (/[{}[\]:]/.test(start) && !isProse) return undefined;
  const [first = '', second = ''] = start.split(/\r?\n/);
  const separator = [';', '\t', ','].find(
    (candidate) => first.includes(candidate) && second.includes(candidate),
  );
  if (separator && !first.startsWith('"')) return 'csv';
  return /^["\d\-tfn]/.test(start) ? undefined : 'no-json';
}

/** Returns whether a text has lines such as `name: Ada` or `name=Ada`, without quotation marks around the names. */
function isSettings(start: string): boolean {
  const lines = start
    .split(/\r?\n/)
    .filter((line) => line.trim() && !/^\s*(#|;|---\s*$|\[[\w .-]+\]\s*$)/.test(line))
    .slice(0, 10);
  const isSetting = (line: string): boolean =>
    /^[\p{L}_][\p{L}\p{N}_ .-]{0,60}(:\s|:$|\s?=[^>])/u.test(line) && !/[,{([]\s*$/.test(line);
  const isInner = (line: string): boolean => /^\s*-\s|^\s+\S/.test(line);
  const [first = '', ...others] = lines;
  return (
    isSetting(first) &&
    !/[{[]/.test(first) &&
    others.length > 0 &&
    others.every((line) => (isSetting(line) || isInner(line)) && !/^\s*["{[]/.test(line))
  );
}
