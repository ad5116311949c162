import { ActivityLog } from '../../../platform/audit/activity-log.js';
import { programOf } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { JobTask, type JobHandler } from '../../../platform/jobs/job-handler.js';

const MOST = 500;

const ACCEPT = `insert into report_answer (federation_id, report_id, outcome)
  select r.federation_id, r.id, 'SILENCE' from condition_report r
  where r.federation_id = auzolan.current_federation() and r.answer_until <= now()
    and not exists (select from report_answer n where n.federation_id = r.federation_id and n.report_id = r.id)
  order by r.id limit $1 on conflict do nothing returning report_id as id`;

/** Lets reports stand, every ten minutes, to which nobody objected in time. */
@JobTask('upkeep.acceptSilence', '*/10 * * * *')
export class AcceptSilenceJob implements JobHandler {
  constructor(
    private readonly db: Db,
    private readonly activity: ActivityLog,
  ) {}

  async run(): Promise<void> {
    const federations = await this.db.read<{ id: string }>(null, 'select id from auzolan.federation_ids() as id');
    for (const { id: federationId } of federations) {
      await this.db.tx(federationId, async () => {
        for (const { id } of await this.db.query<{ id: string }>(ACCEPT, [MOST])) {
          await this.activity.record(programOf(federationId), { action: 'report.silence', subjectType: 'report', subjectId: id, after: { outcome: 'SILENCE' }, topic: 'BOOKINGS' });
        }
      });
    }
  }
}
