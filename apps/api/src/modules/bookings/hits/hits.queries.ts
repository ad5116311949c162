import { Injectable } from '@nestjs/common';
import { CLOSURE_JSON, instantSql, type Period } from '../../assets/index.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { isUuid } from '../../../platform/database/ids.js';
import { NotFoundError } from '../../../platform/errors/domain-error.js';
import { groupedBy, type BatchReader } from '../../../platform/graphql/loader.js';
import { checkPage, type Listed, type PageArgs } from '../../../platform/graphql/page.js';
import { cancellerValues, INSIDER, readerValues } from '../booking.sql.js';
import { IS_KEEPER } from '../moves/rights.sql.js';
import { BOOKABLE_JSON, type BookableAsset } from '../placing/bookable-asset.sql.js';
import { reasonWords } from '../placing/clash.messages.js';
import { ScheduleQueries } from '../schedule/schedule.queries.js';
import type { BookingHit } from './hit.model.js';

const HIT_JSON = `json_build_object('bookingId', h.booking_id, 'closure', ${CLOSURE_JSON}, 'agreementId', cl.agreement_id, 'state', h.state, 'note', h.note, 'at', ${instantSql('h.at')})`;

const OPEN = `
  with found as materialized (select h.* from booking_hit h
    join booking b on b.federation_id = h.federation_id and b.id = h.booking_id and b.ends_at > now()
    join asset a on a.federation_id = b.federation_id and a.id = b.asset_id
    where h.federation_id = auzolan.current_federation() and h.state = 'OPEN' and $1::uuid is not null and ${IS_KEEPER})
  select (select count(*)::int from found) as total, coalesce(json_agg(page.hit), '[]') as items from (
    select ${HIT_JSON} as hit from found h join closure cl on cl.federation_id = h.federation_id and cl.id = h.closure_id order by h.at, h.closure_id, h.booking_id offset $4 limit $5) page`;

const OF_BOOKINGS = `select h.booking_id as of, ${HIT_JSON} as hit from booking_hit h
  join closure cl on cl.federation_id = h.federation_id and cl.id = h.closure_id
  join booking b on b.federation_id = h.federation_id and b.id = h.booking_id join asset a on a.federation_id = b.federation_id and a.id = b.asset_id
  where h.federation_id = auzolan.current_federation() and h.booking_id = any ($5::uuid[]) and $1::uuid is not null and $2::uuid[] is not null and ${INSIDER}
  order by cl.starts_at, cl.id`;

const WISH = `select ${BOOKABLE_JSON} as asset, b.starts_at as start, b.ends_at as "end", b.quantity, ''::text as purpose, a.id as "assetId"
  from booking b join asset a on a.federation_id = b.federation_id and a.id = b.asset_id where b.federation_id = auzolan.current_federation() and b.id = $1`;

/** By booking: the closures that hit it, as far as the reader may know. */
export const hitsOf: BatchReader<BookingHit[]> = async ({ actor, db }, ids) => {
  const rows = await db.read<{ of: string; hit: BookingHit }>(actor.federationId, OF_BOOKINGS, [...readerValues(actor), ids]);
  return new Map([...groupedBy(ids, rows, ({ of }) => of)].map(([id, group]) => [id, group.map(({ hit }) => inWords(actor, hit))]));
};

function inWords({ language }: Actor, hit: BookingHit): BookingHit {
  return { ...hit, closure: { ...hit.closure, reason: reasonWords(language, hit.closure.reason) } };
}

/** Reads of bookings that closures hit. */
@Injectable()
export class HitsQueries {
  constructor(
    private readonly db: Db,
    private readonly schedule: ScheduleQueries,
  ) {}

  /** Hits that nobody has dealt with, of assets that the actor looks after, oldest first. */
  async open(actor: Actor, page: PageArgs): Promise<Listed<BookingHit>> {
    const { skip, take } = checkPage(page);
    const [row] = await this.db.read<{ total: number; items: BookingHit[] }>(actor.federationId, OPEN, [...cancellerValues(actor), skip, take]);
    return { items: row!.items.map((hit) => inWords(actor, hit)), totalItems: row!.total };
  }

  /** Up to three free periods as long as a booking, the best first. @param now epoch milliseconds @throws NotFoundError */
  async alternatives(actor: Pick<Actor, 'federationId' | 'cooperativeId'>, bookingId: string, now: number): Promise<Period[]> {
    const [row] = isUuid(bookingId)
      ? await this.db.read<{ asset: BookableAsset; start: Date; end: Date; quantity: number; purpose: string; assetId: string }>(actor.federationId, WISH, [bookingId])
      : [];
    if (!row) throw new NotFoundError('booking', 'bookingId');
    const { periods } = await this.schedule.alternatives(actor, { clash: 'TAKEN', asset: row.asset, wish: row }, now);
    return periods.map(({ start, end }) => ({ start: new Date(start), end: new Date(end) }));
  }
}
