import { Injectable } from '@nestjs/common';
import { instalmentPlan, monthlyDates, UnsettledError } from '@auzolan/settlement';
import { ActivityLog } from '../../../platform/audit/activity-log.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { DomainError, NotFoundError } from '../../../platform/errors/domain-error.js';
import { Drafts } from './drafts.js';
import type { DraftInput, MarkInstalmentInput } from './settlement.inputs.js';

const FACTS = `
  select coalesce((select sum(p.planned) from cost_pool p where p.federation_id = s.federation_id and p.settlement_id = s.id), 0)::text as planned,
    coalesce((select json_agg(json_build_object('id', coalesce(g.replaced_by_id, g.cooperative_id), 'pledged', g.volume::text)) from pledge g where g.federation_id = s.federation_id and g.settlement_id = s.id), '[]') as pledges,
    exists (select from instalment i where i.federation_id = s.federation_id and i.settlement_id = s.id and i.paid_on is not null) as paid
  from settlement s where s.federation_id = auzolan.current_federation() and s.id = $1`;

const WRITE = `insert into instalment (federation_id, settlement_id, cooperative_id, due_on, amount)
  select auzolan.current_federation(), $1, i.holder, i.due_on, i.amount from jsonb_to_recordset($2) as i(holder uuid, due_on date, amount bigint)`;

/** Payments on account. For stewards. */
@Injectable()
export class InstalmentsService {
  constructor(
    private readonly db: Db,
    private readonly drafts: Drafts,
    private readonly activity: ActivityLog,
  ) {}

  /** Shares the planned costs out by pledge, a twelfth a month (fewer months for a shorter season). @throws DomainError CONFLICT once one is paid */
  async plan(actor: Actor, input: DraftInput): Promise<void> {
    const draft = await this.drafts.lock(actor, input);
    const [facts] = await this.db.query<{ planned: string; pledges: Array<{ id: string; pledged: string }>; paid: boolean }>(FACTS, [draft.id]);
    if (facts!.paid) throw new DomainError('CONFLICT', 'Instalments were paid already, so they stay as agreed.');
    const instalments = planned(facts!, monthlyDates(draft.fromDate, draft.lastDate));
    await this.db.query('delete from instalment where federation_id = auzolan.current_federation() and settlement_id = $1', [draft.id]);
    await this.db.query(WRITE, [draft.id, JSON.stringify(instalments.map(({ holderId, dueOn, amount }) => ({ holder: holderId, due_on: dueOn, amount: amount.toString() })))]);
    await this.drafts.touch(draft);
    await this.activity.record(actor, { action: 'settlement.planInstalments', subjectType: 'settlement', subjectId: draft.id, after: { planned: facts!.planned, instalments: instalments.length } });
  }

  /** Writes down that an instalment was paid, or was not after all. */
  async mark(actor: Actor, { settlementId, cooperativeId, dueOn, paidOn = null }: MarkInstalmentInput): Promise<void> {
    const draft = await this.drafts.lock(actor, { settlementId });
    const [marked] = await this.db.query<{ before: string | null }>(
      `with old as (select paid_on from instalment where federation_id = auzolan.current_federation() and settlement_id = $1 and cooperative_id = $2 and due_on = $3)
       update instalment i set paid_on = $4 from old where i.federation_id = auzolan.current_federation() and i.settlement_id = $1 and i.cooperative_id = $2 and i.due_on = $3
       returning old.paid_on::text as before`,
      [draft.id, cooperativeId, dueOn, paidOn],
    );
    if (!marked) throw new NotFoundError('instalment', 'dueOn');
    await this.drafts.touch(draft);
    await this.activity.record(actor, { action: 'settlement.markInstalment', subjectType: 'settlement', subjectId: draft.id, before: { cooperativeId, dueOn, paidOn: marked.before }, after: { cooperativeId, dueOn, paidOn } });
  }
}

function planned(facts: { planned: string; pledges: Array<{ id: string; pledged: string }> }, dates: readonly string[]) {
  const byHolder = new Map<string, bigint>();
  for (const { id, pledged } of facts.pledges) byHolder.set(id, (byHolder.get(id) ?? 0n) + BigInt(pledged));
  try {
    return instalmentPlan(BigInt(facts.planned), [...byHolder].map(([id, pledged]) => ({ id, pledged })), dates);
  } catch (error) {
    if (error instanceof UnsettledError) throw new DomainError('CONFLICT', 'Nobody pledged anything yet, so there is nobody to pay instalments.');
    throw error;
  }
}
