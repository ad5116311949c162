import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.js';
import { Ctx } from '../../platform/context/ctx.decorator.js';
import type { RequestContext } from '../../platform/context/request-context.js';
import { UpdateProfileInput } from './identity.inputs.js';
import { Me, toMe } from './me.model.js';
import { ProfileService } from './profile.service.js';

/** Who is signed in, and what they say of themselves. */
@Resolver(() => Me)
export class MeResolver {
  constructor(private readonly profile: ProfileService) {}

  @Access('public')
  @Query(() => Me, { nullable: true, description: 'Who is signed in; null for nobody.' })
  me(@Ctx() { principal }: RequestContext): Me | null {
    return principal && { ...toMe(principal), memberships: principal.memberships };
  }

  @Access('signedIn')
  @Mutation(() => Me, { description: 'Changes the language, and the name in the federation acted for; what is left out stays.' })
  async updateProfile(@Args('input') input: UpdateProfileInput, @Ctx() context: RequestContext): Promise<Me> {
    const { signedIn } = context;
    if (input.language) await this.profile.changeLanguage(signedIn, input.language);
    if (input.name) await this.profile.rename(context.actor, input.name);
    return { ...toMe(signedIn), language: input.language ?? signedIn.language };
  }
}
