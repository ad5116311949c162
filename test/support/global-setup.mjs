import '../../scripts/typescript.mjs';

/** jest's global set-up cannot load TypeScript modules itself, so the hooks above do. */
export default async function globalSetup() {
  const { startTestServer } = await import('./test-server.ts');
  await startTestServer();
}
