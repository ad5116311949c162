import { coordinated, isSteward, type Actor } from '../../../platform/context/actor.js';
import { instantSql } from '../../assets/index.js';

/** Values of $1 and $2 in statements that show kinds: who reads. */
export function granterValues(actor: Actor): [boolean, string[]] {
  return [isSteward(actor), coordinated(actor)];
}

/** Whether the one who asks may give kind `k`. */
export const MAY_GRANT = `($1::boolean or coalesce(k.trainer_id = any ($2::uuid[]), false))`;

/** SQL that makes the JSON of a CertificateKind from a row `k`. */
export const KIND_JSON = `json_build_object('id', k.id, 'name', k.name, 'trainerId', k.trainer_id, 'retired', k.retired, 'mayGrant', not k.retired and ${MAY_GRANT})`;

/** SQL that makes the JSON of a Certificate from rows `t` and `k`. */
export const CERTIFICATE_JSON = `json_build_object('id', t.id, 'kind', ${KIND_JSON}, 'memberId', t.member_id, 'grantedById', t.granted_by_id,
  'validUntil', t.valid_until, 'grantedAt', ${instantSql('t.granted_at')}, 'revokedAt', ${instantSql('t.revoked_at')})`;
