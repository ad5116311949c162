import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Agreement, isInForce } from '@auzolan/booking-rules';
import { addDays, startOfDay } from '@auzolan/calendar';
import { HitsRefused } from '../../assets/index.js';
import { type AgreementEnd, type AgreementTime, AgreementWatch } from '../../federation/index.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { newId } from '../../../platform/database/ids.js';
import { clashWords } from '../placing/clash.messages.js';
import { ADD_AGREEMENT_CLOSURES, AGREEMENT_HITS, GUEST_BOOKINGS } from './agreement-hits.sql.js';
import { HitsService, type Hit } from './hits.service.js';
import { END_HITS } from './hours-hits.sql.js';

interface GuestBooking {
  readonly id: string;
  readonly start: Date;
  readonly end: Date;
  /** Zone of the asset. */
  readonly zone: string;
}

/** Bookings of guests that stand after another end of their agreement: hit, once, and free of it when the end moves away again. */
@Injectable()
export class AgreementHits implements OnModuleInit {
  constructor(
    private readonly db: Db,
    private readonly watch: AgreementWatch,
    private readonly hits: HitsService,
  ) {}

  onModuleInit(): void {
    this.watch.watchedBy((actor, end) => this.ending(actor, end));
  }

  /** @throws HitsRefused unless the hits are accepted */
  private async ending(actor: Actor, { agreementId, before, after, acceptHits, reason }: AgreementEnd): Promise<void> {
    const bookings = await this.db.query<GuestBooking>(GUEST_BOOKINGS, [agreementId]);
    const isUnder = (time: AgreementTime, booking: GuestBooking): boolean => isInForce(agreementOf(time), { start: booking.start.getTime(), end: booking.end.getTime() }, booking.zone);
    const hit = bookings.filter((booking) => isUnder(before, booking) && !isUnder(after, booking));
    if (hit.length && !acceptHits) throw new HitsRefused(clashWords(actor.language, 'HOURS_HIT'), hit.map(({ id }) => id));
    await this.endHits(agreementId, bookings.filter((booking) => isUnder(after, booking)));
    await this.open(actor, agreementId, after, hit, reason ?? clashWords(actor.language, 'AGREEMENT_ENDS'));
  }

  private async endHits(agreementId: string, bookings: readonly GuestBooking[]): Promise<void> {
    const over = await this.db.query<Hit>(AGREEMENT_HITS, [agreementId, bookings.map(({ id }) => id)]);
    if (over.length) await this.db.query(END_HITS, [over.map(({ closureId }) => closureId), over.map(({ bookingId }) => bookingId)]);
  }

  /** One stretch for each zone, from the end there to the end of the last booking. */
  private async open(actor: Actor, agreementId: string, after: AgreementTime, hit: readonly GuestBooking[], reason: string): Promise<void> {
    const stretches = [...new Set(hit.map(({ zone }) => zone))].map((zone) => ({ id: newId(), bookings: hit.filter((booking) => booking.zone === zone), from: endOf(after, zone) }));
    if (!stretches.length) return;
    const rows = stretches.map(({ id, bookings, from }) => ({ id, starts_at: from, ends_at: new Date(Math.max(...bookings.map(({ end }) => end.getTime()))) }));
    await this.db.query(ADD_AGREEMENT_CLOSURES, [JSON.stringify(rows), agreementId, reason, actor.memberId]);
    await this.hits.open(actor, stretches.flatMap(({ id, bookings }) => bookings.map((booking) => ({ closureId: id, bookingId: booking.id }))));
  }
}

function agreementOf({ startsOn, endsOn, endedAt }: AgreementTime): Agreement {
  return { from: startsOn, until: endsOn, endedAt: endedAt?.getTime() ?? null };
}

function endOf({ endsOn, endedAt }: AgreementTime, zone: string): Date {
  return new Date(Math.min(startOfDay(addDays(endsOn, 1), zone), endedAt?.getTime() ?? Infinity));
}
