import { byId, type BatchReader } from '../../../platform/graphql/loader.js';
import { FACTS_JSON, PARTS_JSON, type SeasonFacts } from './season-facts.js';

/** What is written down of a settlement beside its uses. */
export type SettlementParts = Pick<SeasonFacts, 'id' | 'currency' | 'pools' | 'pledges' | 'instalments'>;

const SOME = 'from settlement s where s.federation_id = auzolan.current_federation() and s.id = any ($1::uuid[])';
const PARTS = `select json_build_object('id', s.id, 'currency', s.currency, ${PARTS_JSON}) as parts ${SOME}`;
/** The facts of settlements by id, in $1. */
export const FACTS_OF = `select ${FACTS_JSON} as facts ${SOME}`;

/** Pools, pledges and instalments by settlement; who may see which is for the field to say. */
export const partsOf: BatchReader<SettlementParts> = async (context, ids) => {
  const rows = await context.db.read<{ parts: SettlementParts }>(context.actor.federationId, PARTS, [ids]);
  return byId(rows.map(({ parts }) => parts));
};

/** All that statements are worked out from, by settlement. */
export const factsOf: BatchReader<SeasonFacts> = async (context, ids) => {
  const rows = await context.db.read<{ facts: SeasonFacts }>(context.actor.federationId, FACTS_OF, [ids]);
  return byId(rows.map(({ facts }) => facts));
};

const UNFINISHED = `select s.id, (select count(*)::int from booking b join settlement_asset x on x.federation_id = b.federation_id and x.asset_id = b.asset_id
    where b.federation_id = s.federation_id and x.settlement_id = s.id and b.starts_at >= s.starts_at and b.starts_at < s.ends_at
      and (b.status = 'CHECKED_OUT' or (b.status = 'CONFIRMED' and b.ends_at > now()))) as count ${SOME}`;

/** How many bookings of the season are still out or to come, by settlement. */
export const unfinishedOf: BatchReader<{ id: string; count: number }> = async (context, ids) => {
  return byId(await context.db.read<{ id: string; count: number }>(context.actor.federationId, UNFINISHED, [ids]));
};
