import {jsonPath, type Place} from '../document/problem.js';
import type {Report} from '../document/read.js';
import {checkLanguage} from './strings.js';

/** One warning for each language that some texts have and others lack. */
export function translations(document: object, report: Report): void {
  const maps: {place: Place | undefined; languages: readonly string[]}[] = [];
  collect(document, undefined, 0, (place, languages) => maps.push({place, languages}));
  const all = new Set(maps.flatMap(({languages}) => languages));
  for (const language of all) {
    const lacking = maps.filter(({languages}) => !languages.includes(language));
    const [first] = lacking;
    if (!first) continue;
    const others = lacking.slice(1, 3).map(({place}) => jsonPath(place));
    const rest = lacking.length - 1 - others.length;
    const more = [...others, ...(rest > 0 ? [`${rest} more`] : [])].join(', ');
    const message = `${lacking.length} of ${maps.length} texts have no "${language}"${more ? ` (also ${more})` : ''}`;
    const path = jsonPath(first.place);
    report({code: 'missing-translation', level: 'warning', path, message});
  }
}

function collect(
  input: unknown,
  up: Place | undefined,
  depth: number,
  found: (place: Place | undefined, languages: readonly string[]) => void,
): void {
  // The format is six deep; what lies deeper is nothing of ours.
  if (typeof input !== 'object' || input === null || depth > 8) return;
  if (Array.isArray(input)) {
    input.forEach((item, key) => collect(item, {key, up}, depth + 1, found));
    return;
  }
  const entries = Object.entries(input);
  const isMap = entries.length && entries.every(([, value]) => typeof value === 'string');
  if (isMap && entries.every(([key]) => key !== 'url' && key !== 'src' && !checkLanguage(key))) {
    found(
      up,
      entries.filter(([, value]) => String(value).trim()).map(([key]) => key),
    );
    return;
  }
  for (const [key, value] of entries) collect(value, {key, up}, depth + 1, found);
}
