import { FederationsService, FoundFederationInput, type FederationKind } from '../../modules/federation/index.js';
import { PeopleService } from '../../modules/identity/index.js';
import { Db } from '../../platform/database/db.js';
import { inputValidation } from '../../platform/graphql/validation.js';
import type { Command } from '../command.js';
import { withApp } from '../with-app.js';

/** Founds a federation, on a server where nobody can sign in yet. */
export const foundFederationCommand: Command = {
  usage: 'found-federation --slug <slug> --name <name> --steward <email> [--kind SECTOR|TERRITORY] [--territory <text>] [--time-zone <IANA zone>] [--language <tag> …] [--your-name <name>]',
  help: 'Founds a federation; the steward signs in with that e-mail address and need not be known yet.',
  options: {
    slug: { type: 'string' }, name: { type: 'string' }, steward: { type: 'string' }, kind: { type: 'string' }, territory: { type: 'string' },
    'time-zone': { type: 'string' }, language: { type: 'string', multiple: true }, 'your-name': { type: 'string' }, purpose: { type: 'string' },
  },
  run: (call) =>
    withApp(async ({ app }) => {
      const email = call.required('steward');
      const given: FoundFederationInput = {
        slug: call.required('slug'), name: call.required('name'), purpose: call.option('purpose') ?? '', kind: (call.option('kind') ?? 'TERRITORY') as FederationKind,
        territory: call.option('territory') ?? '', languages: call.options('language').length ? [...call.options('language')] : ['en'],
        timeZone: call.option('time-zone') ?? 'UTC', yourName: call.option('your-name') ?? email,
      };
      const input = (await inputValidation.transform(given, { type: 'body', metatype: FoundFederationInput })) as FoundFederationInput;
      const federation = await app.get(Db).tx(null, async () => {
        const personId = await app.get(PeopleService, { strict: false }).ofAddress(email, 'en');
        return app.get(FederationsService, { strict: false }).found(personId, input);
      });
      call.say(`${federation.name} (${federation.slug}) was founded. ${email} is its steward: auzolan sign-in-link ${email}`);
    }),
};
