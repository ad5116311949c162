import { Inject, Injectable } from '@nestjs/common';
import { mergePeriods, takenPeriods, type Period } from '@auzolan/calendar';
import { bookingEvent, writeCalendar, type BookingForCalendar } from '@auzolan/icalendar';
import { Config } from '../../../platform/config/config.js';
import { actorOf } from '../../../platform/context/acting-for.js';
import { isSteward, type Actor, type PersonMembership } from '../../../platform/context/actor.js';
import { secretHash } from '../../../platform/context/principals.js';
import { Db } from '../../../platform/database/db.js';
import { readerValues } from '../../bookings/index.js';
import { federationOfToken } from './feed-token.js';
import { BOOKINGS, FEED, FREE_BUSY, NOTE_READING, type FeedRow, type TakenRow } from './feed-reader.sql.js';

const DAY = 86_400_000;
const PAST_DAYS = 90;
const COMING_DAYS = 400;
const REFRESH_MINUTES = 60;

/** Writes the calendar behind a link. */
@Injectable()
export class FeedReader {
  constructor(
    private readonly db: Db,
    @Inject(Config) private readonly config: Config,
  ) {}

  /**
   * The file, as whoever made the link may see it now. Null for an unknown or ended link, and once its maker has left the
   * federation or the cooperative that it is about. @param now epoch ms
   */
  async read(token: string, now: number): Promise<string | null> {
    const federationId = federationOfToken(token);
    if (!federationId) return null;
    const [feed] = await this.db.read<FeedRow>(federationId, FEED, [secretHash(token)]);
    if (!feed) return null;
    const actor = await this.maker(federationId, feed);
    if (!actor || !mayStill(actor, feed)) return null;
    if (feed.stale) await this.db.tx(federationId, () => this.db.query(NOTE_READING, [feed.id]));
    const window = { start: Math.floor(now / DAY - PAST_DAYS) * DAY, end: Math.floor(now / DAY + COMING_DAYS) * DAY };
    return feed.kind === 'FREE_BUSY' ? this.freeBusy(federationId, feed, window) : this.bookings(actor, feed, window, now);
  }

  private async bookings(actor: Actor, feed: FeedRow, window: Period, now: number): Promise<string> {
    const rows = await this.db.read<{ booking: BookingForCalendar }>(actor.federationId, BOOKINGS[feed.kind as keyof typeof BOOKINGS], [
      ...readerValues(actor), new Date(window.start), new Date(window.end), new Date(Math.floor(now / DAY - 30) * DAY), feed.assetId ?? feed.cooperativeId ?? feed.memberId,
    ]);
    const origin = this.config.values.PUBLIC_URL;
    const events = rows.map(({ booking }) => bookingEvent({ ...booking, ...(origin ? { url: new URL('/bookings', origin).href } : {}) }));
    return writeCalendar({ method: 'PUBLISH', name: feed.name, refreshMinutes: REFRESH_MINUTES, events });
  }

  private async freeBusy(federationId: string, feed: FeedRow, window: Period): Promise<string> {
    const [taken] = await this.db.read<TakenRow>(federationId, FREE_BUSY, [feed.assetId, new Date(window.start), new Date(window.end)]);
    const busy = mergePeriods([...takenPeriods(taken!.bookings, taken!.leaves), ...taken!.closures]);
    return writeCalendar({
      method: 'PUBLISH', name: feed.name, refreshMinutes: REFRESH_MINUTES,
      freeBusy: { uid: `${feed.assetId}@auzolan`, changedAt: taken!.changedAt, window, busy },
    });
  }

  private async maker(federationId: string, { personId, language }: FeedRow): Promise<Actor | null> {
    const [row] = await this.db.read<{ memberships: PersonMembership[] }>(null, 'select auzolan.memberships($1) as memberships', [personId]);
    const memberships = row!.memberships.filter((one) => one.federationId === federationId);
    return actorOf({ personId, language, sessionId: null, tokenId: null, scopes: new Set(['READ']), memberships }, { actingFor: undefined, onBehalfOf: undefined });
  }
}

/** Someone without any role is no longer of the federation; the rest of what they see is judged row by row. */
function mayStill(actor: Actor, feed: FeedRow): boolean {
  if (actor.federationRoles.size === 0 && actor.cooperativeRoles.size === 0) return false;
  if (feed.kind === 'COOPERATIVE') return isSteward(actor) || actor.cooperativeRoles.has(feed.cooperativeId!);
  return feed.kind !== 'FREE_BUSY' || isSteward(actor) || (actor.cooperativeRoles.get(feed.ownerId!)?.has('COORDINATOR') ?? false);
}
