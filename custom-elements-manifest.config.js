/** The manifest is made from the sources' JSDoc alone; widgets are told by their `@tag`. */
export default {
  globs: ['src/element/**/*.ts', 'src/widgets/**/*.ts'],
  exclude: ['**/*.styles.ts', '**/*.model.ts'],
  outdir: 'dist',
  litelement: true,
};
