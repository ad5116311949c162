import { Injectable } from '@nestjs/common';
import { localDate } from '@auzolan/calendar';
import { cancellerValues, IS_HOLDER, IS_KEEPER } from '../../bookings/index.js';
import { plainWords } from '../../federation/index.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { isUuid } from '../../../platform/database/ids.js';
import { checkPage, type Listed, type PageArgs } from '../../../platform/graphql/page.js';
import type { SecondChoice } from './use.model.js';

// People of the holder's cooperative, then of the owner's, who were not asked already or said no; each once.
const CHOICES = `
  with found as materialized (
    select distinct on (m.id) m.id, m.sort_name, r.cooperative_id, r.cooperative_id = b.cooperative_id as own
    from booking b join asset a on a.federation_id = b.federation_id and a.id = b.asset_id
    join member_role r on r.federation_id = b.federation_id and r.cooperative_id in (b.cooperative_id, a.owner_id) and daterange(r.from_date, r.until_date, '[)') @> $5::date
    join member m on m.federation_id = r.federation_id and m.id = r.member_id
    where b.federation_id = auzolan.current_federation() and b.id = $4 and (${IS_HOLDER} or ${IS_KEEPER})
      and m.id not in ($1, b.member_id) and m.sort_name like all ($6::text[])
      and not exists (select from second_person s where s.federation_id = b.federation_id and s.booking_id = b.id and s.member_id = m.id and s.declined_at is null)
    order by m.id, own desc)
  select (select count(*)::int from found) as total, coalesce(json_agg(page), '[]') as items from (
    select id as "memberId", cooperative_id as "cooperativeId" from found order by own desc, sort_name, id offset $7 limit $8) page`;

/** Whom one can ask to be the second person. */
@Injectable()
export class SecondChoicesQueries {
  constructor(private readonly db: Db) {}

  /** By cooperative and name; nobody for those who may not ask. @param text words that the name contains @param now epoch milliseconds */
  async of(actor: Actor, bookingId: string, text: string, page: PageArgs, now: number): Promise<Listed<SecondChoice>> {
    const { skip, take } = checkPage(page);
    if (!isUuid(bookingId)) return { items: [], totalItems: 0 };
    const patterns = plainWords(text).map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
    const [row] = await this.db.read<{ total: number; items: SecondChoice[] }>(actor.federationId, CHOICES, [
      ...cancellerValues(actor), bookingId, localDate(now, actor.timeZone), patterns, skip, take,
    ]);
    return { items: row!.items, totalItems: row!.total };
  }
}
