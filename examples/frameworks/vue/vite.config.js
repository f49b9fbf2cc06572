import vue from '@vitejs/plugin-vue';
import {defineConfig} from 'vite';

// Else Vue looks for components of these names.
const isCustomElement = (tag) => tag.startsWith('cluster-');

export default defineConfig({
  plugins: [vue({template: {compilerOptions: {isCustomElement}}})],
  publicDir: '../public',
});
