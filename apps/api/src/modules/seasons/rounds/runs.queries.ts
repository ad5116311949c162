import { Injectable } from '@nestjs/common';
import { SEASON_FILE, type Contribution, type SeasonFile, type SeasonInput, type SeasonLog } from '@auzolan/fair-season';
import { isSteward, type Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { isUuid } from '../../../platform/database/ids.js';
import { checkPage, type Listed, type PageArgs } from '../../../platform/graphql/page.js';
import type { SeasonRun, SeasonStep, SeasonWishOutcome } from './run.model.js';
import { outcomesOf, refusalOf, stepsOf, wishBook } from './run.readings.js';

// A draft is for stewards; once its round has ended, every run of it is for everyone.
const SEEN = `r.federation_id = auzolan.current_federation() and ($1::boolean or e.round is not null)`;
const TABLES = `season_run r join season_seed d on d.federation_id = r.federation_id and d.season_id = r.season_id and d.round = r.round
  left join season_end e on e.federation_id = r.federation_id and e.season_id = r.season_id and e.round = r.round`;

const LIST = `
  select (select count(*)::int from ${TABLES} where ${SEEN} and r.season_id = $2) as total, coalesce(json_agg(page order by page.number desc), '[]') as items
  from (select r.id, r.number, r.round, r.ran_at as "ranAt", case when e.run_id = r.id then e.outcome end as outcome, case when e.run_id = r.id then e.ended_at end as "endedAt",
      case when e.run_id = r.id then e.reason else '' end as reason, encode(e.secret, 'hex') as secret, encode(d.commitment, 'hex') as commitment,
      jsonb_array_length(r.log->'steps') as steps, jsonb_array_length(r.log->'given') as given, jsonb_array_length(r.log->'refused') as refused,
      r.conflicts, case when r.conflicts <> '[]' then (select jsonb_agg(w) from jsonb_array_elements(r.input->'wishes') w
        where w->>'id' in (select c->>'wishId' from jsonb_array_elements(r.conflicts) c)) end as wishes
    from ${TABLES} where ${SEEN} and r.season_id = $2 order by r.number desc offset $3 limit $4) page`;

const FIND = `
  select r.season_id, r.number, r.input, r.contributions, r.log, encode(e.secret, 'hex') as secret, encode(d.commitment, 'hex') as commitment
  from ${TABLES} where ${SEEN} and r.id = $2`;

type ListedRun = Omit<SeasonRun, 'conflicts'> & { conflicts: Array<{ wishId: string; reason: string }>; wishes: SeasonInput['wishes'] | null };

interface FoundRun {
  readonly season_id: string;
  readonly number: number;
  readonly input: SeasonInput;
  readonly contributions: Contribution[];
  readonly log: SeasonLog;
  readonly secret: string | null;
  readonly commitment: string;
}

/** Reads of runs: how a season was shared out. */
@Injectable()
export class RunsQueries {
  constructor(private readonly db: Db) {}

  /** Newest first. */
  async list(actor: Actor, seasonId: string, page: PageArgs): Promise<Listed<SeasonRun>> {
    const { skip, take } = checkPage(page);
    if (!isUuid(seasonId)) return { items: [], totalItems: 0 };
    const [row] = await this.db.read<{ total: number; items: ListedRun[] }>(actor.federationId, LIST, [isSteward(actor), seasonId, skip, take]);
    return { items: row!.items.map(toRun), totalItems: row!.total };
  }

  /** Step by step. Nothing for a run that the reader may not see. */
  async steps(actor: Actor, runId: string, page: PageArgs): Promise<Listed<SeasonStep>> {
    const { skip, take } = checkPage(page);
    const run = await this.find(actor, runId);
    return run ? { items: stepsOf(run, skip, take), totalItems: run.log.steps.length } : { items: [], totalItems: 0 };
  }

  /** Wish by wish. Nothing for a run that the reader may not see. */
  async outcomes(actor: Actor, runId: string, cooperativeId: string | null, page: PageArgs): Promise<Listed<SeasonWishOutcome>> {
    const { skip, take } = checkPage(page);
    const run = await this.find(actor, runId);
    const all = run ? outcomesOf(run, cooperativeId) : [];
    return { items: all.slice(skip, skip + take), totalItems: all.length };
  }

  /** All that is needed to share out again, once the round has ended; null before. */
  async file(actor: Actor, runId: string): Promise<SeasonFile | null> {
    const run = await this.find(actor, runId);
    if (!run?.secret) return null;
    const { commitment, secret, contributions, input, log } = run;
    return { format: SEASON_FILE, seed: { commitment, secret, contributions }, input, log };
  }

  private async find(actor: Actor, runId: string): Promise<FoundRun | undefined> {
    if (!isUuid(runId)) return undefined;
    const [run] = await this.db.read<FoundRun>(actor.federationId, FIND, [isSteward(actor), runId]);
    return run;
  }
}

function toRun({ conflicts, wishes, ...run }: ListedRun): SeasonRun {
  const book = wishBook({ wishes: wishes ?? [] });
  return { ...run, conflicts: conflicts.map(({ wishId, reason }) => refusalOf(book, { wishId, reason, by: [] })) };
}
