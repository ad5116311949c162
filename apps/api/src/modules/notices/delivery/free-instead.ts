import { Injectable } from '@nestjs/common';
import type { Period } from '@auzolan/calendar';
import { Clock } from '../../../platform/clock.js';
import { HitsQueries } from '../../bookings/index.js';
import type { WaitingNotice } from '../notice.sql.js';

/** What else could be had by those whose booking is closed. */
@Injectable()
export class FreeInstead {
  constructor(
    private readonly hits: HitsQueries,
    private readonly clock: Clock,
  ) {}

  /** Up to three free times as long as the booking, as it stands when the notice goes out, the best first; none for notices of anything else. */
  async of(federationId: string, { kind, bookingId, cooperativeId }: WaitingNotice): Promise<Period[]> {
    if (kind !== 'CLOSED' || !bookingId) return [];
    const times = await this.hits.alternatives({ federationId, cooperativeId }, bookingId, this.clock.millis());
    return times.map(({ start, end }) => ({ start: new Date(start).getTime(), end: new Date(end).getTime() }));
  }
}
