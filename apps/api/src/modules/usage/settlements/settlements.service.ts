import { Injectable } from '@nestjs/common';
import { addDays, startOfDay } from '@auzolan/calendar';
import { ActivityLog } from '../../../platform/audit/activity-log.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { newId } from '../../../platform/database/ids.js';
import { constraintOf } from '../../../platform/database/retry.js';
import { InputError, NotFoundError } from '../../../platform/errors/domain-error.js';
import { Drafts } from './drafts.js';
import type { AddSettlementInput, CostPoolInput, SetCostPoolsInput, SetPledgesInput } from './settlement.inputs.js';

const MOST_DAYS = 400;

const ADD_ASSETS = `insert into settlement_asset (federation_id, settlement_id, asset_id, from_date, last_date)
  select auzolan.current_federation(), $1, x.id, $3, $4 from unnest($2::uuid[]) as x(id)`;
const ADD_POOLS = `insert into cost_pool (federation_id, id, settlement_id, position, name, kind, measure, planned, actual)
  select auzolan.current_federation(), p.id, $1, p.position, p.name, p.kind, p.measure, p.planned, p.actual
  from jsonb_to_recordset($2) as p(id uuid, position int, name text, kind text, measure text, planned bigint, actual bigint)`;
const ADD_PLEDGES = `insert into pledge (federation_id, settlement_id, cooperative_id, volume, replaced_by_id)
  select auzolan.current_federation(), $1, p.cooperative_id, p.volume, p.replaced_by_id from jsonb_to_recordset($2) as p(cooperative_id uuid, volume bigint, replaced_by_id uuid)
  on conflict (federation_id, settlement_id, cooperative_id) do update set volume = excluded.volume, replaced_by_id = excluded.replaced_by_id`;
const REMOVE_PLEDGES = `delete from pledge where federation_id = auzolan.current_federation() and settlement_id = $1 and cooperative_id <> all ($2::uuid[])`;

/** Writes of drafts: the season, its costs, who pledged what. For stewards. */
@Injectable()
export class SettlementsService {
  constructor(
    private readonly db: Db,
    private readonly drafts: Drafts,
    private readonly activity: ActivityLog,
  ) {}

  /** @returns the id of the new draft @throws InputError when an asset is settled for some of those days already */
  async add(actor: Actor, { name, assetIds, fromDate, lastDate, currency, pledgeUnit }: AddSettlementInput): Promise<string> {
    if (assetIds.length === 0) throw new InputError('assetIds', 'must name at least one asset');
    if (lastDate < fromDate) throw new InputError('lastDate', 'must not be before the first day');
    if (lastDate > addDays(fromDate, MOST_DAYS)) throw new InputError('lastDate', `must be at most ${MOST_DAYS} days after the first day`);
    const known = await this.db.query('select id from asset where federation_id = auzolan.current_federation() and id = any ($1::uuid[])', [assetIds]);
    if (known.length !== new Set(assetIds).size) throw new NotFoundError('asset', 'assetIds');
    const id = newId();
    await this.db.query(
      `insert into settlement (federation_id, id, name, from_date, last_date, starts_at, ends_at, currency, pledge_unit, created_by_id) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [actor.federationId, id, name, fromDate, lastDate, new Date(startOfDay(fromDate, actor.timeZone)), new Date(startOfDay(addDays(lastDate, 1), actor.timeZone)), currency, pledgeUnit, actor.memberId],
    );
    try {
      await this.db.query(ADD_ASSETS, [id, [...new Set(assetIds)].sort(), fromDate, lastDate]);
    } catch (error) {
      if (constraintOf(error) === 'settled_once') throw new InputError('assetIds', 'has an asset that another settlement covers for some of these days');
      throw error;
    }
    await this.activity.record(actor, { action: 'settlement.add', subjectType: 'settlement', subjectId: id, after: { name, assetIds, fromDate, lastDate, currency } });
    return id;
  }

  /** Replaces all cost pools of a draft. */
  async setPools(actor: Actor, input: SetCostPoolsInput): Promise<void> {
    const draft = await this.drafts.lock(actor, input);
    const pools = input.pools.map((pool, position) => ({ id: newId(), position, ...checkedPool(pool, position) }));
    await this.db.query('delete from cost_pool where federation_id = auzolan.current_federation() and settlement_id = $1', [draft.id]);
    await this.db.query(ADD_POOLS, [draft.id, JSON.stringify(pools)]);
    await this.drafts.touch(draft);
    await this.activity.record(actor, { action: 'settlement.setPools', subjectType: 'settlement', subjectId: draft.id, after: { pools } });
  }

  /** Replaces all pledges of a draft. Instalments that were agreed stay as they are. */
  async setPledges(actor: Actor, input: SetPledgesInput): Promise<void> {
    const draft = await this.drafts.lock(actor, input);
    const ids = input.pledges.map(({ cooperativeId }) => cooperativeId);
    input.pledges.forEach(({ cooperativeId, replacedById }, index) => {
      if (ids.indexOf(cooperativeId) !== index) throw new InputError(`pledges.${index}.cooperativeId`, 'stands here twice');
      if (replacedById && (replacedById === cooperativeId || !ids.includes(replacedById))) throw new InputError(`pledges.${index}.replacedById`, 'must be another cooperative of this list');
    });
    const known = await this.db.query('select id from cooperative where federation_id = auzolan.current_federation() and id = any ($1::uuid[])', [ids]);
    if (known.length !== ids.length) throw new NotFoundError('cooperative', 'pledges');
    const pledges = input.pledges.map(({ cooperativeId, volume, replacedById }) => ({ cooperative_id: cooperativeId, volume, replaced_by_id: replacedById ?? null }));
    try {
      await this.db.query(ADD_PLEDGES, [draft.id, JSON.stringify(pledges)]);
      await this.db.query(REMOVE_PLEDGES, [draft.id, ids]);
    } catch (error) {
      if (constraintOf(error)?.startsWith('instalment_')) throw new InputError('pledges', 'must keep a cooperative that has instalments; give it the volume 0 instead');
      throw error;
    }
    await this.drafts.touch(draft);
    await this.activity.record(actor, { action: 'settlement.setPledges', subjectType: 'settlement', subjectId: draft.id, after: { pledges: input.pledges } });
  }
}

function checkedPool({ name, kind, measure, planned, actual }: CostPoolInput, index: number): CostPoolInput {
  if (kind === 'VARIABLE' && (!measure || measure === 'PRICE')) throw new InputError(`pools.${index}.measure`, 'must say by which use these costs are shared out');
  return { name, kind, measure: kind === 'VARIABLE' ? measure : null, planned, actual };
}
