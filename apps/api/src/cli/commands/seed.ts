import { demoSignInLinks, seedDemo } from '../../seed/index.js';
import type { Command } from '../command.js';
import { withApp } from '../with-app.js';

/** Loads the invented federation into an empty database. */
export const seedCommand: Command = {
  usage: 'seed',
  help: 'Loads the invented federation Ibaia into an empty database and prints sign-in links.',
  run: (call) =>
    withApp(async ({ app, config }) => {
      const seeded = await seedDemo(app);
      call.say(seeded ? 'The federation Ibaia was loaded.' : 'The database has a federation already; nothing was loaded.');
      const url = config.values.PUBLIC_URL || `http://localhost:${config.values.PORT}`;
      for (const line of await demoSignInLinks(app, url)) call.say(line);
    }),
};
