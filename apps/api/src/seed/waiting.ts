import { toLocal } from '@auzolan/calendar';
import type { Db } from '../platform/database/db.js';
import { newId } from '../platform/database/ids.js';

/** Where the demo's waiting things belong. */
export interface WaitingPlace {
  readonly federationId: string;
  /** Of an exclusive asset with bookings to come. */
  readonly assetId: string;
  readonly zone: string;
  /** Who asks and reports. */
  readonly cooperativeId: string;
  readonly memberId: string;
}

const HOUR = 3_600_000;

/** What waits in the inbox of the demo: a request that clashes by an hour, and a problem. In the open transaction. */
export async function seedWaiting(db: Db, { federationId, assetId, zone, cooperativeId, memberId }: WaitingPlace): Promise<void> {
  await db.query('update asset set requests_block = false where federation_id = $1 and id = $2', [federationId, assetId]);
  const [taken] = await db.query<{ starts_at: Date }>(
    `select starts_at from booking where federation_id = $1 and asset_id = $2 and status = 'CONFIRMED' and cooperative_id <> $3 and starts_at > now() + interval '2 days' order by starts_at limit 1`,
    [federationId, assetId, cooperativeId],
  );
  if (taken) {
    const [start, end] = [new Date(taken.starts_at.getTime() - 2 * HOUR), new Date(taken.starts_at.getTime() + HOUR)];
    await db.query(
      `with taken as (insert into allocation (federation_id, booking_id, leaf_id, leaf_kind, blocked_from, blocked_until, blocks) values ($1, $2, $3, 'EXCLUSIVE', $4, $5, false) returning booking_id)
       insert into booking (federation_id, id, asset_id, cooperative_id, member_id, purpose, starts_at, ends_at, local_start, local_end, time_zone, status)
       select $1, booking_id, $3, $6::uuid, $7::uuid, 'Seed for the spring', $4::timestamptz, $5::timestamptz, $8, $9, $10, 'REQUESTED' from taken`,
      [federationId, newId(), assetId, start, end, cooperativeId, memberId, toLocal(start.getTime(), zone), toLocal(end.getTime(), zone), zone],
    );
  }
  await db.query('insert into damage_case (federation_id, id, asset_id, reported_by_id, words) values ($1, $2, $3, $4, $5)', [
    federationId, newId(), assetId, memberId, 'The upper sieve rattles when it runs empty.',
  ]);
}
