import { Args, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.js';
import type { Actor } from '../../platform/context/actor.js';
import { Acting } from '../../platform/context/ctx.decorator.js';
import { PageArgs } from '../../platform/graphql/page.js';
import { CostReport } from './costs/cost-report.model.js';
import { CostReportQueries } from './costs/cost-report.queries.js';
import { UseReport, UseReportInput } from './use/use-report.model.js';
import { UseReportQueries } from './use/use-report.queries.js';

@Resolver()
export class ReportsResolver {
  constructor(
    private readonly use: UseReportQueries,
    private readonly costs: CostReportQueries,
  ) {}

  @Access('overseer')
  @Query(() => UseReport, { description: 'Use by asset, cooperative or month, with refused wishes and idle time. access: steward or auditor' })
  useReport(@Acting() actor: Actor, @Args('of') of: UseReportInput, @Args() page: PageArgs): Promise<UseReport> {
    return this.use.report(actor, of, page);
  }

  @Access('overseer')
  @Query(() => CostReport, { description: 'What seasons cost and how much of it came back. access: steward or auditor' })
  costReport(@Acting() actor: Actor, @Args() page: PageArgs): Promise<CostReport> {
    return this.costs.report(actor, page);
  }
}
