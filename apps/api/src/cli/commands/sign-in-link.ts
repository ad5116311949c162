import { SignInService } from '../../modules/identity/index.js';
import { Db } from '../../platform/database/db.js';
import { UsageError, type Command } from '../command.js';
import { personIdOf } from '../federation-actor.js';
import { withApp } from '../with-app.js';

/** Makes a link that signs someone in, for when mail does not reach them. */
export const signInLinkCommand: Command = {
  usage: 'sign-in-link <email>',
  help: 'Prints a link that signs this person in, once, within 24 hours.',
  run: (call) =>
    withApp(async ({ app, config }) => {
      const [email] = call.positionals;
      if (!email) throw new UsageError('Whose link? auzolan sign-in-link <email>');
      const token = await app.get(SignInService, { strict: false }).createSignInLink(await personIdOf(app.get(Db), email));
      call.say(`${config.values.PUBLIC_URL || `http://localhost:${config.values.PORT}`}/sign-in?token=${token}`);
    }),
};
