import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.js';
import type { Principal } from '../../platform/context/actor.js';
import { SignedIn } from '../../platform/context/ctx.decorator.js';
import { CreatedAccessToken } from './access-token.model.js';
import { AccessTokensService } from './access-tokens.service.js';
import { browserSession } from './browser-session.js';
import { CreateAccessTokenInput } from './identity.inputs.js';

/** Tokens for programs. */
@Resolver()
export class AccessTokensResolver {
  constructor(private readonly tokens: AccessTokensService) {}

  @Access('signedIn', { once: true, limit: { most: 20, seconds: 3600 } })
  @Mutation(() => CreatedAccessToken, { description: 'A token for a program of the person. The secret is shown this once.' })
  createAccessToken(@Args('input') input: CreateAccessTokenInput, @SignedIn() principal: Principal): Promise<CreatedAccessToken> {
    browserSession(principal);
    return this.tokens.create(principal, input);
  }

  @Access('signedIn')
  @Mutation(() => Boolean, { description: "Ends one of the person's own tokens, from its next request on." })
  async revokeAccessToken(@Args('id', { type: () => ID }) id: string, @SignedIn() principal: Principal): Promise<boolean> {
    await this.tokens.revoke(principal, id);
    return true;
  }
}
