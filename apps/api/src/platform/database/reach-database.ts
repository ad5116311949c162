import pg from 'pg';
import type { ConfigValues } from '../config/config.js';
import { startEmbedded } from '../embedded/index.js';
import { migrate } from './migrate.js';

/** A database at this program's schema. */
export interface ReachedDatabase {
  readonly ownerUrl: string;
  readonly apiUrl: string;
  /** Server version, for the log. */
  readonly description: string;
  /** Steps that were run just now. */
  readonly migrated: readonly string[];
  /** Stops the embedded server, unless somebody else uses it too; nothing for a server of one's own. */
  stop(): Promise<void>;
}

/**
 * Starts the embedded PostgreSQL, or takes the server that the settings name, and migrates it.
 * @param whileStarting called when the embedded one begins to start: never, where it runs already.
 * @throws StartupError or MigrationError in one sentence for the operator.
 */
export async function reachDatabase(values: ConfigValues, whileStarting?: () => void): Promise<ReachedDatabase> {
  if (values.DATABASE_URL) {
    const { ownerUrl, apiUrl } = { ownerUrl: values.OWNER_DATABASE_URL, apiUrl: values.DATABASE_URL };
    const migrated = await migrate({ ownerUrl, apiRole: await roleOf(apiUrl) });
    return { ownerUrl, apiUrl, description: 'PostgreSQL server of your own', migrated, stop: async () => undefined };
  }
  const embedded = await startEmbedded({ dataDir: values.DATA_DIR, whileStarting });
  try {
    const migrated = await migrate({ ownerUrl: embedded.ownerUrl, apiRole: await roleOf(embedded.apiUrl) });
    return { ...embedded, description: `embedded PostgreSQL ${embedded.version}`, migrated, stop: () => embedded.stop() };
  } catch (error) {
    await embedded.stop();
    throw error;
  }
}

async function roleOf(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<{ role: string }>('select current_user as role')).rows[0]!.role;
  } finally {
    await client.end();
  }
}
