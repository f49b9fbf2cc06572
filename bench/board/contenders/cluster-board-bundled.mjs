// What a bundler makes of it has no compile hint: see `compileHint` of bench/build.js.
export * from './cluster-board.mjs';
