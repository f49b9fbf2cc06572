import {globSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/** @typedef {import('./workspace.js').Workspace} Workspace */

/** How each consumer's program is checked. */
export const checkers = {
  dom: ['tsc', '-p', 'dom', '--pretty', 'false'],
  react: ['tsc', '-p', 'react', '--pretty', 'false'],
  preact: ['tsc', '-p', 'preact', '--pretty', 'false'],
  solid: ['tsc', '-p', 'solid', '--pretty', 'false'],
  vue: ['vue-tsc', '-p', 'vue', '--pretty', 'false'],
  svelte: [
    'svelte-check',
    '--workspace',
    'svelte',
    '--tsconfig',
    './tsconfig.json',
    '--output',
    'machine',
  ],
};

/**
 * Where a compiler found faults and where it should have: lines marked `wrong:`, written `file:line`.
 * @param {Workspace} workspace
 * @param {keyof typeof checkers} consumer
 * @returns {{found: string[], expected: string[], output: string}}
 */
export function checkTypes({folder, run}, consumer) {
  const [program = '', ...args] = checkers[consumer];
  const {output} = run(program, ...args);
  const found = new Set(
    Array.from(
      output.matchAll(/^(?:\d+ ERROR )?"?([^\s"(]+)"?(?:\((\d+),\d+\): error| (\d+):\d+ )/gm),
      ([, file = '', inBrackets, plain]) => `${file.split('/').at(-1)}:${inBrackets ?? plain}`,
    ),
  );
  const expected = globSync('*.{ts,tsx,vue,svelte}', {cwd: join(folder, consumer)}).flatMap(
    (file) =>
      readFileSync(join(folder, consumer, file), 'utf8')
        .split('\n')
        .flatMap((line, index) => (line.includes(' wrong: ') ? [`${file}:${index + 1}`] : [])),
  );
  return {found: [...found].sort(), expected: expected.sort(), output};
}
