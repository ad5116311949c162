import { Field, ID, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.js';
import { Ctx } from '../../platform/context/ctx.decorator.js';
import type { RequestContext } from '../../platform/context/request-context.js';

@ObjectType()
export class Me {
  @Field(() => ID)
  id!: string;
}

@Resolver(() => Me)
export class MeResolver {
  @Access('public')
  @Query(() => Me, { nullable: true, description: 'Who is signed in; null for nobody.' })
  me(@Ctx() context: RequestContext): Me | null {
    return context.principal && { id: context.principal.personId };
  }
}
