import { instantSql } from '../../assets/index.js';
import { INSIDER, readerValues } from '../../bookings/index.js';
import type { BatchReader } from '../../../platform/graphql/loader.js';
import type { BookingUse } from './use.model.js';

const OF = `x.federation_id = b.federation_id and x.booking_id = b.id`;

const USE = `select b.id, json_build_object('needsTwo', auzolan.needs_two(b.federation_id, b.asset_id),
    'secondPeople', coalesce((select json_agg(json_build_object('memberId', x.member_id, 'confirmedAt', ${instantSql('x.confirmed_at')}, 'declinedAt', ${instantSql('x.declined_at')}) order by x.asked_at) from second_person x where ${OF}), '[]'),
    'takenAt', (select ${instantSql('x.at')} from handover x where ${OF} and x.kind = 'OUT'), 'returnedAt', (select ${instantSql('x.at')} from handover x where ${OF} and x.kind = 'BACK'),
    'units', coalesce((select json_agg(json_build_object('id', u.id, 'label', u.label, 'retired', u.retired) order by u.label) from unit_use x
      join asset_unit u on u.federation_id = x.federation_id and u.id = x.unit_id where ${OF}), '[]'),
    'consumables', coalesce((select json_agg(json_build_object('id', x.id, 'name', x.name, 'quantity', trim_scale(x.quantity)::text, 'unit', x.unit) order by x.at, x.id) from consumable_use x where ${OF}), '[]')) as use
  from booking b join asset a on a.federation_id = b.federation_id and a.id = b.asset_id
  where b.federation_id = auzolan.current_federation() and b.id = any ($5::uuid[]) and $2::uuid[] is not null
    and (${INSIDER} or exists (select from second_person x where ${OF} and x.member_id = $1::uuid))`;

/** By booking: how the thing was taken out and given back; for those who may see the purpose, and who was asked to be there. */
export const useOf: BatchReader<BookingUse> = async ({ actor, db }, ids) => {
  const rows = await db.read<{ id: string; use: BookingUse }>(actor.federationId, USE, [...readerValues(actor), ids]);
  return new Map(rows.map(({ id, use }) => [id, use]));
};

/** By unit: the booking with which it is out now. */
export const outWith: BatchReader<{ id: string }> = async ({ actor, db }, ids) => {
  const rows = await db.read<{ of: string; id: string }>(
    actor.federationId, `select x.unit_id as of, x.booking_id as id from unit_use x where x.federation_id = auzolan.current_federation() and x.unit_id = any ($1::uuid[]) and x.back_at is null`, [ids],
  );
  return new Map(rows.map(({ of, id }) => [of, { id }]));
};
