import { defaultClientConditions, defineConfig, type UserConfig } from 'vite';
import { preloadAppPlugin } from './build/preload-app-plugin.js';
import { precompressPlugin } from './build/precompress-plugin.js';
import { serviceWorkerPlugin } from './build/service-worker-plugin.js';

const preact = 'preact/compat';

/** `AUZOLAN_API` names a running API to proxy to; without it the dev and preview servers answer from memory. */
const api = process.env.AUZOLAN_API;

export default defineConfig(async ({ command, isPreview }): Promise<UserConfig> => ({
  base: '/',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  resolve: {
    conditions: ['source', ...defaultClientConditions],
    alias: [
      { find: /^react\/jsx(-dev)?-runtime$/, replacement: 'preact/jsx-runtime' },
      { find: /^react(-dom)?$/, replacement: preact },
      { find: /^use-sync-external-store\/shim(\/index\.js)?$/, replacement: preact },
    ],
  },
  build: {
    manifest: true,
    cssCodeSplit: true,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { index: 'index.html', sw: 'src/sw/service-worker.ts' },
      output: {
        // What a first visit needs is two files, not ten: each costs a round trip on an old line.
        codeSplitting: {
          groups: [
            { name: 'start', test: /portal\/src\/main\.tsx$/, priority: 2 },
            { name: 'app', test: /portal\/src\/show-app\.tsx$/, priority: 1 },
          ],
        },
        entryFileNames: (chunk) => (chunk.name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js'),
      },
    },
  },
  plugins: [
    preloadAppPlugin('src/show-app.tsx'),
    serviceWorkerPlugin(),
    precompressPlugin(),
    ...((command === 'serve' || isPreview) && !api ? [(await import('./dev/mock-plugin.js')).mockApi()] : []),
  ],
  server: { port: 5301, proxy: api ? { '/graphql': api, '/photos': api, '/documents': api } : undefined },
  preview: { port: 5301, proxy: api ? { '/graphql': api, '/photos': api, '/documents': api } : undefined },
}));
