import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

/** `vite` serves the sources and hands requests to the API at AUZOLAN_API, port 3000 of this machine when unset. */
const api = process.env.AUZOLAN_API ?? 'http://127.0.0.1:3000';
const proxy = Object.fromEntries(['/graphql', '/photos', '/documents', '/imports', '/exports'].map((path) => [path, api]));

export default defineConfig({
  root: import.meta.dirname,
  base: '/admin/',
  plugins: [react()],
  resolve: { conditions: ['source', ...defaultClientConditions] },
  build: { manifest: true, assetsInlineLimit: 0, modulePreload: { polyfill: false }, target: 'es2022' },
  server: { port: 5302, proxy },
});
