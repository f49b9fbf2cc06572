/*
 * What stands in for Valibot in the CDN files. `data/read.ts` walks a schema by its shape and runs only the leaves, so
 * of Valibot's composites it needs the shape, and of the leaves one test each: 1.7 kB (gzip) less. The npm build, the
 * types and the JSON Schema use Valibot itself; a test holds both to the same results.
 */

interface Lean {
  readonly kind: 'schema';
  readonly type: string;
  readonly [key: string]: unknown;
}

type Test = readonly [expected: string, passes: (value: never) => boolean, message?: string];

const schema = (type: string, shape: object): Lean => ({kind: 'schema', type, ...shape});

const leaf = (type: string, tests: readonly Test[]): Lean =>
  schema(type, {
    tests,
    '~run': (dataset: {value: never}) => {
      const failed = tests.find(([, passes]) => !passes(dataset.value));
      if (!failed) return dataset;
      const [expected, , message = 'Invalid'] = failed;
      return {...dataset, issues: [{expected, message}]};
    },
  });

export const object = (entries: unknown) => schema('object', {entries});
export const array = (item: unknown) => schema('array', {item});
export const record = (_: unknown, value: unknown) => schema('record', {value});
export const union = (options: unknown) => schema('union', {options});
export const optional = (wrapped: unknown) => schema('optional', {wrapped});
export const exactOptional = (wrapped: unknown) => schema('exact_optional', {wrapped});
export const nullable = (wrapped: unknown) => schema('nullable', {wrapped});

const ofType = (type: string, message?: string) =>
  leaf(type, [[type, (value) => typeof value === type, message]]);
export const string = /* @__NO_SIDE_EFFECTS__ */ (message?: string) => ofType('string', message);
export const number = /* @__NO_SIDE_EFFECTS__ */ () => ofType('number');

export const pipe = /* @__NO_SIDE_EFFECTS__ */ (
  first: {type: string; tests: readonly Test[]},
  ...rest: Test[]
) => leaf(first.type, [...first.tests, ...rest]);
export const regex = (pattern: RegExp, message?: string): Test => [
  `${pattern}`,
  (value) => pattern.test(value),
  message,
];
export const integer = (message?: string): Test => ['integer', Number.isInteger, message];
export const minValue = /* @__NO_SIDE_EFFECTS__ */ (least: number, message?: string): Test => [
  `>=${least}`,
  (value) => value >= least,
  message,
];
export const maxValue = /* @__NO_SIDE_EFFECTS__ */ (most: number, message?: string): Test => [
  `<=${most}`,
  (value) => value <= most,
  message,
];
export const ltValue = (limit: number, message?: string): Test => [
  `<${limit}`,
  (value) => value < limit,
  message,
];
