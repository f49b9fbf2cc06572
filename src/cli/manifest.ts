import {readFileSync} from 'node:fs';
import {suggest} from '../core/validation/suggest.js';
import {UsageError} from './command.js';
import {messagesIn, type Translate} from './messages.js';

/** An attribute of a widget, from the manifest. */
export interface ManifestAttribute {
  readonly name: string;
  /** TypeScript type: `boolean`, `number`, `'grid' | 'list'`. */
  readonly type: string;
  readonly description: string;
}

interface Declaration {
  readonly tagName?: string;
  readonly cssProperties?: readonly {readonly name: string}[];
  readonly attributes?: readonly {
    readonly name: string;
    readonly type?: {readonly text: string};
    readonly description?: string;
  }[];
}

interface Manifest {
  readonly modules: readonly {readonly declarations?: readonly Declaration[]}[];
}

/** Reads a JSON file of the package, from the parent folder of the program. */
export const readPackageFile = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), 'utf8'));

/** The widgets and their attributes, from the manifest in the package. */
export function widgetsOf(): Map<string, readonly ManifestAttribute[]> {
  const {modules} = readPackageFile('custom-elements.json') as Manifest;
  const declarations = modules.flatMap(({declarations = []}) => declarations);
  return new Map(
    declarations
      .filter(({tagName}) => tagName?.startsWith('cluster-'))
      .map(({tagName = '', attributes = []}) => [
        tagName.slice('cluster-'.length),
        attributes.map(({name, type, description = ''}) => ({
          ...{name, description},
          type: type?.text ?? 'string',
        })),
      ]),
  );
}

/** The tokens of the widgets, without `--cluster-`. */
export function tokenNames(): Set<string> {
  const {modules} = readPackageFile('custom-elements.json') as Manifest;
  const tokens = modules
    .flatMap(({declarations = []}) => declarations)
    .flatMap(({cssProperties = []}) => cssProperties);
  return new Set(tokens.map(({name}) => name.replace(/^--cluster-/, '')));
}

/** " Did you mean board?", or nothing. */
export function didYouMean(
  word: string,
  words: Iterable<string>,
  before = '',
  t: Translate = messagesIn('en'),
): string {
  const near = suggest(word, words);
  return near === undefined ? '' : t('did-you-mean', before + near);
}

/**
 * Checks the value of an attribute from the command line.
 *
 * @throws {UsageError} if the attribute does not allow the value
 */
export function checkValue(
  {name, type}: ManifestAttribute,
  value: string | boolean,
): string | true {
  const allowed = Array.from(type.matchAll(/'([^']+)'/g), ([, one = '']) => one);
  if (type === 'boolean') {
    if (value === true || value === '' || value === 'true') return true;
    throw new UsageError(`--${name} takes no value, it was given "${String(value)}"`);
  }
  if (typeof value !== 'string') throw new UsageError(`--${name} needs a value`);
  if (allowed.length && !allowed.includes(value)) {
    const message = `--${name} is ${allowed.join(', ')}; it was given "${value}".`;
    throw new UsageError(`${message}${didYouMean(value, allowed)}`);
  }
  if (type === 'number' && !(Number(value) >= 1)) {
    throw new UsageError(`--${name} is a number of 1 or more; it was given "${value}"`);
  }
  return value;
}
