import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../app.module.js';
import { configFromEnvironment, type Config } from '../platform/config/config.js';
import { reachDatabase, type ReachedDatabase } from '../platform/database/reach-database.js';
import { openFileStores } from '../platform/files/file-stores.js';
import { PinoLogger } from '../platform/health/pino-logger.js';

/** The house without its server, for one command. */
export interface AtHome {
  readonly app: INestApplicationContext;
  readonly config: Config;
  readonly database: ReachedDatabase;
}

/** Opens the database (migrated) and everything behind the API, does the work, and closes all of it again. Runs no jobs of others. */
export async function withApp<T>(work: (home: AtHome) => Promise<T>): Promise<T> {
  const { values } = configFromEnvironment();
  const config: Config = { values: { ...values, WORKER: false } };
  const database = await reachDatabase(config.values);
  try {
    const logger = new PinoLogger(values.LOG_LEVEL === 'info' ? 'warn' : values.LOG_LEVEL);
    const files = await openFileStores(values, logger);
    const app = await NestFactory.createApplicationContext(AppModule.forRoot(config, database.apiUrl, files), {
      logger,
      abortOnError: false,
    });
    try {
      return await work({ app, config, database });
    } finally {
      await app.close();
    }
  } finally {
    await database.stop();
  }
}
