import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../platform/audit/activity-log.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { isUuid, newId } from '../../../platform/database/ids.js';
import { DomainError, ForbiddenError } from '../../../platform/errors/domain-error.js';
import { checkPage, type Listed, type PageArgs } from '../../../platform/graphql/page.js';
import { JobQueue } from '../../../platform/jobs/job-queue.js';
import type { ExportJob, ExportListName } from './export-job.model.js';
import { EXPORT_LISTS } from './export-lists.js';
import { WRITE_EXPORT } from './export.tasks.js';

/** Files that one person may have under way or kept at once. */
const MOST_JOBS = 20;

const JOB = `json_build_object('id', j.id, 'list', j.list, 'state', j.state, 'rowsDone', j.rows_done, 'rowsTotal', j.rows_total,
  'createdAt', to_char(j.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), 'url', case when j.state = 'DONE' then '/exports/jobs/' || j.id end)`;
const LIST = `
  with found as materialized (select * from export_job j where j.federation_id = auzolan.current_federation() and j.created_by_id = $1)
  select (select count(*)::int from found) as total, coalesce(json_agg(page.job), '[]') as items
  from (select ${JOB} as job from found j order by j.created_at desc, j.id desc offset $2 limit $3) page`;
const ONE = `select ${JOB} as job from export_job j where j.federation_id = auzolan.current_federation() and j.created_by_id = $1 and j.id = $2`;

/** Lists that people want as files. Each sees only what they asked for themselves. */
@Injectable()
export class ExportsService {
  constructor(
    private readonly db: Db,
    private readonly activity: ActivityLog,
    private readonly jobs: JobQueue,
  ) {}

  /** Has a list written. @returns the id of the job @throws ForbiddenError for a list that the actor may not have */
  async start(actor: Actor, list: ExportListName): Promise<string> {
    if (!EXPORT_LISTS[list].may(actor)) throw new ForbiddenError('This list is not for you: ask a steward of the federation for it.');
    const [{ many } = { many: 0 }] = await this.db.query<{ many: number }>('select count(*)::int as many from export_job where federation_id = auzolan.current_federation() and created_by_id = $1', [actor.memberId]);
    if (many >= MOST_JOBS) throw new DomainError('CONFLICT', `You have ${MOST_JOBS} files already. They go after a week; take one away first.`);
    const id = newId();
    await this.db.query('insert into export_job (federation_id, id, list, created_by_id, cooperative_id) values ($1, $2, $3, $4, $5)', [actor.federationId, id, list, actor.memberId, actor.cooperativeId]);
    await this.activity.record(actor, { action: 'export.start', subjectType: 'export', subjectId: id, after: { list } });
    await this.jobs.add(WRITE_EXPORT, { federationId: actor.federationId, id });
    return id;
  }

  /** Takes a file away. */
  async remove(actor: Actor, id: string): Promise<void> {
    await this.db.query('delete from export_job where federation_id = auzolan.current_federation() and created_by_id = $1 and id = $2', [actor.memberId, id]);
  }

  /** The actor's own, newest first. @throws InputError for a page outside its bounds */
  async list(actor: Actor, page: PageArgs): Promise<Listed<ExportJob>> {
    const { skip, take } = checkPage(page);
    const [row] = await this.db.read<{ total: number; items: ExportJob[] }>(actor.federationId, LIST, [actor.memberId, skip, take]);
    return { items: row!.items, totalItems: row!.total };
  }

  /** One of the actor's own, or null. */
  async find(actor: Actor, id: string): Promise<ExportJob | null> {
    if (!isUuid(id)) return null;
    const [row] = await this.db.read<{ job: ExportJob }>(actor.federationId, ONE, [actor.memberId, id]);
    return row?.job ?? null;
  }

  /** The bytes of a file, piece by piece. */
  async *bytes({ federationId }: Actor, id: string): AsyncGenerator<Buffer> {
    for (let position = 0; ; position++) {
      const [row] = await this.db.read<{ bytes: Buffer }>(federationId, 'select bytes from export_chunk where federation_id = auzolan.current_federation() and job_id = $1 and position = $2', [id, position]);
      if (!row) return;
      yield row.bytes;
    }
  }
}
