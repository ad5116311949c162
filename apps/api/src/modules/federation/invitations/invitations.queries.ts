import { Injectable } from '@nestjs/common';
import { coordinated, isSteward, type Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { checkPage, type Listed, type PageArgs } from '../../../platform/graphql/page.js';
import { INVITATION_COLUMNS, toInvitation, type Invitation, type InvitationRow } from './invitation.model.js';

/** Stewards see all, coordinators those of their own cooperatives. */
const LIST = `
  with found as not materialized (
    select id, created_at from invitation where federation_id = $1 and ($2::boolean or cooperative_id = any($3::uuid[])))
  select t.total, ${INVITATION_COLUMNS}
  from (select count(*)::int as total from found) t
  left join (select id from found order by created_at desc, id limit $4 offset $5) p on true
  left join invitation i on i.federation_id = $1 and i.id = p.id
  order by i.created_at desc, i.id`;

type ListRow = { total: number } & (InvitationRow | { id: null });

/** Lists of invitations; their codes are nowhere. */
@Injectable()
export class InvitationsQueries {
  constructor(private readonly db: Db) {}

  /** One page, newest first, in one statement. */
  async list(actor: Actor, page: PageArgs): Promise<Listed<Invitation>> {
    const { skip, take } = checkPage(page);
    const rows = await this.db.read<ListRow>(actor.federationId, LIST, [actor.federationId, isSteward(actor), coordinated(actor), take, skip]);
    return { items: rows.flatMap((row) => (row.id === null ? [] : [toInvitation(row)])), totalItems: rows[0]!.total };
  }
}
