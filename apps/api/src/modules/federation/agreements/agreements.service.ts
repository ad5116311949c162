import { Injectable } from '@nestjs/common';
import { localDate } from '@auzolan/calendar';
import { webAddress } from '@auzolan/directory';
import { ActivityLog } from '../../../platform/audit/activity-log.js';
import { Clock } from '../../../platform/clock.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { newId } from '../../../platform/database/ids.js';
import { DomainError, InputError, NotFoundError, StaleVersionError } from '../../../platform/errors/domain-error.js';
import { AgreementWatch, type AgreementTime } from './agreement-watch.js';
import type { EndAgreementInput, MakeAgreementInput, MoveAgreementEndInput } from './agreement.inputs.js';

/** Characters of a reason that those hit are told. */
const MOST_TOLD = 500;

const LOCK = `select version, starts_on::text as "startsOn", ends_on::text as "endsOn", ended_at as "endedAt"
  from agreement where federation_id = $1 and id = $2 for update`;

/** Agreements with other federations. What was agreed stays as it was written; only until when it holds can change. */
@Injectable()
export class AgreementsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly watch: AgreementWatch,
    private readonly activityLog: ActivityLog,
  ) {}

  /** @returns its id @throws InputError */
  async make(actor: Actor, { partner, website, contact, terms, startsOn, endsOn }: MakeAgreementInput): Promise<string> {
    checkDays(startsOn, endsOn);
    const address = website?.trim() ? webAddress(website) : '';
    if (address === null) throw new InputError('website', 'is not one that can be understood');
    const id = newId();
    const made = { partner: partner.trim(), website: address, contact: contact?.trim() ?? '', terms, startsOn, endsOn };
    await this.db.query(
      'insert into agreement (federation_id, id, partner, website, contact, terms, starts_on, ends_on, adopted_by_id) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)',
      [actor.federationId, id, made.partner, made.website, made.contact, terms, startsOn, endsOn, actor.memberId],
    );
    await this.activityLog.record(actor, { action: 'agreement.make', subjectType: 'agreement', subjectId: id, after: made, topic: 'COOPERATIVES' });
    return id;
  }

  /** Gives it another last day. @throws DomainError; HitsRefused for guests' bookings that stand after it, unless they are accepted */
  async moveEnd(actor: Actor, { id, expectedVersion, endsOn, acceptHits }: MoveAgreementEndInput): Promise<void> {
    const agreement = await this.lock(actor, id, expectedVersion);
    checkDays(agreement.startsOn, endsOn);
    if (endsOn < localDate(this.clock.millis(), actor.timeZone)) throw new InputError('endsOn', 'must not have passed; end the agreement instead');
    await this.db.query('update agreement set ends_on = $3, version = version + 1 where federation_id = $1 and id = $2', [actor.federationId, id, endsOn]);
    await this.watch.ends(actor, { agreementId: id, before: agreement, after: { ...agreement, endsOn }, reason: null, acceptHits: acceptHits ?? false });
    await this.activityLog.record(actor, {
      action: 'agreement.move', subjectType: 'agreement', subjectId: id, before: { endsOn: agreement.endsOn }, after: { endsOn }, topic: 'COOPERATIVES',
    });
  }

  /** Ends it at once, for good. @throws DomainError; HitsRefused for guests' bookings that stand, unless they are accepted */
  async end(actor: Actor, { id, expectedVersion, reason, acceptHits }: EndAgreementInput): Promise<void> {
    const agreement = await this.lock(actor, id, expectedVersion);
    const endedAt = new Date(this.clock.millis());
    await this.db.query('update agreement set ended_at = $3, ended_by_id = $4, end_reason = $5, version = version + 1 where federation_id = $1 and id = $2', [
      actor.federationId, id, endedAt, actor.memberId, reason,
    ]);
    await this.watch.ends(actor, { agreementId: id, before: agreement, after: { ...agreement, endedAt }, reason: reason.slice(0, MOST_TOLD), acceptHits: acceptHits ?? false });
    await this.activityLog.record(actor, { action: 'agreement.end', subjectType: 'agreement', subjectId: id, after: { endedAt }, reason, topic: 'COOPERATIVES' });
  }

  private async lock({ federationId }: Actor, id: string, expectedVersion: number): Promise<AgreementTime> {
    const [agreement] = await this.db.query<AgreementTime & { version: number }>(LOCK, [federationId, id]);
    if (!agreement) throw new NotFoundError('agreement');
    if (agreement.endedAt) throw new DomainError('CONFLICT', 'This agreement was ended already.');
    if (agreement.version !== expectedVersion) throw new StaleVersionError('agreement');
    return agreement;
  }
}

function checkDays(startsOn: string, endsOn: string): void {
  if (endsOn <= startsOn) throw new InputError('endsOn', 'must be after the first day');
}
