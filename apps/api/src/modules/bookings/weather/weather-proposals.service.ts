import { Injectable } from '@nestjs/common';
import { AssetsService } from '../../assets/index.js';
import { ActivityLog } from '../../../platform/audit/activity-log.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { newId } from '../../../platform/database/ids.js';
import { DomainError, ForbiddenError, InputError, NotFoundError } from '../../../platform/errors/domain-error.js';
import { cancellerValues, MAY_CANCEL } from '../booking.sql.js';
import { bookableUntil } from '../placing/booking-time.js';
import { ScheduleQueries } from '../schedule/schedule.queries.js';
import { scheduleOf } from '../schedule/schedule.sql.js';
import { planShift, type Queued, type ShiftedBooking } from './shift-plan.js';
import type { ProposeWeatherShiftInput, SetWeatherBoundInput } from './weather.inputs.js';

const DAY = 86_400_000;
const MOST = 100;

const QUEUE = `select id, starts_at as start, ends_at as "end", quantity from booking
  where federation_id = $1 and asset_id = $2 and weather_bound and status = 'CONFIRMED' and starts_at >= $3 and id <> all ($4::uuid[]) order by starts_at, id limit $5`;

/** Which bookings hang on the weather, and proposals to shift them. */
@Injectable()
export class WeatherProposals {
  constructor(
    private readonly db: Db,
    private readonly assets: AssetsService,
    private readonly schedule: ScheduleQueries,
    private readonly activity: ActivityLog,
  ) {}

  /** Marks a booking, or takes the mark away. For whoever may give it up. */
  async setBound(actor: Actor, { id, weatherBound }: SetWeatherBoundInput): Promise<void> {
    const [booking] = await this.db.query<{ may: boolean; weather_bound: boolean }>(
      `select ${MAY_CANCEL} as may, b.weather_bound from booking b join asset a on a.federation_id = b.federation_id and a.id = b.asset_id
       where b.federation_id = $4 and b.id = $5 for update of b`,
      [...cancellerValues(actor), actor.federationId, id],
    );
    if (!booking) throw new NotFoundError('booking');
    if (!booking.may) throw new ForbiddenError('Only who booked, a coordinator of either cooperative or a steward can change this booking.');
    if (booking.weather_bound === weatherBound) return;
    await this.db.query('update booking set weather_bound = $3, version = version + 1 where federation_id = $1 and id = $2', [actor.federationId, id, weatherBound]);
    await this.activity.record(actor, { action: 'booking.weather', subjectType: 'booking', subjectId: id, before: { weatherBound: booking.weather_bound }, after: { weatherBound }, topic: 'BOOKINGS' });
  }

  /**
   * Proposes to shift the weather-bound bookings of an asset from an instant on. Nothing moves until everyone has answered.
   * @param now epoch milliseconds
   * @returns the proposal's id
   */
  async propose(actor: Actor, input: ProposeWeatherShiftInput, now: number): Promise<string> {
    const { assetId, from, days, reason, answerBy } = input;
    await this.assets.lock(actor, assetId);
    const moves = await this.plan(actor, input, now);
    if (answerBy.getTime() <= now) throw new InputError('answerBy', 'must be in the future');
    if (answerBy.getTime() > moves[0]!.start) throw new InputError('answerBy', 'must be before the first of these bookings starts');
    await this.closeLapsed(actor, assetId);
    const id = newId();
    await this.db.query('insert into weather_shift (federation_id, id, asset_id, from_at, days, reason, answer_by, proposed_by_id) values ($1, $2, $3, $4, $5, $6, $7, $8)', [
      actor.federationId, id, assetId, from, days, reason, answerBy, actor.memberId,
    ]);
    await this.db.query(
      `insert into weather_shift_booking (federation_id, shift_id, booking_id, position, old_start, old_end, new_start, new_end)
       select $1, $2, m.* from unnest($3::uuid[], $4::int[], $5::timestamptz[], $6::timestamptz[], $7::timestamptz[], $8::timestamptz[]) m`,
      [actor.federationId, id, moves.map((m) => m.id), moves.map((_, n) => n + 1), ...(['start', 'end', 'newStart', 'newEnd'] as const).map((key) => moves.map((m) => new Date(m[key])))],
    );
    await this.activity.record(actor, { action: 'weather.propose', subjectType: 'asset', subjectId: assetId, after: { shiftId: id, from, days, answerBy, bookings: moves.map((m) => m.id) }, reason, topic: 'BOOKINGS' });
    return id;
  }

  private async plan(actor: Actor, { assetId, from, days, leaveOut }: ProposeWeatherShiftInput, now: number): Promise<ShiftedBooking[]> {
    const rows = await this.db.query<{ id: string; start: Date; end: Date; quantity: number }>(QUEUE, [actor.federationId, assetId, new Date(Math.max(from.getTime(), now)), leaveOut ?? [], MOST + 1]);
    if (rows.length === 0) throw new InputError('from', 'no weather-bound booking starts from then on');
    if (rows.length > MOST) throw new InputError('from', `more than ${MOST} weather-bound bookings start from then on; shift the nearest ones first`);
    const ids = new Set(rows.map(({ id }) => id));
    const last = Math.max(...rows.map(({ end }) => end.getTime()));
    const span = { from: new Date(rows[0]!.start.getTime() - 2 * DAY), until: new Date(last + (days + 64) * DAY) };
    const row = await this.schedule.one(actor, assetId, span);
    const uses = new Map(row.standing.map((standing) => [standing.booking.id, standing.uses]));
    const queue: Queued[] = rows.map(({ id, start, end, quantity }) => ({ id, quantity, start: start.getTime(), end: end.getTime(), uses: uses.get(id) ?? [] }));
    const schedule = scheduleOf({ ...row, standing: row.standing.filter(({ booking }) => !ids.has(booking.id)) }, null);
    const until = Math.min(bookableUntil(row.bookable, now), span.until.getTime() - 2 * DAY);
    const moves = planShift(queue, schedule, days, now, until);
    if (moves.length < queue.length) throw new InputError('days', 'leaves no free time for some of the bookings in the weeks after');
    return moves;
  }

  /** A proposal that ran out makes room for another. @throws DomainError CONFLICT while one still waits for answers */
  private async closeLapsed({ federationId }: Actor, assetId: string): Promise<void> {
    const [open] = await this.db.query<{ lapsed: boolean }>('select answer_by <= now() as lapsed from weather_shift where federation_id = $1 and asset_id = $2 and outcome is null for update', [federationId, assetId]);
    if (open && !open.lapsed) throw new DomainError('CONFLICT', 'A proposal for this asset still waits for answers. Withdraw it first.');
    if (open) await this.db.query(`update weather_shift set outcome = 'LAPSED', ended_at = now() where federation_id = $1 and asset_id = $2 and outcome is null`, [federationId, assetId]);
  }
}
