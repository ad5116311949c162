import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Cooperative, FederationLoaders } from '../../federation/index.js';
import { Ctx } from '../../../platform/context/ctx.decorator.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { toPool } from '../statements/statement.rows.js';
import { ownAccounts } from './settlement.access.js';
import { factsOf, partsOf, unfinishedOf } from './settlement.loaders.js';
import { CostPool, Instalment, Pledge, Settlement } from './settlement.model.js';
import { settleSeason } from './settle-season.js';
import { unsettledWords } from './settlement-words.js';

@Resolver(() => Settlement)
export class SettlementFieldsResolver {
  @ResolveField(() => [CostPool])
  async pools(@Parent() { id }: Settlement, @Ctx() context: RequestContext): Promise<CostPool[]> {
    const parts = await context.loaders.of(partsOf).load(id);
    return parts!.pools.map((pool) => toPool(pool, parts!.currency));
  }

  @ResolveField(() => [Pledge], { description: 'All for stewards and auditors, else the reader’s own cooperatives’.' })
  async pledges(@Parent() { id }: Settlement, @Ctx() context: RequestContext): Promise<Pledge[]> {
    const parts = await context.loaders.of(partsOf).load(id);
    return ownAccounts(context.actor, parts!.pledges);
  }

  @ResolveField(() => [Instalment], { description: 'All for stewards and auditors, else the reader’s own cooperatives’.' })
  async instalments(@Parent() { id }: Settlement, @Ctx() context: RequestContext): Promise<Instalment[]> {
    const parts = await context.loaders.of(partsOf).load(id);
    return ownAccounts(context.actor, parts!.instalments).map((one) => ({ ...one, amount: { minor: one.amount, currency: parts!.currency } }));
  }

  @ResolveField(() => String, { nullable: true, description: 'Why a draft’s statements cannot be worked out yet, in the reader’s language.' })
  async problem(@Parent() { id, status }: Settlement, @Ctx() context: RequestContext): Promise<string | null> {
    if (status === 'CLOSED') return null;
    const facts = await context.loaders.of(factsOf).load(id);
    const settled = settleSeason(facts!);
    return 'problem' in settled ? unsettledWords(context.language, settled.problem, facts!.pools) : null;
  }

  @ResolveField(() => Int, { description: 'Bookings of the season that are still out or to come: what they will use is not counted yet.' })
  async unfinished(@Parent() { id, status }: Settlement, @Ctx() context: RequestContext): Promise<number> {
    return status === 'CLOSED' ? 0 : ((await context.loaders.of(unfinishedOf).load(id))?.count ?? 0);
  }
}

/** The cooperatives that pledges name. */
@Resolver(() => Pledge)
export class PledgeFieldsResolver {
  constructor(private readonly federation: FederationLoaders) {}

  @ResolveField(() => Cooperative)
  cooperative(@Parent() { cooperativeId }: Pledge, @Ctx() context: RequestContext): Promise<Cooperative | null> {
    return this.federation.cooperativeById(context, cooperativeId);
  }

  @ResolveField(() => Cooperative, { nullable: true, description: 'Who takes it over, for one that leaves.' })
  replacedBy(@Parent() { replacedById }: Pledge, @Ctx() context: RequestContext): Promise<Cooperative | null> | null {
    return replacedById === null ? null : this.federation.cooperativeById(context, replacedById);
  }
}
