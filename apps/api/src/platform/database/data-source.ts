import pg from 'pg';
import { DataSource, type EntitySchema, type MixedList } from 'typeorm';

/** How this process reaches its database. */
export interface DatabaseOptions {
  /** Signs in as the API's role. */
  readonly url: string;
  readonly poolSize: number;
  readonly statementTimeoutMs: number;
  readonly entities: MixedList<string | (new () => object) | EntitySchema>;
}

/** pg's client with pipelining on, which makes several statements under way on one connection legal. */
class PipelinedClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super({ ...(typeof config === 'string' ? { connectionString: config } : config), pipeline: true } as pg.ClientConfig);
    // A connection that dies while it is lent out rejects its statements; nobody listens for the event, which would end the process.
    this.on('error', () => undefined);
  }
}

/** Opens the pool; the caller closes it with `destroy()`. */
export async function openDataSource(options: DatabaseOptions): Promise<DataSource> {
  const dataSource = new DataSource({
    type: 'postgres',
    url: options.url,
    entities: options.entities as never,
    synchronize: false,
    installExtensions: false,
    useUTC: true,
    applicationName: 'auzolan',
    poolSize: options.poolSize,
    extra: {
      Client: PipelinedClient,
      statement_timeout: options.statementTimeoutMs,
      idle_in_transaction_session_timeout: 60_000,
      connectionTimeoutMillis: 10_000,
    },
  });
  return dataSource.initialize();
}
