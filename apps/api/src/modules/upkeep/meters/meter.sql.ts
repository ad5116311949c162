import { instantSql } from '../../assets/index.js';

/** SQL that makes the JSON of a MeterReading from a row `r` of the table meter_reading. */
export const READING_JSON = `json_build_object('id', r.id, 'meterId', r.meter_id, 'at', ${instantSql('r.at')}, 'value', r.value::text, 'source', r.source,
  'bookingId', r.booking_id, 'correctsId', r.corrects_id, 'reason', r.reason,
  'counts', not exists (select from meter_reading c where c.federation_id = r.federation_id and c.corrects_id = r.id))`;

/** SQL that makes the JSON of a Meter from a row `m` of the table meter. */
export const METER_JSON = `json_build_object('id', m.id, 'assetId', m.asset_id, 'name', m.name, 'unit', m.unit, 'scale', m.scale, 'replacesId', m.replaces_id,
  'retiredAt', ${instantSql('m.retired_at')}, 'latest', (select ${READING_JSON} from counted_reading r
    where r.federation_id = m.federation_id and r.meter_id = m.id order by r.at desc, r.value desc limit 1))`;
