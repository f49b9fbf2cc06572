import type {MessageId} from './messages/messages.js';

/** What a text is that is no JSON at all: nothing, a web page, a table. */
export function noJson(text: string): MessageId | undefined {
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
  const sign = [';', '\t', ','].find((each) => first.includes(each) && second.includes(each));
  if (sign && !first.startsWith('"')) return 'csv';
  return /^["\d\-tfn]/.test(start) ? undefined : 'no-json';
}
