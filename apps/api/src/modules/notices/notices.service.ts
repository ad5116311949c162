import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/database/db.js';
import { newId } from '../../platform/database/ids.js';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import { Mailer } from '../../platform/mail/mailer.js';
import type { NoticeKind } from './notice-kind.js';

/** What became of a notice. */
export type NoticeOutcome = 'MAILED' | 'IN_DIGEST' | 'PUSHED' | 'DROPPED';

/** What is to be told to one or more members. */
export interface News {
  readonly kind: NoticeKind;
  readonly memberIds: readonly string[];
  readonly assetId: string;
  /** Null for an offer of a time that nobody holds yet. */
  readonly bookingId: string | null;
  readonly start: Date;
  readonly end: Date;
  /** The activity, closure or offer that it comes from: one cause is told once. */
  readonly causeId: string;
  readonly reason?: string | null;
  /** For offers, and only for them: until when. */
  readonly openUntil?: Date | null;
}

/** Task that hands one notice on. */
export const DELIVER = 'notices.deliver';

const ADD = `
  insert into notice (federation_id, id, member_id, kind, asset_id, booking_id, starts_at, ends_at, cause_id, reason, open_until)
  select auzolan.current_federation(), told.id, told.member_id, $3, $4, $5, $6, $7, $8, left($9, 500), $10
  from unnest($1::uuid[], $2::uuid[]) as told(id, member_id)
  on conflict do nothing returning id`;

const WITHDRAW = `
  update notice set settled_at = coalesce(settled_at, now()), outcome = coalesce(outcome, 'DROPPED')
  where federation_id = auzolan.current_federation() and case when $2::text is null then cause_id = $1::uuid else booking_id = $1::uuid and kind = $2 end
  returning id`;

/** Writes of notices. */
@Injectable()
export class NoticesService {
  constructor(
    private readonly db: Db,
    private readonly jobs: JobQueue,
    private readonly mailer: Mailer,
  ) {}

  /** Tells each member once, soon. Of the same cause nothing is told again. */
  async tell(federationId: string, { kind, memberIds, assetId, bookingId, start, end, causeId, reason, openUntil }: News): Promise<void> {
    const members = [...new Set(memberIds)];
    if (!members.length) return;
    const added = await this.db.query<{ id: string }>(ADD, [
      members.map(() => newId()), members, kind, assetId, bookingId, start, end, causeId, reason || null, openUntil ?? null,
    ]);
    for (const { id } of added) await this.handOn(federationId, id);
  }

  /** Has a waiting notice handed on the way its reader wants now. */
  async handOn(federationId: string, id: string): Promise<void> {
    await this.jobs.add(DELIVER, { federationId, id }, { key: `notice:${id}` });
  }

  /** What waited and is now dealt with. @returns false when someone else was faster */
  async settle(id: string, outcome: NoticeOutcome): Promise<boolean> {
    const settled = await this.db.query(
      'update notice set settled_at = now(), outcome = $2 where federation_id = auzolan.current_federation() and id = $1 and settled_at is null returning id',
      [id, outcome],
    );
    return settled.length > 0;
  }

  /** Takes back what was to be told of a booking, or of an offer, mails that have not gone out too. */
  async withdraw(what: { bookingId: string; kind: NoticeKind } | { causeId: string }): Promise<void> {
    const [id, kind] = 'causeId' in what ? [what.causeId, null] : [what.bookingId, what.kind];
    const notices = await this.db.query<{ id: string }>(WITHDRAW, [id, kind]);
    if (notices.length) await this.mailer.withdraw(notices.map(({ id }) => aboutNotice(id)));
  }
}

/** What a mail of this notice is about. */
export function aboutNotice(id: string): string {
  return `notice:${id}`;
}
