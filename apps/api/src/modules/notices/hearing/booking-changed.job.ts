import { BOOKING_CHANGED, type BookingChanged } from '../../bookings/index.js';
import { Db } from '../../../platform/database/db.js';
import { Hears, JobTask, type JobHandler } from '../../../platform/jobs/job-handler.js';
import { NoticesService } from '../notices.service.js';
import { deciders } from './deciders.js';
import { kindOf } from './kind-of-change.js';

interface ChangedBooking {
  assetId: string;
  ownerId: string;
  memberId: string;
  bookedById: string | null;
  /** Whether it asks another time for a booking. What becomes of that is told by the booking itself, but for a no. */
  asksMove: boolean;
  start: Date;
  end: Date;
  /** The activity by which it changed, and who did it; null for what the machine does by itself. */
  causeId: string | null;
  doerId: string | null;
  reason: string | null;
  /** Whether it went with its series, which is told of the series. */
  released: boolean;
}

/** The newest deed that led to the state; for new times, which leave the state as it is, the newest at all. */
const CHANGED = `
  select b.asset_id as "assetId", a.owner_id as "ownerId", b.member_id as "memberId", b.booked_by_id as "bookedById", b.move_of_id is not null as "asksMove", b.starts_at as start, b.ends_at as end,
    x.id as "causeId", x.member_id as "doerId", x.reason, x.action is not distinct from 'booking.release' as released
  from booking b join asset a on a.federation_id = b.federation_id and a.id = b.asset_id
  left join lateral (select x.id, x.member_id, x.reason, x.action from activity x where x.federation_id = b.federation_id and x.subject_id = b.id and x.subject_type = 'booking'
    and ($3::boolean or x.after ->> 'status' = $2) order by x.at desc, x.id desc limit 1) x on true
  where b.federation_id = auzolan.current_federation() and b.id = $1`;

/** Tells whom a changed booking concerns, but not who changed it; takes back what is settled by the change. */
@JobTask('notices.bookingChanged')
@Hears(BOOKING_CHANGED)
export class BookingChangedJob implements JobHandler {
  constructor(
    private readonly db: Db,
    private readonly notices: NoticesService,
  ) {}

  async run(payload: unknown): Promise<void> {
    const change = payload as BookingChanged;
    await this.db.tx(change.federationId, () => this.hear(change));
  }

  private async hear({ federationId, bookingId, from, to }: BookingChanged): Promise<void> {
    if (from === 'REQUESTED' && to !== 'REQUESTED') await this.notices.withdraw(bookingId, 'APPROVAL_WAITS');
    if (from === 'HELD' && to !== 'HELD') await this.notices.withdraw(bookingId, 'WAITLIST_OFFER');
    const [booking] = await this.db.query<ChangedBooking>(CHANGED, [bookingId, to, from === to]);
    if (!booking) return;
    const { assetId, start, end, doerId, reason } = booking;
    const about = { assetId, bookingId, start, end, causeId: booking.causeId ?? bookingId, reason };
    const kind = kindOf(from, to, booking.bookedById !== null);
    if (kind && !booking.released && (!booking.asksMove || kind === 'DECLINED')) {
      const holders = [booking.memberId, booking.bookedById].filter((id) => id !== null && id !== doerId) as string[];
      await this.notices.tell(federationId, { ...about, kind, memberIds: holders });
    }
    if (to === 'REQUESTED') {
      const waited = (await deciders(this.db, booking.ownerId)).filter((id) => id !== doerId);
      await this.notices.tell(federationId, { ...about, kind: 'APPROVAL_WAITS', memberIds: waited, reason: null });
    }
  }
}
