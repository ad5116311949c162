import { programOf } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { JobTask, type JobHandler } from '../../../platform/jobs/job-handler.js';
import { BookingMoves } from './booking-moves.js';

/** Most bookings of a federation in one run; the rest follow a minute later. */
const MOST = 500;

// What someone has in hand right now is left for the next run.
const DUE = `select id from booking where federation_id = auzolan.current_federation()
  and ((status = 'HELD' and held_until <= now()) or (status = 'REQUESTED' and starts_at <= now())) order by id limit $1 for update skip locked`;

/** Lets go, every minute, of holds that ran out and of requests that nobody answered before their time began. */
@JobTask('bookings.expireDue', '* * * * *')
export class ExpireDueJob implements JobHandler {
  constructor(
    private readonly db: Db,
    private readonly moves: BookingMoves,
  ) {}

  async run(): Promise<void> {
    const federations = await this.db.read<{ id: string }>(null, 'select id from auzolan.federation_ids() as id');
    for (const { id: federationId } of federations) {
      await this.db.tx(federationId, async () => {
        for (const { id } of await this.db.query<{ id: string }>(DUE, [MOST])) {
          await this.moves.move(programOf(federationId), id, ['HELD', 'REQUESTED'], 'EXPIRED', 'booking.expire');
        }
      });
    }
  }
}
