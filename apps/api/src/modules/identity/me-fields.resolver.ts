import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx } from '../../platform/context/ctx.decorator.js';
import type { RequestContext } from '../../platform/context/request-context.js';
import { AccessToken, toAccessToken } from './access-token.model.js';
import { accessTokensByPerson, emailsByPerson, passkeysByPerson, sessionsByPerson } from './identity.queries.js';
import { Me } from './me.model.js';
import { Passkey, toPasskey } from './passkey.model.js';
import { Session, toSession } from './session.model.js';

/** What a person sees of their own ways to sign in. */
@Resolver(() => Me)
export class MeFieldsResolver {
  @ResolveField(() => [String])
  async emails(@Parent() me: Me, @Ctx() context: RequestContext): Promise<string[]> {
    return (await context.loaders.of(emailsByPerson).load(me.id)) ?? [];
  }

  @ResolveField(() => [Session], { description: 'Where the person is signed in, the one used last first.' })
  async sessions(@Parent() me: Me, @Ctx() context: RequestContext): Promise<Session[]> {
    const rows = await context.loaders.of(sessionsByPerson).load(me.id);
    return (rows ?? []).map((row) => toSession(row, me.sessionId));
  }

  @ResolveField(() => [AccessToken], { description: 'Tokens that were not revoked, newest first; expired ones too.' })
  async accessTokens(@Parent() me: Me, @Ctx() context: RequestContext): Promise<AccessToken[]> {
    const rows = await context.loaders.of(accessTokensByPerson).load(me.id);
    return (rows ?? []).map(toAccessToken);
  }

  @ResolveField(() => [Passkey], { description: 'Newest first.' })
  async passkeys(@Parent() me: Me, @Ctx() context: RequestContext): Promise<Passkey[]> {
    const rows = await context.loaders.of(passkeysByPerson).load(me.id);
    return (rows ?? []).map(toPasskey);
  }
}
