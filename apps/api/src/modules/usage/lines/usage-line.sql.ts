import { instantSql } from '../../assets/index.js';
import { isSteward, type Actor } from '../../../platform/context/actor.js';
import { READING_JSON } from '../../upkeep/index.js';

/** SQL that makes the JSON of a UsageLine from a row `u` of the table usage_line. */
export const USAGE_LINE_JSON = `json_build_object('id', u.id, 'bookingId', u.booking_id, 'assetId', u.asset_id, 'cooperativeId', u.cooperative_id, 'phase', u.phase,
  'measure', u.measure, 'quantity', u.quantity::text, 'scale', u.scale, 'currency', u.currency, 'start', ${instantSql('u.starts_at')}, 'end', ${instantSql('u.ends_at')},
  'fromReading', (select ${READING_JSON} from meter_reading r where r.federation_id = u.federation_id and r.id = u.from_reading_id),
  'toReading', (select ${READING_JSON} from meter_reading r where r.federation_id = u.federation_id and r.id = u.to_reading_id))`;

/** Values of $1, $2: who reads. */
export function usageReaderValues(actor: Actor): [boolean, string[]] {
  return [isSteward(actor) || actor.federationRoles.has('AUDITOR'), [...actor.cooperativeRoles.keys()]];
}

/** Whether the reader may see row `u`: of the cooperative that used, of the asset's owner, steward, auditor. */
export const MAY_SEE_USAGE = `($1::boolean or u.cooperative_id = any ($2::uuid[]) or exists (
  select from asset o where o.federation_id = u.federation_id and o.id = u.asset_id and o.owner_id = any ($2::uuid[])))`;
