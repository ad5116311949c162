import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig, type PluginOption } from 'vite';

const manifest = (): Record<string, string> =>
  JSON.parse(readFileSync(new URL('./src/gql/persisted-documents.json', import.meta.url), 'utf8')) as Record<string, string>;

/** `--mode mock` answers from memory; otherwise requests go to the API at AUZOLAN_API. */
export default defineConfig(async ({ mode }) => {
  const plugins: PluginOption[] = [react()];
  if (mode === 'mock') plugins.push((await import('./dev/mock-plugin.js')).mockApi(manifest));
  const api = process.env.AUZOLAN_API ?? 'http://127.0.0.1:3000';
  const proxy = Object.fromEntries(['/graphql', '/photos', '/imports', '/exports'].map((path) => [path, api]));
  return {
    root: import.meta.dirname,
    base: '/admin/',
    plugins,
    resolve: { conditions: ['source', ...defaultClientConditions] },
    build: { outDir: mode === 'mock' ? '../../.cache/admin-mock' : 'dist', emptyOutDir: true, manifest: true, assetsInlineLimit: 0, modulePreload: { polyfill: false }, target: 'es2022' },
    server: mode === 'mock' ? {} : { proxy },
    preview: mode === 'mock' ? {} : { proxy },
  };
});
