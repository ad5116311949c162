import { Injectable, type OnModuleInit } from '@nestjs/common';
import { addDays, clipPeriods, mergePeriods, openDuring, overlaps, startOfDay, subtractPeriods, type OpeningHours, type Period } from '@auzolan/calendar';
import { DayHits, type ChangedDay } from '../../assets/index.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { newId } from '../../../platform/database/ids.js';
import { DomainError } from '../../../platform/errors/domain-error.js';
import { HitsService } from '../hits/hits.service.js';
import { clashWords } from '../placing/clash.messages.js';
import { BOOKABLE_JSON, type BookableAsset } from '../placing/bookable-asset.sql.js';

const DAY_MS = 86_400_000;

/** A day as far as it decides who is hit. */
export type HitDay = Pick<ChangedDay, 'assetId' | 'date' | 'hours'>;

/** A booking that stands in what a day closes of one of the assets that it takes. */
export interface DayHit {
  readonly bookingId: string;
  readonly assetId: string;
  readonly closed: readonly Period[];
}

interface StandingRow {
  readonly id: string;
  readonly assetId: string;
  readonly start: Date;
  readonly end: Date;
}

const AFFECTED = `select id from asset where federation_id = auzolan.current_federation() and case when $1::uuid is null then follows_holidays else id = $1 end order by id`;

/** Bookings that are not over, of the assets and of wholes and kits that they are parts of. $1: assets; $2, $3: from, until. */
const STANDING_ON = `select b.id, b.asset_id as "assetId", b.starts_at as start, b.ends_at as "end" from booking b
  where b.federation_id = auzolan.current_federation() and b.status in ('HELD', 'REQUESTED', 'CONFIRMED', 'CHECKED_OUT')
    and b.starts_at > $2::timestamptz - interval '31 days' and b.starts_at < $3 and b.ends_at > greatest($2, now())
    and exists (select from asset_leaf al where al.federation_id = b.federation_id and al.asset_id = b.asset_id and (al.leaf_id = any ($1::uuid[]) or al.asset_id = any ($1::uuid[])))
  order by b.starts_at, b.id`;

/** Bookings that stand in what a day with other hours, or a holiday, closes: nothing stands there unnoticed. */
@Injectable()
export class HitDays implements OnModuleInit {
  constructor(
    private readonly db: Db,
    private readonly days: DayHits,
    private readonly hits: HitsService,
  ) {}

  onModuleInit(): void {
    this.days.lookedAtBy((actor, day) => this.changed(actor, day));
  }

  /** Which bookings that stand such a day would close, whether it is written already or not. */
  async find({ federationId }: Pick<Actor, 'federationId'>, day: HitDay): Promise<DayHit[]> {
    const assets = await this.db.read<{ id: string }>(federationId, AFFECTED, [day.assetId ?? null]);
    const ids = new Set(assets.map(({ id }) => id));
    const noon = Date.parse(`${day.date}T00:00:00Z`);
    const standing = await this.db.read<StandingRow>(federationId, STANDING_ON, [[...ids], new Date(noon - DAY_MS), new Date(noon + 2 * DAY_MS)]);
    const rows = await this.db.read<{ asset: BookableAsset }>(
      federationId,
      `select ${BOOKABLE_JSON} as asset from asset a where a.federation_id = auzolan.current_federation() and a.id = any ($1::uuid[])`,
      [[...new Set(standing.map(({ assetId }) => assetId))]],
    );
    const bookable = new Map(rows.map(({ asset }) => [asset.id, asset]));
    return standing.flatMap((booking) => {
      const asset = bookable.get(booking.assetId)!;
      const period = { start: booking.start.getTime(), end: booking.end.getTime() };
      return [asset, ...asset.parts].filter(({ id }) => ids.has(id))
        .map(({ id, openingHours }) => ({ bookingId: booking.id, assetId: id, closed: closedOn(day, openingHours, asset.timeZone, period) }))
        .filter(({ closed }) => closed.length > 0);
    });
  }

  /** Writes down whom a day hits and tells them; what an earlier version of the day closed is forgotten. @throws DomainError CONFLICT unless hits are accepted */
  private async changed(actor: Actor, day: ChangedDay): Promise<void> {
    if (day.holidayId) await this.db.query(`${AFFECTED} for update`, [null]);
    await this.db.query('delete from closure where federation_id = auzolan.current_federation() and (exception_day_id = $1 or holiday_id = $2)', [day.exceptionDayId ?? null, day.holidayId ?? null]);
    const found = await this.find(actor, day);
    const hit = new Set(found.map(({ bookingId }) => bookingId));
    if (hit.size && !day.acceptHits) {
      throw new DomainError('CONFLICT', clashWords(actor.language, 'HITS'), [{ field: 'acceptHits', message: `must be true to close where bookings stand (${hit.size}); dayHits lists them` }]);
    }
    for (const assetId of new Set(found.map((one) => one.assetId))) await this.close(actor, assetId, found.filter((one) => one.assetId === assetId), day);
  }

  /** One closure for each stretch of the day in which bookings stand. */
  private async close(actor: Actor, assetId: string, found: readonly DayHit[], { exceptionDayId, holidayId, reason, date }: ChangedDay): Promise<void> {
    const stretches = mergePeriods(found.flatMap(({ closed }) => closed).sort((one, other) => one.start - other.start));
    for (const stretch of stretches) {
      const id = newId();
      await this.db.query(
        `insert into closure (federation_id, id, asset_id, starts_at, ends_at, reason, created_by_id, exception_day_id, holiday_id) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [actor.federationId, id, assetId, new Date(stretch.start), new Date(stretch.end), reason || date, actor.memberId, exceptionDayId ?? null, holidayId ?? null],
      );
      await this.hits.open(actor, id, found.filter(({ closed }) => closed.some((period) => overlaps(period, stretch))).map(({ bookingId }) => bookingId));
    }
  }
}

/** What of a period the day closes: an asset's own hours stand in place of all others, a holiday yields to hours of the asset's own. */
function closedOn({ assetId, date, hours }: HitDay, lines: readonly OpeningHours[], zone: string, period: Period): Period[] {
  const others = assetId ? lines.filter((line) => line.date !== date) : lines;
  const own = hours.length ? hours.map((line) => ({ date, ...line })) : [{ date, opens: null, closes: null }];
  const window = { start: startOfDay(date, zone), end: startOfDay(addDays(date, 1), zone) };
  return clipPeriods(subtractPeriods([period], openDuring([...others, ...own], zone, period)), window);
}
