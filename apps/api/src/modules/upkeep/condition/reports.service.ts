import { Injectable } from '@nestjs/common';
import { cancellerValues, type BookingInHand } from '../../bookings/index.js';
import { ActivityLog } from '../../../platform/audit/activity-log.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { newId } from '../../../platform/database/ids.js';
import { DomainError, InputError, NotFoundError } from '../../../platform/errors/domain-error.js';
import { ProblemsService } from '../problems/problems.service.js';
import type { AnswerReportInput, ConditionRating, HandoverKind, ReportOutcome } from './condition.model.js';
import { OTHER_SIDE, REPORT_TABLES } from './condition.sql.js';

/** What is said of a thing. */
export interface Finding {
  readonly rating: ConditionRating;
  readonly note?: string | null;
}

const RATINGS: readonly ConditionRating[] = ['GOOD', 'WORN', 'DAMAGED', 'UNUSABLE'];

const LAST_RETURN = `select r.id, r.rating, r.booking_id, n.outcome is null and r.answer_until > now() as open from condition_report r
  left join report_answer n on n.federation_id = r.federation_id and n.report_id = r.id
  where r.federation_id = auzolan.current_federation() and r.asset_id = $1 and r.kind = 'BACK' order by r.at desc, r.id desc limit 1`;

const INSERT = `insert into condition_report (federation_id, id, booking_id, asset_id, kind, side, rating, note, follows_id, by_id, answer_until)
  select $1::uuid, $2::uuid, $3::uuid, a.id, $5, $6, $7, $8, $9::uuid, $10::uuid, now() + a.objection_hours * interval '1 hour' from asset a where a.federation_id = $1 and a.id = $4`;

const ASKED = `select r.id, b.asset_id, r.booking_id, n.outcome, r.answer_until > now() as "inTime", ${OTHER_SIDE} as may from ${REPORT_TABLES}
  where r.federation_id = auzolan.current_federation() and r.id = $4`;

/** Reports of the state of things, and what the other side says to them. */
@Injectable()
export class ReportsService {
  constructor(
    private readonly db: Db,
    private readonly problems: ProblemsService,
    private readonly activity: ActivityLog,
  ) {}

  /** What is found when a thing is taken: what the last return left, unless said otherwise. That return is accepted with it, or objected to. @returns the report's id */
  async takenOut(actor: Actor, booking: BookingInHand, finding: Finding | null): Promise<string> {
    const [last] = await this.db.query<{ id: string; rating: ConditionRating; booking_id: string; open: boolean }>(LAST_RETURN, [booking.asset.id]);
    const found = finding ?? { rating: last?.rating ?? 'GOOD' };
    const worse = last !== undefined && RATINGS.indexOf(found.rating) > RATINGS.indexOf(last.rating);
    const id = await this.write(actor, booking, 'OUT', found, last?.id ?? null);
    if (last?.open) await this.answerAs(actor, last.id, worse ? 'OBJECTED' : 'ACCEPTED', worse ? found.note || found.rating : '');
    if (worse) await this.problems.open(actor, { assetId: booking.asset.id, bookingId: last.booking_id, reportId: id, words: found.note || found.rating, stopsUse: found.rating === 'UNUSABLE' });
    return id;
  }

  /** What is said when a thing is given back; damage becomes a problem at once. @returns the report's id */
  async givenBack(actor: Actor, booking: BookingInHand, finding: Finding): Promise<string> {
    const id = await this.write(actor, booking, 'BACK', finding, null);
    if (finding.rating === 'DAMAGED' || finding.rating === 'UNUSABLE') {
      await this.problems.open(actor, { assetId: booking.asset.id, bookingId: booking.id, reportId: id, words: finding.note || finding.rating, stopsUse: finding.rating === 'UNUSABLE' });
    }
    return id;
  }

  /** Accepts a report of the other side, or objects, which opens a problem. @throws DomainError */
  async answer(actor: Actor, { id, accept, note }: AnswerReportInput): Promise<void> {
    const [asked] = await this.db.query<{ asset_id: string; booking_id: string; outcome: string | null; inTime: boolean; may: boolean }>(ASKED, [...cancellerValues(actor), id]);
    if (!asked) throw new NotFoundError('report');
    if (!asked.may) throw new DomainError('FORBIDDEN', 'Only the other side can answer this report.');
    if (asked.outcome) throw new DomainError('CONFLICT', 'This report has been answered already.');
    if (!asked.inTime) throw new DomainError('CONFLICT', 'The time to object is over, so the report stands.');
    if (!accept && !note) throw new InputError('note', 'must say what is not so');
    await this.answerAs(actor, id, accept ? 'ACCEPTED' : 'OBJECTED', note ?? '');
    if (!accept) await this.problems.open(actor, { assetId: asked.asset_id, bookingId: asked.booking_id, reportId: id, words: note!, stopsUse: false });
  }

  private async answerAs(actor: Actor, id: string, outcome: ReportOutcome, note: string): Promise<void> {
    const written = await this.db.query(
      'insert into report_answer (federation_id, report_id, outcome, note, by_id) values ($1, $2, $3, $4, $5) on conflict do nothing returning report_id',
      [actor.federationId, id, outcome, note, actor.memberId],
    );
    if (!written.length) throw new DomainError('CONFLICT', 'This report has been answered already.');
    await this.activity.record(actor, { action: outcome === 'ACCEPTED' ? 'report.accept' : 'report.object', subjectType: 'report', subjectId: id, after: { outcome }, reason: note, topic: 'BOOKINGS' });
  }

  private async write(actor: Actor, booking: BookingInHand, kind: HandoverKind, { rating, note }: Finding, followsId: string | null): Promise<string> {
    const id = newId();
    const side = booking.isHolder ? 'HOLDER' : 'OWNER';
    await this.db.query(INSERT, [actor.federationId, id, booking.id, booking.asset.id, kind, side, rating, note ?? '', followsId, actor.memberId]);
    await this.activity.record(actor, { action: 'report.write', subjectType: 'report', subjectId: id, after: { bookingId: booking.id, kind, side, rating } });
    return id;
  }
}
