import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Cooperative, FederationLoaders } from '../../federation/index.js';
import { Access } from '../../../platform/access/access.decorator.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Acting, Ctx } from '../../../platform/context/ctx.decorator.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { PageArgs } from '../../../platform/graphql/page.js';
import { UsageLineList } from '../lines/usage-line.model.js';
import { StatementBasisInput, StatementFilter } from './statement.inputs.js';
import { Statement, StatementLine, StatementList } from './statement.model.js';
import { StatementsQueries } from './statements.queries.js';

@Resolver(() => Statement)
export class StatementsResolver {
  constructor(
    private readonly queries: StatementsQueries,
    private readonly federation: FederationLoaders,
  ) {}

  @Access('member')
  @Query(() => StatementList, { description: 'What cooperatives bear of seasons, latest season first; of a draft as it stands now. access: all for stewards and auditors; coordinators and treasurers their own cooperative’s' })
  statements(
    @Acting() actor: Actor,
    @Args('filter', { type: () => StatementFilter, nullable: true }) filter: StatementFilter,
    @Args() page: PageArgs,
  ): Promise<StatementList> {
    return this.queries.list(actor, filter ?? {}, page);
  }

  @Access('member')
  @Query(() => UsageLineList, { description: 'The usage lines that one line of a statement rests on, earliest first; none for a line by pledge. access: as for statements' })
  statementBasis(@Acting() actor: Actor, @Args('of') of: StatementBasisInput, @Args() page: PageArgs): Promise<UsageLineList> {
    return this.queries.basis(actor, of, page);
  }

  @ResolveField(() => Cooperative)
  cooperative(@Parent() statement: Statement, @Ctx() context: RequestContext): Promise<Cooperative | null> {
    return this.federation.cooperativeById(context, statement.cooperativeId);
  }
}

@Resolver(() => StatementLine)
export class StatementLineFieldsResolver {
  constructor(private readonly federation: FederationLoaders) {}

  @ResolveField(() => [Cooperative], { description: 'Whose pledges these are: its own, and those taken over; none for a line by use.' })
  async pledgedBy(@Parent() line: StatementLine, @Ctx() context: RequestContext): Promise<Cooperative[]> {
    const loads = line.pledgedByIds.map((id) => this.federation.cooperativeById(context, id));
    const found: Cooperative[] = [];
    for (const load of loads) {
      const one = await load;
      if (one) found.push(one);
    }
    return found;
  }
}
