import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { isUuid } from '../../../platform/database/ids.js';
import { checkPage, type Listed, type PageArgs } from '../../../platform/graphql/page.js';
import type { UsageLine } from '../lines/usage-line.model.js';
import { USAGE_LINE_JSON } from '../lines/usage-line.sql.js';
import type { SeasonFacts } from '../settlements/season-facts.js';
import { ownAccounts } from '../settlements/settlement.access.js';
import { FACTS_OF } from '../settlements/settlement.loaders.js';
import type { Settlement } from '../settlements/settlement.model.js';
import { settleSeason } from '../settlements/settle-season.js';
import { SettlementsQueries } from '../settlements/settlements.queries.js';
import { CLOSED_STATEMENTS, closedStatement, type ClosedRow } from './closed-statements.js';
import type { StatementBasisInput, StatementFilter } from './statement.inputs.js';
import type { Statement } from './statement.model.js';
import { draftStatement } from './statement.rows.js';

/** Seasons whose statements are listed when none is named. */
export const SEASONS_SHOWN = 12;

const FROZEN_USES = `
  select u.usage_line_id as id from statement_use u join statement t on t.federation_id = u.federation_id and t.id = u.statement_id
  where u.federation_id = auzolan.current_federation() and u.settlement_id = $1 and t.cooperative_id = $2 and u.pool_id = $3`;
const LINES_OF = `select ${USAGE_LINE_JSON} as line from usage_line u where u.federation_id = auzolan.current_federation() and u.id = any ($1::uuid[]) order by u.starts_at, u.id offset $2 limit $3`;

/** Reads of statements: frozen ones as they are, those of a draft worked out now. */
@Injectable()
export class StatementsQueries {
  constructor(
    private readonly db: Db,
    private readonly settlements: SettlementsQueries,
  ) {}

  /** Of the season named, else of the latest {@link SEASONS_SHOWN} that the reader may know of. @throws InputError for a page outside its bounds */
  async list(actor: Actor, { settlementId, cooperativeId }: StatementFilter, page: PageArgs): Promise<Listed<Statement>> {
    const { skip, take } = checkPage(page);
    const seasons = settlementId ? [await this.settlements.find(actor, settlementId)] : (await this.settlements.list(actor, { skip: 0, take: SEASONS_SHOWN })).items;
    const all = await this.ofSeasons(actor, seasons.filter((one): one is Settlement => one !== null));
    const visible = ownAccounts(actor, all).filter((one) => !cooperativeId || one.cooperativeId === cooperativeId);
    return { items: visible.slice(skip, skip + take), totalItems: visible.length };
  }

  /** The usage lines that a statement's line rests on, earliest first. @throws InputError for a page outside its bounds */
  async basis(actor: Actor, { settlementId, cooperativeId, poolId }: StatementBasisInput, page: PageArgs): Promise<Listed<UsageLine>> {
    const { skip, take } = checkPage(page);
    const settlement = isUuid(settlementId) ? await this.settlements.find(actor, settlementId) : null;
    if (!settlement || ownAccounts(actor, [{ cooperativeId }]).length === 0) return { items: [], totalItems: 0 };
    const ids = settlement.status === 'CLOSED' ? await this.frozenUses(actor, { settlementId, cooperativeId, poolId }) : await this.draftUses(actor, { settlementId, cooperativeId, poolId });
    const rows = await this.db.read<{ line: UsageLine }>(actor.federationId, LINES_OF, [ids, skip, take]);
    return { items: rows.map(({ line }) => line), totalItems: ids.length };
  }

  private async ofSeasons(actor: Actor, seasons: readonly Settlement[]): Promise<Statement[]> {
    const ids = (status: Settlement['status']): string[] => seasons.filter((one) => one.status === status).map(({ id }) => id);
    const [drafts, closed] = [ids('DRAFT'), ids('CLOSED')];
    const facts = drafts.length ? await this.facts(actor, drafts) : [];
    const frozen = closed.length ? await this.db.read<ClosedRow>(actor.federationId, CLOSED_STATEMENTS, [closed]) : [];
    return seasons.flatMap((season) => {
      const own = facts.find(({ id }) => id === season.id);
      if (!own) return frozen.filter((row) => row.settlement_id === season.id).map((row) => closedStatement(row, season));
      const settled = settleSeason(own);
      return 'problem' in settled ? [] : settled.statements.map((statement) => draftStatement(statement, own, season));
    });
  }

  private async frozenUses(actor: Actor, { settlementId, cooperativeId, poolId }: StatementBasisInput): Promise<string[]> {
    return (await this.db.read<{ id: string }>(actor.federationId, FROZEN_USES, [settlementId, cooperativeId, poolId])).map(({ id }) => id);
  }

  private async draftUses(actor: Actor, { settlementId, cooperativeId, poolId }: StatementBasisInput): Promise<string[]> {
    const settled = settleSeason((await this.facts(actor, [settlementId]))[0]!);
    if ('problem' in settled) return [];
    const line = settled.statements.find(({ holderId }) => holderId === cooperativeId)?.lines.find((one) => one.poolId === poolId);
    return line?.by === 'USE' ? [...line.basis] : [];
  }

  private async facts(actor: Actor, ids: readonly string[]): Promise<SeasonFacts[]> {
    return (await this.db.read<{ facts: SeasonFacts }>(actor.federationId, FACTS_OF, [ids])).map(({ facts }) => facts);
  }
}
