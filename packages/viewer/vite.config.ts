import { defineConfig } from 'vite';

/** The explorer as static files: relative addresses, nothing inline, so that any web server and a strict CSP will do. */
const config = defineConfig({
  base: './',
  // Workspace packages are taken from their sources, as everywhere in development.
  resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
  build: {
    outDir: 'dist/site',
    target: 'es2023',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
  worker: { format: 'es' },
  // While developing, the data comes from `liantu serve DIR`.
  server: {
    proxy: {
      '/graph.json': { target: 'http://127.0.0.1:4280', changeOrigin: true },
      '/articles': { target: 'http://127.0.0.1:4280', changeOrigin: true },
    },
  },
});

export default config;
