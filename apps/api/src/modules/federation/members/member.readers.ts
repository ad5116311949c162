import { Injectable } from '@nestjs/common';
import { Db } from '../../../platform/database/db.js';
import { groupedBy, type BatchReader } from '../../../platform/graphql/loader.js';
import { MEMBER_COLUMNS, MEMBERS_SEEN, readerValues } from './member.access.js';
import { toMember, toMemberRole, type Member, type MemberRole, type MemberRoleRow, type MemberRow } from './member.model.js';

const BY_ID = `select ${MEMBER_COLUMNS} from ${MEMBERS_SEEN} where m.federation_id = $1 and m.id = any($6::uuid[])`;

const ROLES = `
  select r.id, r.member_id, r.cooperative_id, r.role, r.from_date::text as from_date, r.until_date::text as until_date
  from member_role r left join cooperative c on c.federation_id = r.federation_id and c.id = r.cooperative_id
  where r.federation_id = $1 and r.member_id = any($2::uuid[])
    and (r.until_date is null or r.until_date > (now() at time zone $3)::date)
  order by c.sort_name nulls first, r.role, r.from_date, r.id`;

/** Readers of people and their roles, for loaders. */
@Injectable()
export class MemberReaders {
  constructor(private readonly db: Db) {}

  /** Members by id, with what the reader may see of them. */
  readonly byId: BatchReader<Member> = async ({ actor }, ids) => {
    const rows = await this.db.read<MemberRow>(actor.federationId, BY_ID, [...readerValues(actor), ids]);
    return new Map(rows.map((row) => [row.id, toMember(row)]));
  };

  /** Roles by member id that hold or will hold, those in the federation first. */
  readonly roles: BatchReader<MemberRole[]> = async ({ actor }, ids) => {
    const rows = await this.db.read<MemberRoleRow>(actor.federationId, ROLES, [actor.federationId, ids, actor.timeZone]);
    const groups = groupedBy(ids, rows, (row) => row.member_id);
    return new Map([...groups].map(([id, of]) => [id, of.map(toMemberRole)]));
  };
}
