/** Runs in the same process as the set-up, so it meets the same module and the server it started. */
export default async function globalTeardown() {
  const { stopTestServer } = await import('./test-server.ts');
  await stopTestServer();
}
