import { configFromEnvironment } from '../../platform/config/config.js';
import { reachDatabase } from '../../platform/database/reach-database.js';
import type { Command } from '../command.js';

/** Brings the database to this program's schema. */
export const migrateCommand: Command = {
  usage: 'migrate',
  help: 'Brings the database to the schema of this program.',
  async run(call) {
    const database = await reachDatabase(configFromEnvironment().values);
    try {
      for (const step of database.migrated) call.say(step);
      call.say(database.migrated.length ? `${database.migrated.length} steps were run on ${database.description}.` : `Nothing to do: ${database.description} is up to date.`);
    } finally {
      await database.stop();
    }
  },
};
