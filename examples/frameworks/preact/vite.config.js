import {defineConfig} from 'vite';

// Vite compiles JSX as tsconfig.json says: for Preact.
export default defineConfig({publicDir: '../public'});
