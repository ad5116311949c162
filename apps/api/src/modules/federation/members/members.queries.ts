import { Injectable } from '@nestjs/common';
import { coordinated, type Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { checkPage, type Listed, type PageArgs } from '../../../platform/graphql/page.js';
import { plainWords } from '../search-text.js';
import { MEMBER_COLUMNS, MEMBERS_SEEN, readerValues } from './member.access.js';
import type { MemberFilter } from './member.inputs.js';
import { toMember, type Member, type MemberRow } from './member.model.js';

/** Stewards see everyone; coordinators who has, or will have, a role in a cooperative of theirs. */
const LIST = `
  with found as not materialized (
    select m.id, m.sort_name from member m
    where m.federation_id = $1 and m.sort_name like all ($6::text[])
      and ($2::boolean and $7::uuid is null or exists (
        select from member_role r
        where r.federation_id = $1 and r.member_id = m.id and (r.until_date is null or r.until_date > (now() at time zone $5)::date)
          and ($2::boolean or r.cooperative_id = any($8::uuid[])) and ($7::uuid is null or r.cooperative_id = $7::uuid))))
  select t.total, ${MEMBER_COLUMNS}
  from (select count(*)::int as total from found) t
  left join (select id from found order by sort_name, id limit $9 offset $10) p on true
  left join (${MEMBERS_SEEN}) on m.federation_id = $1 and m.id = p.id
  order by m.sort_name, m.id`;

type ListRow = { total: number } & (MemberRow | { id: null });

/** Lists of people. */
@Injectable()
export class MembersQueries {
  constructor(private readonly db: Db) {}

  /** One page by name, in one statement; only people whom the actor looks after. */
  async list(actor: Actor, filter: MemberFilter, page: PageArgs): Promise<Listed<Member>> {
    const { skip, take } = checkPage(page);
    const patterns = plainWords(filter.text ?? '').map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
    const rows = await this.db.read<ListRow>(actor.federationId, LIST, [
      ...readerValues(actor), patterns, filter.cooperativeId ?? null, coordinated(actor), take, skip,
    ]);
    return { items: rows.flatMap((row) => (row.id === null ? [] : [toMember(row)])), totalItems: rows[0]!.total };
  }
}
