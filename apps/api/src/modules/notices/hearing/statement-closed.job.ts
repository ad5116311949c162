import { STATEMENT_CLOSED, type StatementClosed } from '../../usage/index.js';
import { Db } from '../../../platform/database/db.js';
import { Hears, JobTask, type JobHandler } from '../../../platform/jobs/job-handler.js';
import { NoticesService } from '../notices.service.js';
import { membersOf } from './deciders.js';

/** Tells the coordinators and treasurers of a cooperative that its statement of a season is final. */
@JobTask('notices.statementClosed')
@Hears(STATEMENT_CLOSED)
export class StatementClosedJob implements JobHandler {
  constructor(
    private readonly db: Db,
    private readonly notices: NoticesService,
  ) {}

  async run(payload: unknown): Promise<void> {
    const { federationId, settlementId, statementId } = payload as StatementClosed;
    await this.db.tx(federationId, async () => {
      const [statement] = await this.db.query<{ cooperativeId: string }>('select cooperative_id as "cooperativeId" from statement where federation_id = auzolan.current_federation() and id = $1', [statementId]);
      if (!statement) return;
      const memberIds = await membersOf(this.db, statement.cooperativeId, ['COORDINATOR', 'TREASURER']);
      await this.notices.tell(federationId, { kind: 'STATEMENT_CLOSED', memberIds, assetId: null, settlementId, bookingId: null, start: null, end: null, causeId: statementId });
    });
  }
}
