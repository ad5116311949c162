import { join, resolve } from 'node:path';

/** Where the embedded server keeps its things; every path is absolute. */
export interface Layout {
  /** The folder the operator chose (DATA_DIR). */
  readonly dataDir: string;
  /** Owned by the account that runs PostgreSQL. */
  readonly home: string;
  /** PostgreSQL's own data directory (PGDATA). */
  readonly cluster: string;
  readonly serverLog: string;
  /** Exists only while the cluster is being made: a cluster beside it was never used and may be thrown away. */
  readonly settingUp: string;
  /** Passwords of the three roles, mode 0600. */
  readonly credentials: string;
  /** One file per process that uses the server now. */
  readonly leases: string;
  readonly lock: string;
}

/** The fixed arrangement inside a data folder. */
export function layoutOf(dataDir: string): Layout {
  const root = resolve(dataDir);
  const home = join(root, 'postgres');
  return {
    dataDir: root,
    home,
    cluster: join(home, 'cluster'),
    serverLog: join(home, 'server.log'),
    settingUp: join(home, 'setting-up'),
    credentials: join(root, 'postgres-credentials.json'),
    leases: join(root, 'postgres-users'),
    lock: join(root, 'postgres.lock'),
  };
}
