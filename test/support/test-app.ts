import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from '../../apps/api/src/app.js';
import { readConfig } from '../../apps/api/src/platform/config/config.js';
import { cloneDatabase, type TestDatabase } from './database.js';
import { Caller } from './caller.js';

/** The real server on a database of its own, listening on a free port of this machine. */
export interface TestApp {
  readonly app: NestFastifyApplication;
  readonly url: string;
  readonly database: TestDatabase;
  /** Nobody, until it is given a session. */
  readonly anonymous: Caller;
  /** Someone with this session secret or access token, acting for `federation[/cooperative]`. */
  caller(secret: string, actingFor?: string): Caller;
  stop(): Promise<void>;
}

/**
 * Starts the server for a spec file. Limits on how often are off unless a spec turns them on; the pool has as many
 * connections as TEST_POOL_SIZE says, so that the whole suite can be run with one.
 */
export async function startTestApp(settings: Record<string, string> = {}, database?: TestDatabase): Promise<TestApp> {
  const own = database ?? (await cloneDatabase());
  const config = readConfig({
    NODE_ENV: 'test',
    LOG_LEVEL: process.env.TEST_LOG_LEVEL ?? 'silent',
    POOL_SIZE: process.env.TEST_POOL_SIZE ?? '5',
    RATE_LIMITS: 'false',
    WORKER: 'false',
    ...settings,
  });
  let server: NestFastifyApplication | undefined = await createApp({ config, databaseUrl: own.apiUrl });
  await server.listen(0, '127.0.0.1');
  const { port } = server.getHttpServer().address() as { port: number };
  const url = `http://127.0.0.1:${port}`;
  return {
    get app() {
      if (!server) throw new Error('The server was stopped.');
      return server;
    },
    url,
    database: own,
    anonymous: new Caller(url),
    caller: (secret, actingFor) => new Caller(url, secret, actingFor),
    stop: async () => {
      await server?.close();
      // A spec file keeps its world for as long as its worker lives, but need not keep a whole server in it.
      server = undefined;
      if (!database) await own.drop();
    },
  };
}
