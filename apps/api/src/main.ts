import { configFromEnvironment } from './platform/config/config.js';
import { reachDatabase, type ReachedDatabase } from './platform/database/reach-database.js';
import { portBusy } from './platform/embedded/index.js';

/** Longest wait for requests under way when stopping, milliseconds. */
const DRAIN_MS = 8_000;

/** All that serves, which takes longer to read than PostgreSQL to start: it is read meanwhile. */
const readServer = () => Promise.all([import('./app.js'), import('./seed/index.js')]);

/**
 * Starts everything and serves until a signal comes.
 * @throws an error whose message is one sentence for the operator.
 */
export async function main(): Promise<void> {
  const config = configFromEnvironment();
  const { values } = config;
  const database = await reachDatabase(values, () => void readServer().catch(() => undefined));
  try {
    const [{ createApp }, { demoSignInLinks, seedDemo }] = await readServer();
    const app = await createApp({ config, databaseUrl: database.apiUrl });
    if (values.DEMO) await seedDemo(app);
    await app.listen(values.PORT, values.HOST).catch((error: NodeJS.ErrnoException) => {
      throw error.code === 'EADDRINUSE' ? portBusy(values.PORT) : error;
    });
    const address = app.getHttpServer().address() as { port: number };
    const url = values.PUBLIC_URL || `http://localhost:${address.port}`;
    print([`Auzolan is open at ${url} (portal) and ${url}/admin (office), on ${database.description}.`, ...(await demoSignInLinks(app, url)), 'Stop with Ctrl-C.']);
    stopOnSignal(() => app.close(), database);
  } catch (error) {
    await database.stop();
    throw error;
  }
}

function print(lines: string[]): void {
  process.stdout.write(`\n${lines.join('\n')}\n\n`);
}

function stopOnSignal(close: () => Promise<void>, database: ReachedDatabase): void {
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), DRAIN_MS).unref();
    void close()
      .then(() => database.stop())
      .then(
        () => process.exit(0),
        (error: unknown) => {
          process.stderr.write(`Stopping failed: ${String(error)}\n`);
          process.exit(1);
        },
      );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}
