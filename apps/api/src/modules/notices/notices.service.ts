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
  /** Null for a statement. */
  readonly assetId: string | null;
  /** For a statement, and only for it: the settlement that it is of. */
  readonly settlementId?: string;
  /** Null where it is about none. */
  readonly bookingId: string | null;
  /** Null for problems and statements; likewise `end`. */
  readonly start: Date | null;
  readonly end: Date | null;
  /** The activity, closure, offer or the like that it comes from: one cause is told once. */
  readonly causeId: string;
  readonly reason?: string | null;
  /** For offers and questions, and only for them: until when. */
  readonly openUntil?: Date | null;
}

/** Task that hands one notice on. */
export const DELIVER = 'notices.deliver';

const ADD = `
  insert into notice (federation_id, id, member_id, kind, asset_id, booking_id, starts_at, ends_at, cause_id, reason, open_until, settlement_id)
  select auzolan.current_federation(), told.id, told.member_id, $3, $4, $5, $6, $7, $8, left($9, 500), $10, $11
  from unnest($1::uuid[], $2::uuid[]) as told(id, member_id)
  on conflict do nothing returning id`;

const WITHDRAW = `
  update notice set settled_at = coalesce(settled_at, now()), outcome = coalesce(outcome, 'DROPPED')
  where federation_id = auzolan.current_federation() and kind = $2 and (booking_id = $1 or cause_id = $1)
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
  async tell(federationId: string, { kind, memberIds, assetId, settlementId, bookingId, start, end, causeId, reason, openUntil }: News): Promise<void> {
    const members = [...new Set(memberIds)];
    if (!members.length) return;
    const added = await this.db.query<{ id: string }>(ADD, [
      members.map(() => newId()), members, kind, assetId, bookingId, start, end, causeId, reason || null, openUntil ?? null, settlementId ?? null,
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

  /** Takes back what was to be told of a booking, or comes from a cause, mails that have not gone out too. */
  async withdraw(id: string, kind: NoticeKind): Promise<void> {
    const notices = await this.db.query<{ id: string }>(WITHDRAW, [id, kind]);
    if (notices.length) await this.mailer.withdraw(notices.map(({ id }) => aboutNotice(id)));
  }
}

/** What a mail of this notice is about. */
export function aboutNotice(id: string): string {
  return `notice:${id}`;
}
