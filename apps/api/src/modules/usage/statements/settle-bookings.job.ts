import { BookingMoves } from '../../bookings/index.js';
import { Db } from '../../../platform/database/db.js';
import { Hears, JobTask, type JobHandler } from '../../../platform/jobs/job-handler.js';
import { STATEMENT_CLOSED, type StatementClosed } from './statement-news.js';

const RETURNED = `
  select distinct b.id, s.closed_by_id as "closedById" from statement_use x join usage_line u on u.federation_id = x.federation_id and u.id = x.usage_line_id
  join booking b on b.federation_id = u.federation_id and b.id = u.booking_id and b.status = 'RETURNED'
  join settlement s on s.federation_id = x.federation_id and s.id = x.settlement_id
  where x.federation_id = auzolan.current_federation() and x.statement_id = $1 order by b.id`;

/** Marks the returned bookings that a final statement rests on as settled, for whoever closed the season. */
@Hears(STATEMENT_CLOSED)
@JobTask('usage.settleBookings')
export class SettleBookingsJob implements JobHandler {
  constructor(
    private readonly db: Db,
    private readonly moves: BookingMoves,
  ) {}

  async run(payload: unknown): Promise<void> {
    const { federationId, statementId } = payload as StatementClosed;
    const bookings = await this.db.read<{ id: string; closedById: string }>(federationId, RETURNED, [statementId]);
    for (const { id, closedById } of bookings) {
      const doer = { federationId, memberId: closedById, onBehalfOfId: null, cooperativeId: null };
      await this.db.tx(federationId, () => this.moves.move(doer, id, ['RETURNED'], 'SETTLED', 'booking.settle'));
    }
  }
}
