import type {MessageId} from './messages/messages.js';

/** Returns the format of a text that is not JSON at all: empty, a web page, XML or a table. */
export function detectOtherFormat(text: string): MessageId | undefined {
  const start = text
    .replace(/^\uFEFF/, '')
    .trimStart()
    .slice(0, 2_000);
  if (!start) return 'empty';
  if (/^<\?xml/i.test(start) && !/<html/i.test(start)) return 'xml';
  if (start.startsWith('<'))
    return /^<(!doctype\s+html|html|head|body|div|p|script|!--)/i.test(start) ? 'html' : 'xml';
  if (/[{}[\]:]/.test(start)) return undefined;
  const [first = '', second = ''] = start.split(/\r?\n/);
  const separator = [';', '\t', ','].find(
    (candidate) => first.includes(candidate) && second.includes(candidate),
  );
  if (separator && !first.startsWith('"')) return 'csv';
  return /^["\d\-tfn]/.test(start) ? undefined : 'no-json';
}
