/* What stands in for `lit/static-html.js` in the CDN files: names of tags that are known only while the page runs. */
import {html as plain} from './template.js';

/** A text that becomes part of the template itself. */
class Static {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export const unsafeStatic = (text: string): Static => new Static(text);

/** A template is recognized by its array of texts: the same texts give the same one. */
const known = new Map<string, string[]>();

export function html(strings: readonly string[], ...values: readonly unknown[]): unknown {
  const merged = [strings[0] ?? ''];
  const rest: unknown[] = [];
  values.forEach((value, i) => {
    const text = strings[i + 1] ?? '';
    if (value instanceof Static) merged.push(`${merged.pop()}${value.text}${text}`);
    else {
      merged.push(text);
      rest.push(value);
    }
  });
  const key = merged.join('\0');
  if (!known.has(key)) known.set(key, merged);
  return plain(known.get(key) ?? merged, ...rest);
}
