import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../platform/audit/activity-log.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { newId } from '../../../platform/database/ids.js';
import { DomainError } from '../../../platform/errors/domain-error.js';
import { JobQueue } from '../../../platform/jobs/job-queue.js';
import { STATEMENT_CLOSED, type StatementClosed } from '../statements/statement-news.js';
import { Drafts } from './drafts.js';
import { FACTS_JSON, type SeasonFacts } from './season-facts.js';
import type { DraftInput } from './settlement.inputs.js';
import { settleSeason } from './settle-season.js';
import { unsettledWords } from './settlement-words.js';

/** Held, so that no usage line of these assets changes until the season is closed. */
const HOLD_ASSETS = `select a.id from asset a where a.federation_id = auzolan.current_federation()
  and a.id in (select x.asset_id from settlement_asset x where x.federation_id = a.federation_id and x.settlement_id = $1) order by a.id for update`;
const FACTS = `select ${FACTS_JSON} as facts from settlement s where s.federation_id = auzolan.current_federation() and s.id = $1`;

const WRITE = `
  with given as (select * from jsonb_to_recordset($2) as g(id uuid, cooperative_id uuid, charged bigint, paid bigint, due bigint))
  insert into statement (federation_id, id, settlement_id, cooperative_id, charged, paid, due)
  select auzolan.current_federation(), g.id, $1, g.cooperative_id, g.charged, g.paid, g.due from given g`;
const WRITE_LINES = `
  insert into statement_line (federation_id, statement_id, settlement_id, pool_id, shared_by, share, of_all, amount)
  select auzolan.current_federation(), g.statement_id, $1, g.pool_id, g.shared_by, g.share, g.of_all, g.amount
  from jsonb_to_recordset($2) as g(statement_id uuid, pool_id uuid, shared_by text, share bigint, of_all bigint, amount bigint)`;
const WRITE_USES = `
  insert into statement_use (federation_id, statement_id, settlement_id, pool_id, usage_line_id)
  select auzolan.current_federation(), g.statement_id, $1, g.pool_id, u.id
  from jsonb_to_recordset($2) as g(statement_id uuid, pool_id uuid, basis uuid[]) cross join unnest(g.basis) as u(id)`;
const CLOSE = `update settlement set status = 'CLOSED', closed_at = now(), closed_by_id = $2, version = version + 1 where federation_id = auzolan.current_federation() and id = $1`;

/** Closes seasons: what was worked out is written down for good. */
@Injectable()
export class ClosingService {
  constructor(
    private readonly db: Db,
    private readonly drafts: Drafts,
    private readonly activity: ActivityLog,
    private readonly jobs: JobQueue,
  ) {}

  /**
   * Freezes the statements of a season in one transaction, and tells later rooms of each. For stewards.
   * @param now epoch milliseconds
   * @throws DomainError CONFLICT while the season runs or costs have nobody to bear them
   */
  async close(actor: Actor, input: DraftInput, now: number): Promise<void> {
    const draft = await this.drafts.lock(actor, input);
    if (draft.ends.getTime() > now) throw new DomainError('CONFLICT', 'The season is not over yet, so it cannot be closed.');
    await this.db.query(HOLD_ASSETS, [draft.id]);
    const [row] = await this.db.query<{ facts: SeasonFacts }>(FACTS, [draft.id]);
    const { facts } = row!;
    const settled = settleSeason(facts);
    if ('problem' in settled) throw new DomainError('CONFLICT', unsettledWords(actor.language, settled.problem, facts.pools));
    const statements = settled.statements.map((statement) => ({ id: newId(), ...statement }));
    const lines = statements.flatMap(({ id, lines: own }) => own.map((line) => ({ statementId: id, ...line })));
    await this.db.query(WRITE, [draft.id, json(statements.map(({ id, holderId, charged, paid, due }) => ({ id, cooperative_id: holderId, charged, paid, due })))]);
    await this.db.query(WRITE_LINES, [draft.id, json(lines.map(({ statementId, poolId, by, share, ofAll, amount }) => ({ statement_id: statementId, pool_id: poolId, shared_by: by, share, of_all: ofAll, amount })))]);
    await this.db.query(WRITE_USES, [draft.id, json(lines.filter(({ by }) => by === 'USE').map(({ statementId, poolId, basis }) => ({ statement_id: statementId, pool_id: poolId, basis })))]);
    await this.db.query(CLOSE, [draft.id, actor.memberId]);
    await this.activity.record(actor, {
      action: 'settlement.close', subjectType: 'settlement', subjectId: draft.id, before: { status: 'DRAFT' },
      after: { status: 'CLOSED', statements: statements.map(({ id, holderId, due }) => ({ id, cooperativeId: holderId, due: due.toString() })) },
    });
    for (const { id } of statements) await this.jobs.tell(STATEMENT_CLOSED, { federationId: actor.federationId, settlementId: draft.id, statementId: id } satisfies StatementClosed);
  }
}

/** Amounts are beyond what JSON numbers hold. */
function json(rows: readonly object[]): string {
  return JSON.stringify(rows, (_key, value: unknown) => (typeof value === 'bigint' ? value.toString() : value));
}
