import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Acting } from '../../../platform/context/ctx.decorator.js';
import { PageArgs } from '../../../platform/graphql/page.js';
import { ExportJob, ExportJobList, ExportListName } from './export-job.model.js';
import { ExportsService } from './exports.service.js';

@Resolver(() => ExportJob)
export class ExportsResolver {
  constructor(private readonly exports: ExportsService) {}

  @Access('member')
  @Query(() => ExportJobList, { description: 'Files that the reader asked for, newest first.' })
  exportJobs(@Acting() actor: Actor, @Args() page: PageArgs): Promise<ExportJobList> {
    return this.exports.list(actor, page);
  }

  @Access('member', { scope: 'READ' })
  @Mutation(() => ExportJob, { description: 'Has a list written into a CSV file. STATEMENTS, REFUSALS and ACTIVITY are for stewards and auditors, MEMBERS for stewards.' })
  async startExport(@Acting() actor: Actor, @Args('list', { type: () => ExportListName }) list: ExportListName): Promise<ExportJob> {
    return (await this.exports.find(actor, await this.exports.start(actor, list)))!;
  }

  @Access('member', { scope: 'READ' })
  @Mutation(() => Boolean, { description: 'Takes one of the reader’s files away.' })
  async removeExport(@Acting() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<boolean> {
    await this.exports.remove(actor, id);
    return true;
  }
}
