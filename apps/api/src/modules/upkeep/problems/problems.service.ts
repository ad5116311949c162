import { Injectable } from '@nestjs/common';
import { isCurrency } from '@auzolan/money';
import { ClosuresService, cancellerValues, IS_KEEPER, type ClosureHits } from '../../bookings/index.js';
import type { Closure } from '../../assets/index.js';
import { ActivityLog } from '../../../platform/audit/activity-log.js';
import { subjectMemberId, type Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { newId } from '../../../platform/database/ids.js';
import { constraintOf } from '../../../platform/database/retry.js';
import { DomainError, InputError, NotFoundError, StaleVersionError } from '../../../platform/errors/domain-error.js';
import { JobQueue } from '../../../platform/jobs/job-queue.js';
import type { CloseForRepairInput, DecideProblemInput } from './problem.inputs.js';
import type { ProblemStatus } from './problem.model.js';
import { PROBLEM_CHANGED, type ProblemChanged } from './problem-news.js';

/** A problem as it comes in. */
export interface NewProblem {
  readonly assetId: string;
  readonly bookingId: string | null;
  readonly reportId: string | null;
  readonly words: string;
  readonly stopsUse: boolean;
}

const LOCK = `select d.asset_id, d.status, d.version, d.words, d.closure_id, ${IS_KEEPER} as may from damage_case d
  join asset a on a.federation_id = d.federation_id and a.id = d.asset_id
  where d.federation_id = auzolan.current_federation() and d.id = $4 and $1::uuid is not null for update of d`;

interface Locked {
  asset_id: string;
  status: ProblemStatus;
  version: number;
  words: string;
  closure_id: string | null;
  may: boolean;
}

/** Problems: reported by anyone, decided by those who look after the thing. */
@Injectable()
export class ProblemsService {
  constructor(
    private readonly db: Db,
    private readonly closures: ClosuresService,
    private readonly activity: ActivityLog,
    private readonly jobs: JobQueue,
  ) {}

  /** @returns its id @throws NotFoundError */
  async open(actor: Actor, { assetId, bookingId, reportId, words, stopsUse }: NewProblem): Promise<string> {
    const [known] = await this.db.query<{ booked: boolean }>(
      `select $2::uuid is null or exists (select from booking b where b.federation_id = a.federation_id and b.id = $2 and (b.asset_id = a.id
         or exists (select from allocation l where l.federation_id = b.federation_id and l.booking_id = b.id and l.leaf_id = a.id))) as booked
       from asset a where a.federation_id = auzolan.current_federation() and a.id = $1`,
      [assetId, bookingId],
    );
    if (!known) throw new NotFoundError('asset', 'assetId');
    if (!known.booked) throw new NotFoundError('booking', 'bookingId');
    const id = newId();
    await this.db.query(
      'insert into damage_case (federation_id, id, asset_id, booking_id, report_id, reported_by_id, words, stops_use) values ($1, $2, $3, $4, $5, $6, $7, $8)',
      [actor.federationId, id, assetId, bookingId, reportId, subjectMemberId(actor), words, stopsUse],
    );
    await this.activity.record(actor, { action: 'problem.report', subjectType: 'problem', subjectId: id, after: { assetId, bookingId, reportId, stopsUse }, topic: 'ASSETS' });
    await this.jobs.tell(PROBLEM_CHANGED, { federationId: actor.federationId, problemId: id, from: null, to: 'OPEN' } satisfies ProblemChanged);
    return id;
  }

  /** What became of it. For coordinators of the owner and stewards. @throws DomainError */
  async decide(actor: Actor, { id, expectedVersion, to, note, chargedToId = null, chargeMinor = null, chargeCurrency = null }: DecideProblemInput): Promise<void> {
    const problem = await this.lock(actor, id);
    if (problem.version !== expectedVersion) throw new StaleVersionError('problem');
    if (to === 'CHARGED') {
      if (!chargedToId) throw new InputError('chargedToId', 'must say whom it is charged to');
      if (!chargeMinor) throw new InputError('chargeMinor', 'must say how much');
      if (!chargeCurrency || !isCurrency(chargeCurrency)) throw new InputError('chargeCurrency', 'must be a currency such as EUR');
    }
    const charge = to === 'CHARGED' ? [chargedToId, chargeMinor, chargeCurrency] : [null, null, null];
    try {
      await this.db.attempt(() =>
        this.db.query(
          `update damage_case set status = $2, version = version + 1, decided_by_id = $3, decided_at = now(), decision_note = $4, charged_to_id = $5, charge_minor = $6, charge_currency = $7
           where federation_id = auzolan.current_federation() and id = $1`,
          [id, to, actor.memberId, note, ...charge],
        ),
      );
    } catch (error) {
      if (constraintOf(error) === 'damage_case_federation_id_charged_to_id_fkey') throw new NotFoundError('cooperative', 'chargedToId');
      if (['damage_move', 'damage_case_check'].includes(constraintOf(error) ?? '')) throw new DomainError('CONFLICT', 'This problem has been dealt with already, or cannot become that.');
      throw error;
    }
    await this.activity.record(actor, { action: 'problem.decide', subjectType: 'problem', subjectId: id, before: { status: problem.status }, after: { status: to, chargedToId, chargeMinor, chargeCurrency }, reason: note, topic: 'ASSETS' });
    await this.jobs.tell(PROBLEM_CHANGED, { federationId: actor.federationId, problemId: id, from: problem.status, to } satisfies ProblemChanged);
  }

  /** Closes the asset from now until it is mended, or lists the bookings that this hits and changes nothing. @param now epoch milliseconds @throws DomainError */
  async closeForRepair(actor: Actor, { id, until, acceptHits }: CloseForRepairInput, now: number): Promise<Closure | ClosureHits> {
    const problem = await this.lock(actor, id);
    if (problem.closure_id) throw new DomainError('CONFLICT', 'It is closed for this problem already.');
    if (until.getTime() <= now) throw new InputError('until', 'must be later than now');
    const closed = await this.closures.add(actor, { assetId: problem.asset_id, start: new Date(now), end: until, reason: problem.words.slice(0, 500), acceptHits });
    if ('bookings' in closed) return closed;
    await this.db.query('update damage_case set closure_id = $2, version = version + 1 where federation_id = auzolan.current_federation() and id = $1', [id, closed.id]);
    return closed;
  }

  private async lock(actor: Actor, id: string): Promise<Locked> {
    const [problem] = await this.db.query<Locked>(LOCK, [...cancellerValues(actor), id]);
    if (!problem) throw new NotFoundError('problem');
    if (!problem.may) throw new DomainError('FORBIDDEN', 'Only a coordinator of the owner or a steward can decide about this problem.');
    return problem;
  }
}
