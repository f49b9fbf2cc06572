import adapter from '@sveltejs/adapter-static';
import {sveltekit} from '@sveltejs/kit/vite';
import {defineConfig} from 'vite';

export default defineConfig({
  plugins: [sveltekit({adapter: adapter({pages: 'out', assets: 'out'})})],
  // Rendered on the server by its own files, which read others of the package.
  ssr: {external: ['cluster-widgets']},
});
