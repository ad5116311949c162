import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Acting } from '../../../platform/context/ctx.decorator.js';
import { PageArgs } from '../../../platform/graphql/page.js';
import { ImportOutcome } from './import.enums.js';
import { JudgeImportRowInput, MapImportColumnsInput } from './import.inputs.js';
import { ImportDecisionsService } from './import-decisions.service.js';
import { ImportProblemList, ImportRow, ImportRowList } from './import-row.model.js';
import { ImportRun, ImportRunList } from './import-run.model.js';
import { ImportRunsQueries } from './import-runs.queries.js';
import { RowJudgementsService } from './row-judgements.service.js';

@Resolver(() => ImportRun)
export class ImportResolver {
  constructor(
    private readonly queries: ImportRunsQueries,
    private readonly decisions: ImportDecisionsService,
    private readonly judgements: RowJudgementsService,
  ) {}

  @Access('steward')
  @Query(() => ImportRunList, { description: 'Files brought in or on their way, newest first. access: steward' })
  importRuns(@Acting() actor: Actor, @Args() page: PageArgs): Promise<ImportRunList> {
    return this.queries.list(actor, page);
  }

  @Access('steward')
  @Query(() => ImportRun, { nullable: true, description: 'Null when there is none of this id here. access: steward' })
  importRun(@Acting() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<ImportRun | null> {
    return this.queries.find(actor, id);
  }

  @Access('steward')
  @Mutation(() => ImportRun, { description: 'Sets the column mapping and checks all rows again; judgements of rows are forgotten. access: steward' })
  async mapImportColumns(@Acting() actor: Actor, @Args('input') input: MapImportColumnsInput): Promise<ImportRun> {
    await this.decisions.mapColumns(actor, input);
    return this.found(actor, input.id);
  }

  @Access('steward')
  @Mutation(() => ImportRow, { description: 'How a duplicate candidate is to be treated. access: steward' })
  async judgeImportRow(@Acting() actor: Actor, @Args('input') input: JudgeImportRowInput): Promise<ImportRow> {
    await this.judgements.judge(actor, input);
    return (await this.queries.row(actor, input.id))!;
  }

  @Access('steward')
  @Mutation(() => ImportRun, { description: 'All or nothing. Runs as a job; follow importRun. access: steward' })
  async commitImport(@Acting() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<ImportRun> {
    await this.decisions.begin(actor, id, { undecided: 'REFUSE', job: 'QUEUE' });
    return this.found(actor, id);
  }

  @Access('steward')
  @Mutation(() => Boolean, { description: 'Drops a file that was not taken in. access: steward' })
  async discardImport(@Acting() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<boolean> {
    await this.decisions.discard(actor, id);
    return true;
  }

  @ResolveField(() => ImportProblemList, { description: 'What is wrong in the file.' })
  problems(@Parent() run: ImportRun, @Acting() actor: Actor, @Args() page: PageArgs): Promise<ImportProblemList> {
    return this.queries.problems(actor, run.id, page);
  }

  @ResolveField(() => ImportRowList, { description: 'The rows and what becomes of each.' })
  rows(
    @Parent() run: ImportRun,
    @Acting() actor: Actor,
    @Args('outcome', { type: () => [ImportOutcome], nullable: true }) outcome: ImportOutcome[] | null,
    @Args() page: PageArgs,
  ): Promise<ImportRowList> {
    return this.queries.rows(actor, run.id, outcome ?? null, page);
  }

  private async found(actor: Actor, id: string): Promise<ImportRun> {
    return (await this.queries.find(actor, id))!;
  }
}
