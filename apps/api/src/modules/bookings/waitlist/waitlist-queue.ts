import { Injectable, type OnModuleInit } from '@nestjs/common';
import { freePeriods } from '@auzolan/calendar';
import { MemberActors } from '../../../platform/context/member-actors.js';
import { Db } from '../../../platform/database/db.js';
import { DomainError } from '../../../platform/errors/domain-error.js';
import { JobQueue } from '../../../platform/jobs/job-queue.js';
import { mayBook } from '../booking.access.js';
import { Placing } from '../placing/placing.service.js';
import { calendarOf, calendarSql, type CalendarRow } from '../schedule/schedule.sql.js';
import { fitting, keptUntil } from './fitting.js';
import { WAITLIST_OFFERED, type WaitlistOffered } from './waitlist-news.js';
import { FAIR_DAYS, LOCK_QUEUE, QUEUE, type WaitingEntry } from './waitlist.sql.js';

const DAY = 86_400_000;
/** Most entries that are looked at in one go. */
const MOST = 50;

const CALENDAR = calendarSql('asset a where a.federation_id = auzolan.current_federation() and a.id = $3 and not a.retired');

/**
 * Gives freed times to those who wait, one asset at a time. Before someone new takes time of an asset, those who wait for
 * it get their turn in the same transaction, so that nobody can slip in between a cancellation and the offer that follows.
 */
@Injectable()
export class WaitlistQueue implements OnModuleInit {
  constructor(
    private readonly db: Db,
    private readonly members: MemberActors,
    private readonly placing: Placing,
    private readonly jobs: JobQueue,
  ) {}

  onModuleInit(): void {
    this.placing.servesFirst((federationId, assetIds, now) => this.serve(federationId, assetIds, now));
  }

  /** Offers what is free of these assets to those who wait for it, in their order. @param now epoch milliseconds */
  async serve(federationId: string, assetIds: readonly string[], now: number): Promise<void> {
    for (const assetId of [...assetIds].sort()) {
      await this.db.query(LOCK_QUEUE, [assetId]);
      for (const entry of await this.db.query<WaitingEntry>(QUEUE, [assetId, FAIR_DAYS, MOST])) await this.offer(federationId, assetId, entry, now);
    }
  }

  private async offer(federationId: string, assetId: string, entry: WaitingEntry, now: number): Promise<void> {
    const { quantity, purpose, cooperativeId, memberId, bookedById } = entry;
    const span = [new Date(Math.max(entry.earliest, now) - 2 * DAY), new Date(entry.latest + 2 * DAY)];
    const [row] = await this.db.query<CalendarRow>(CALENDAR, [...span, assetId]);
    if (!row) return;
    const free = freePeriods(calendarOf(row, cooperativeId, quantity), { start: entry.earliest, end: entry.latest }, now);
    const found = fitting(entry, free, now);
    const until = found && keptUntil(found.start, now);
    const actor = until && (await this.members.of(federationId, memberId, cooperativeId));
    if (!until || !actor || !mayBook(actor)) return;
    const wish = { assetId, quantity, purpose, start: new Date(found.start), end: new Date(found.end) };
    const bookingId = await this.orNull(async () => {
      const placed = await this.placing.place(actor, { cooperativeId, memberId, bookedById }, [wish], now, { status: 'HELD', heldUntil: new Date(until), waited: true });
      return 'clash' in placed ? null : placed.ids[0]!;
    });
    if (!bookingId) return;
    await this.db.query('update waitlist_entry set booking_id = $2 where federation_id = auzolan.current_federation() and id = $1', [entry.id, bookingId]);
    await this.jobs.tell(WAITLIST_OFFERED, { federationId, entryId: entry.id, memberId, bookingId, until: new Date(until).toISOString() } satisfies WaitlistOffered);
  }

  /** Whom the rules refuse is passed over, and goes on waiting. */
  private async orNull(place: () => Promise<string | null>): Promise<string | null> {
    try {
      return await this.db.attempt(place);
    } catch (error) {
      if (error instanceof DomainError) return null;
      throw error;
    }
  }
}
