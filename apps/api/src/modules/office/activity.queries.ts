import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/context/actor.js';
import { Db } from '../../platform/database/db.js';
import { isUuid } from '../../platform/database/ids.js';
import { InputError } from '../../platform/errors/domain-error.js';
import { cursors, MOST_ROWS } from '../../platform/graphql/page.js';
import type { ActivityFilter } from './activity.inputs.js';
import type { Activity, ActivityConnection } from './activity.model.js';

const COLUMNS = `
  a.id, a.at, a.action, a.subject_type as "subjectType", a.subject_id as "subjectId", a.reason, a.before::text as before, a.after::text as after,
  a.member_id as "memberId", a.on_behalf_of_id as "onBehalfOfId", a.cooperative_id as "cooperativeId", s.sequence::int as sequence, encode(s.hash, 'hex') as hash,
  (extract(epoch from a.at) * 1000000)::bigint::text as micros`;

/** How each part of a filter narrows the list; `$` stands for its value. */
const CONDITIONS: ReadonlyArray<readonly [keyof ActivityFilter, string]> = [
  ['action', 'a.action = $'],
  ['subjectType', 'a.subject_type = $'],
  ['subjectId', 'a.subject_id = $::uuid'],
  ['memberId', '$::uuid in (a.member_id, a.on_behalf_of_id)'],
  ['from', 'a.at >= $::timestamptz'],
  ['until', 'a.at < $::timestamptz'],
];

/** Reads of who did what. */
@Injectable()
export class ActivityQueries {
  constructor(private readonly db: Db) {}

  /** Up to `first` (1 to 100) deeds, newest first, after a cursor; in one statement. @throws InputError */
  async page(actor: Actor, filter: ActivityFilter, first: number, after: string | null): Promise<ActivityConnection> {
    if (first < 1 || first > MOST_ROWS) throw new InputError('first', `must be from 1 to ${MOST_ROWS}`);
    const { sql, values } = statement(actor.federationId, filter, first, after);
    const rows = await this.db.read<Activity & { micros: string }>(actor.federationId, sql, values);
    const edges = rows.slice(0, first).map((node) => ({ cursor: cursors.encode(node.micros, node.id), node }));
    return { edges, pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null } };
  }
}

function statement(federationId: string, filter: ActivityFilter, first: number, after: string | null): { sql: string; values: unknown[] } {
  const values: unknown[] = [federationId, first + 1];
  const where = ['a.federation_id = $1'];
  for (const [part, condition] of CONDITIONS) {
    const value = filter[part];
    if (value === undefined || value === null || value === '') continue;
    where.push(condition.replace('$', `$${values.push(value)}`));
  }
  if (after) {
    const { micros, id } = cursors.decode(after);
    if (!isUuid(id)) throw new InputError('after', 'is not a cursor of this list; leave it out to start at the beginning');
    where.push(`(a.at, a.id) < ('epoch'::timestamptz + $${values.push(micros)}::bigint * interval '1 microsecond', $${values.push(id)}::uuid)`);
  }
  const sql = `select ${COLUMNS} from activity a
    left join activity_seal s on s.federation_id = a.federation_id and s.activity_id = a.id
    where ${where.join(' and ')} order by a.at desc, a.id desc limit $2`;
  return { sql, values };
}
