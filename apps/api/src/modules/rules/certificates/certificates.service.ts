import { Injectable } from '@nestjs/common';
import { localDate } from '@auzolan/calendar';
import { ActivityLog } from '../../../platform/audit/activity-log.js';
import { isSteward, type Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { newId } from '../../../platform/database/ids.js';
import { constraintOf } from '../../../platform/database/retry.js';
import { DomainError, ForbiddenError, InputError, NotFoundError } from '../../../platform/errors/domain-error.js';
import type { GrantCertificateInput, RevokeCertificateInput, SetCertificateKindInput } from './certificate.model.js';
import { granterValues, MAY_GRANT } from './certificate.sql.js';

const SET_KIND = `
  insert into certificate_kind (federation_id, id, name, trainer_id, retired) values (auzolan.current_federation(), $1, $2, $3, $4)
  on conflict (federation_id, id) do update set name = excluded.name, trainer_id = excluded.trainer_id, retired = excluded.retired`;
const KIND = `select k.name, k.retired, ${MAY_GRANT} as may from certificate_kind k where k.federation_id = auzolan.current_federation() and k.id = $3`;
const GRANT = `insert into certificate (federation_id, id, kind_id, member_id, valid_until, granted_by_id) values (auzolan.current_federation(), $1, $2, $3, $4, $5)`;
const STANDING = `
  select t.member_id, t.kind_id, t.revoked_at is not null as revoked, ${MAY_GRANT} as may from certificate t
  join certificate_kind k on k.federation_id = t.federation_id and k.id = t.kind_id
  where t.federation_id = auzolan.current_federation() and t.id = $3 for update of t`;
const REVOKE = `update certificate set revoked_at = now(), revoked_by_id = $2 where federation_id = auzolan.current_federation() and id = $1 and revoked_at is null`;

/** What people are trained for. */
@Injectable()
export class CertificatesService {
  constructor(
    private readonly db: Db,
    private readonly activity: ActivityLog,
  ) {}

  /** Adds a kind, or changes it. @returns its id */
  async setKind(actor: Actor, { id, name, trainerId, retired }: SetCertificateKindInput): Promise<string> {
    if (!isSteward(actor)) throw new ForbiddenError('Only a steward says what people can be trained for.');
    if (id && !(await this.exists('certificate_kind', id))) throw new NotFoundError('kind of certificate');
    if (trainerId && !(await this.exists('cooperative', trainerId))) throw new NotFoundError('cooperative', 'trainerId');
    const kindId = id ?? newId();
    try {
      await this.db.attempt(() => this.db.query(SET_KIND, [kindId, name, trainerId ?? null, retired ?? false]));
    } catch (error) {
      if (constraintOf(error) === 'certificate_kind_federation_id_name_key') throw new InputError('name', 'is taken by another kind of certificate');
      throw error;
    }
    await this.activity.record(actor, { action: 'certificate.setKind', subjectType: 'certificateKind', subjectId: kindId, after: { name, trainerId: trainerId ?? null, retired: retired ?? false } });
    return kindId;
  }

  /** @throws ForbiddenError unless the actor is a steward or coordinates the cooperative that trains. */
  async grant(actor: Actor, { memberId, kindId, validUntil }: GrantCertificateInput, now: number): Promise<string> {
    const [kind] = await this.db.query<{ name: string; retired: boolean; may: boolean }>(KIND, [...granterValues(actor), kindId]);
    if (!kind) throw new NotFoundError('kind of certificate', 'kindId');
    if (!kind.may) throw new ForbiddenError('Only a steward, or a coordinator of the cooperative that trains, gives this certificate.');
    if (kind.retired) throw new DomainError('CONFLICT', 'This certificate is no longer given.', [{ field: 'kindId', message: 'is no longer given' }]);
    if (!(await this.exists('member', memberId))) throw new NotFoundError('member', 'memberId');
    if (validUntil && validUntil < localDate(now, actor.timeZone)) throw new InputError('validUntil', 'must not be over already');
    const id = newId();
    await this.db.query(GRANT, [id, kindId, memberId, validUntil ?? null, actor.memberId]);
    await this.activity.record(actor, { action: 'certificate.grant', subjectType: 'certificate', subjectId: id, after: { memberId, kindId, validUntil: validUntil ?? null }, topic: 'MEMBERS' });
    return memberId;
  }

  /** Bookings that stand are not touched. @returns the member's id */
  async revoke(actor: Actor, { id, reason }: RevokeCertificateInput): Promise<string> {
    const [row] = await this.db.query<{ member_id: string; kind_id: string; revoked: boolean; may: boolean }>(STANDING, [...granterValues(actor), id]);
    if (!row) throw new NotFoundError('certificate');
    if (!row.may) throw new ForbiddenError('Only a steward, or a coordinator of the cooperative that trains, takes this certificate back.');
    if (row.revoked) throw new DomainError('CONFLICT', 'This certificate is taken back already.');
    await this.db.query(REVOKE, [id, actor.memberId]);
    await this.activity.record(actor, { action: 'certificate.revoke', subjectType: 'certificate', subjectId: id, before: { memberId: row.member_id, kindId: row.kind_id }, reason, topic: 'MEMBERS' });
    return row.member_id;
  }

  private async exists(table: keyof typeof EXISTS, id: string): Promise<boolean> {
    return (await this.db.query(EXISTS[table], [id])).length > 0;
  }
}

const EXISTS = {
  certificate_kind: 'select from certificate_kind where federation_id = auzolan.current_federation() and id = $1',
  cooperative: 'select from cooperative where federation_id = auzolan.current_federation() and id = $1',
  member: 'select from member where federation_id = auzolan.current_federation() and id = $1',
} as const;
