/* vite build --mode react: builds the program of one framework. */
import {fileURLToPath} from 'node:url';
import {svelte} from '@sveltejs/vite-plugin-svelte';
import react from '@vitejs/plugin-react';
import vue from '@vitejs/plugin-vue';
import {defineConfig} from 'vite';
import solid from 'vite-plugin-solid';

const isCustomElement = (tag) => tag.startsWith('ce-');
const frameworks = {
  react: {file: 'react.jsx', plugins: () => [react()]},
  preact: {file: 'preact.jsx', plugins: () => []},
  vue: {
    file: 'Vue.vue',
    plugins: () => [vue({template: {compilerOptions: {isCustomElement}}})],
  },
  svelte: {file: 'Svelte.svelte', plugins: () => [svelte()]},
  solid: {file: 'solid.jsx', plugins: () => [solid()]},
};

export default defineConfig(({mode}) => {
  const {file, plugins} = frameworks[mode];
  const mounted = {vue: 'mount-vue.js', svelte: 'mount-svelte.js'}[mode] ?? file;
  return {
    plugins: plugins(),
    resolve: {alias: {program: fileURLToPath(new URL(mounted, import.meta.url))}},
    build: {outDir: `out/${mode}`},
    ...(mode === 'preact' && {oxc: {jsx: {runtime: 'automatic', importSource: 'preact'}}}),
  };
});
