import { Db } from '../../../platform/database/db.js';
import { JobTask, type JobHandler } from '../../../platform/jobs/job-handler.js';

/** Months for which refused wishes are kept: two whole years of reports, and the month that is going on. */
const KEPT_MONTHS = 25;
/** Most that go in one statement. */
const MOST = 10_000;

const FORGET = `with old as (select federation_id, id from refusal where federation_id = auzolan.current_federation()
    and starts_at < now() - make_interval(months => $1) and greatest(at, ends_at) < now() - make_interval(months => $1) order by starts_at limit $2)
  delete from refusal r using old where r.federation_id = old.federation_id and r.id = old.id returning r.id`;

/** Forgets, every night, refused wishes that no report asks for any more. */
@JobTask('bookings.forgetRefusals', '53 3 * * *')
export class ForgetRefusalsJob implements JobHandler {
  constructor(private readonly db: Db) {}

  async run(): Promise<void> {
    const federations = await this.db.read<{ id: string }>(null, 'select id from auzolan.federation_ids() as id');
    for (const { id } of federations) {
      while ((await this.db.tx(id, () => this.db.query(FORGET, [KEPT_MONTHS, MOST]))).length === MOST);
    }
  }
}
