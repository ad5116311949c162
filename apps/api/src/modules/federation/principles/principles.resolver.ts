import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Acting } from '../../../platform/context/ctx.decorator.js';
import { SetPrinciplesInput } from './principle.inputs.js';
import { Principle } from './principle.model.js';
import { PrincipleReaders } from './principle.readers.js';
import { PrinciplesService } from './principles.service.js';

@Resolver(() => Principle)
export class PrinciplesResolver {
  constructor(
    private readonly readers: PrincipleReaders,
    private readonly service: PrinciplesService,
  ) {}

  @Access('member')
  @Query(() => [Principle], { description: "The federation's principles, in order. access: member" })
  principles(@Acting() actor: Actor): Promise<Principle[]> {
    return this.readers.list(actor);
  }

  @Access('steward')
  @Mutation(() => [Principle], { description: 'Replaces the list of principles; answers to kept ones stay. access: steward' })
  async setPrinciples(@Acting() actor: Actor, @Args('input') input: SetPrinciplesInput): Promise<Principle[]> {
    await this.service.set(actor, input);
    return this.readers.list(actor);
  }
}
