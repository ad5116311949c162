import { Placing } from '../../apps/api/src/modules/bookings/index.js';
import type { Actor } from '../../apps/api/src/platform/context/actor.js';
import { Db } from '../../apps/api/src/platform/database/db.js';
import type { World, WorldFederation, WorldPerson } from './world.js';

const HOUR = 3_600_000;

/** States that a booking is placed in. */
export type Placed = 'HELD' | 'REQUESTED' | 'CONFIRMED';

/** What {@link placed} places. */
export interface PlacedWish {
  readonly assetId: string;
  readonly start: Date;
  readonly hours?: number;
  readonly status?: Placed;
  readonly quantity?: number;
}

function actorOf(federation: WorldFederation, person: WorldPerson, cooperativeId: string): Actor {
  return {
    personId: person.personId, federationId: federation.id, memberId: person.memberId, cooperativeId, onBehalfOfId: null, timeZone: 'Europe/Madrid', language: 'en',
    federationRoles: new Set(), cooperativeRoles: new Map([[cooperativeId, new Set(['MEMBER' as const])]]), cooperativeStatus: 'ADMITTED',
  };
}

/** Places a booking of our member's (or of `by`, for a cooperative) through the one door to the calendar. @returns its id @throws when the time cannot be had */
export async function placed(world: World, wish: PlacedWish, by: WorldPerson = world.ours.member, cooperativeId: string = world.ours.labea, federation: WorldFederation = world.ours): Promise<string> {
  const { assetId, start, hours = 2, status = 'REQUESTED', quantity = 1 } = wish;
  const actor = actorOf(federation, by, cooperativeId);
  const end = new Date(start.getTime() + hours * HOUR);
  const as = { status, ...(status === 'HELD' ? { heldUntil: new Date(Date.now() + 600_000) } : {}) };
  const made = await world.app.get(Db).tx(actor.federationId, () =>
    world.app.get(Placing).place(actor, { cooperativeId, memberId: by.memberId, bookedById: null }, [{ assetId, quantity, start, end, purpose: 'Grinding' }], Date.now(), as),
  );
  if ('clash' in made) throw new Error(`The time is ${made.clash}.`);
  return made.ids[0]!;
}

/** Moves a booking's time as if it had been booked earlier; its allocations go with it. */
export async function shiftTo(world: World, id: string, start: Date, hours = 2): Promise<void> {
  const end = new Date(start.getTime() + hours * HOUR);
  await world.sql('update booking set starts_at = $2, ends_at = $3 where id = $1', [id, start, end]);
  await world.sql('update allocation set blocked_from = $2, blocked_until = $3 where booking_id = $1', [id, start, end]);
}

/** A confirmed booking of a federation's mill, by its member, that began ten minutes ago and goes on for two hours. */
export async function runningBooking(world: World, federation: WorldFederation, assetId: string = federation.mill, quantity = 1): Promise<string> {
  const start = new Date(Math.ceil(Date.now() / 60_000) * 60_000 + HOUR);
  const id = await placed(world, { assetId, start, status: 'CONFIRMED', quantity }, federation.member, federation.labea, federation);
  await shiftTo(world, id, new Date(start.getTime() - 70 * 60_000));
  return id;
}
